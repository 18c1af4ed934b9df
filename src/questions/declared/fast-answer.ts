import { winRate } from '../../kpis/deals/win-rate';
import { conversion } from '../../kpis/leads/conversion';
import { declareQuestion } from '../declare';

export const fastAnswer = declareQuestion({
  id: 'fast_answer',
  title: { en: 'Answering fast', nl: 'Snel antwoorden' },
  asks: {
    en: 'Do leads that were answered fast become customers more often?',
    nl: 'Worden leads die snel antwoord kregen vaker klant?',
  },
  compares: [
    { kpi: conversion.id, by: 'response_band' },
    { kpi: winRate.id, by: 'response_band' },
  ],
  caution: 'question_no_cause',
});
