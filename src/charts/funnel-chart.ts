import type { Language } from '../base/language';
import { say, sayNumber, sayShare } from '../texts/say';
import { axisFor } from './axis';
import type { Chart } from './chart';
import { colours } from './colours';

/** What became of the deals that were opened in a period; `leads`: of the leads that came in, null where the tabs do not tell. */
export interface Funnel {
  deals: { opened: number; decided: number; won: number } | null;
  leads: { all: number; converted: number } | null;
  /** In words, and as short as a header takes it: `May 2017 so far`; '' of everything. */
  period: string;
  span: string;
}

/**
 * Deals of one period, each step a part of the one before: opened, of these decided, of these won. Leads are told in
 * words alone, since not every deal began as a lead. null without a deal.
 */
export function funnelChart({ deals, leads, period, span }: Funnel, language: Language): Chart | null {
  if (!deals || deals.opened === 0) return null;
  const { opened, decided, won } = deals;
  const steps = [
    { label: say({ text: 'chart_deals_opened' }, language), value: opened },
    { label: say({ text: 'chart_deals_decided' }, language), value: decided },
    { label: say({ text: 'chart_deals_won' }, language), value: won },
  ];
  const share = (value: number, of: number): string => (of === 0 ? '–' : sayShare(value / of, language, 1));
  const values = steps.map(({ value }) => value);
  const title = say({ text: 'chart_funnel' }, language);
  const count = span || say({ text: 'chart_count' }, language);
  return {
    kind: 'bars',
    key: 'funnel',
    title,
    lead: null,
    words: [
      say({ text: 'chart_funnel_words', values: { period, opened, decided, won, rate: share(won, opened) } }, language),
      ...(leads
        ? [
            say(
              {
                text: 'chart_funnel_leads',
                values: { leads: leads.all, converted: leads.converted, rate: share(leads.converted, leads.all) },
              },
              language,
            ),
          ]
        : []),
    ].join(' '),
    labelled: say({ text: 'chart_step' }, language),
    labels: steps.map(({ label }) => label),
    series: [{ name: count, colour: colours.measured, role: 'measured', values }],
    axis: axisFor(values, { fromZero: true, unit: 'count', language }),
    format: '#,##0',
    table: [
      [say({ text: 'chart_step' }, language), count, '%'],
      ...steps.map(({ label, value }) => [label, sayNumber(value, language), share(value, opened)]),
    ],
  };
}
