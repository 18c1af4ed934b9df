import type { Language } from '../base/language';
import { say, sayNumber } from '../texts/say';
import { axisFor } from './axis';
import type { Chart } from './chart';
import { colours } from './colours';

/** How many came in during a period, and how many of those came to the good end so far; null where the tabs do not tell. */
export interface Funnel {
  leads: { all: number; done: number } | null;
  deals: { all: number; done: number } | null;
  /** In words, and as short as a header takes it: `May 2017 so far`; '' of everything. */
  period: string;
  span: string;
}

/**
 * Leads and deals of one period and what became of them. Both are needed: two bars are no funnel. Deals are counted for
 * themselves, since not every deal began as a lead.
 */
export function funnelChart({ leads, deals, period, span }: Funnel, language: Language): Chart | null {
  if (!leads || !deals || leads.all === 0 || deals.all === 0) return null;
  const steps = [
    { label: say({ text: 'chart_leads_in' }, language), value: leads.all, of: null },
    { label: say({ text: 'chart_leads_converted' }, language), value: leads.done, of: leads.all },
    { label: say({ text: 'chart_deals_in' }, language), value: deals.all, of: null },
    { label: say({ text: 'chart_deals_won' }, language), value: deals.done, of: deals.all },
  ];
  const share = (value: number, of: number | null): string =>
    of === null ? '' : `${sayNumber((value / of) * 100, language, 1)} %`;
  const values = steps.map(({ value }) => value);
  const title = say({ text: 'chart_funnel' }, language);
  const count = span || say({ text: 'chart_count' }, language);
  return {
    kind: 'bars',
    key: 'funnel',
    title,
    lead: null,
    words: say(
      {
        text: 'chart_funnel_words',
        values: {
          period,
          leads: leads.all,
          converted: leads.done,
          conversion: share(leads.done, leads.all),
          deals: deals.all,
          won: deals.done,
          rate: share(deals.done, deals.all),
        },
      },
      language,
    ),
    labelled: say({ text: 'chart_step' }, language),
    labels: steps.map(({ label }) => label),
    series: [{ name: count, colour: colours.measured, role: 'measured', values }],
    axis: axisFor(values, { fromZero: true, unit: 'count', language }),
    format: '#,##0',
    table: [
      [say({ text: 'chart_step' }, language), count, '%'],
      ...steps.map(({ label, value, of }) => [label, sayNumber(value, language), share(value, of)]),
    ],
  };
}
