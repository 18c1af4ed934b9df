import { cac } from '../../kpis/customers/cac';
import { cacPayback } from '../../kpis/customers/cac-payback';
import { ltvToCac } from '../../kpis/customers/ltv-to-cac';
import { conversion } from '../../kpis/leads/conversion';
import { declareQuestion } from '../declare';

export const campaigns = declareQuestion({
  id: 'campaigns',
  title: { en: 'Campaigns that pay', nl: 'Campagnes die lonen' },
  asks: {
    en: 'Which channels and campaigns bring in customers for less?',
    nl: 'Welke kanalen en campagnes brengen klanten binnen voor minder geld?',
  },
  words:
    'campaign*|campagne*|channel*|kanaal|kanalen|advert*|ads|ad|marketing*|cac|cost per customer|acquisition*|cheap*|goedkoop*|goedkope|budget*|spend*|roi|pays|pay|loont|lonen|money|geld|bring in customers|brengt*|brengen|source*|bron|bronnen',
  compares: [
    { kpi: cac.id, by: 'source' },
    { kpi: conversion.id, by: 'source' },
    { kpi: cac.id, by: 'campaign' },
    { kpi: conversion.id, by: 'campaign' },
    { kpi: cacPayback.id, by: 'source' },
    { kpi: ltvToCac.id, by: 'source' },
  ],
  caution: 'question_no_cause',
});
