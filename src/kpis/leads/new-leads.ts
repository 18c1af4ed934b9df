import { declareKpi } from '../declaration/declare';
import { ofAnyPart } from '../declaration/traits';
import { distinctLeads } from '../rows/lead-rows';

export const newLeads = declareKpi({
  id: 'new_leads',
  title: { en: 'New leads', nl: 'Nieuwe leads' },
  aliases: ['leads', 'nieuwe afleidingen'],
  purpose: { en: 'How many new prospects came in.', nl: 'Hoeveel nieuwe prospects er binnenkwamen.' },
  unit: 'count',
  better: 'higher',
  serves: ['grow_revenue'],
  everyday: 3,
  story: 'leads',
  anonymous: false,
  chart: 'funnel',
  span: 'all',
  overTime: 'adds up',
  matures: 'at once',
  counts: 'leads',
  ...ofAnyPart,
  takes: 'so many a week',
  notes: [{ finds: 'bulk imports' }],
  variants: {
    standard: {
      title: { en: 'distinct leads by creation date', nl: 'verschillende leads op aanmaakdatum' },
      note: {
        en: 'Each e-mail address counts once; junk, spam and test leads do not.',
        nl: 'Elk e-mailadres telt één keer; onzin-, spam- en testleads tellen niet.',
      },
      oneOf: [{ shape: 'rows', rows: distinctLeads, measure: 'sum', top: 1, emptyReason: 'no_leads_in_period' }],
      plays: ['leads that come in'],
    },
  },
});
