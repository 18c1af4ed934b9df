import type { Language } from '../base/language';
import type { StageFunnel } from '../questions/pipeline/stage-funnel';
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
  return {
    ...stepsOf(steps, span, language),
    key: 'funnel',
    title: say({ text: 'chart_funnel' }, language),
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
  };
}

/** How far deals have come by now, stage by stage. */
export interface StagesPicture extends Pick<Funnel, 'period' | 'span'> {
  funnel: StageFunnel;
}

/** How many deals came at least as far as each stage, each step a part of the one before, and how many were won. */
export function stageFunnelChart({ funnel: { steps, won }, period, span }: StagesPicture, language: Language): Chart {
  const wonStep = { label: say({ text: 'chart_deals_won' }, language), value: won };
  const all = [...steps.map(({ stage, deals }) => ({ label: stage, value: deals })), wonStep];
  const stages = all.map(({ label, value }) => `${label} ${sayNumber(value, language)}`).join(', ');
  return {
    ...stepsOf(all, span, language),
    key: 'stages',
    title: say({ text: 'chart_stages' }, language),
    words: say({ text: 'chart_stages_words', values: { period, stages } }, language),
  };
}

/** Bars of which each is a part of the one before, with its share of the first. */
function stepsOf(steps: { label: string; value: number }[], span: string, language: Language) {
  const values = steps.map(({ value }) => value);
  const count = span || say({ text: 'chart_count' }, language);
  const share = (value: number): string => (values[0] === 0 ? '–' : sayShare(value / values[0], language, 1));
  return {
    kind: 'bars' as const,
    lead: null,
    labelled: say({ text: 'chart_step' }, language),
    labels: steps.map(({ label }) => label),
    series: [{ name: count, colour: colours.measured, role: 'measured' as const, values }],
    axis: axisFor(values, { fromZero: true, unit: 'count', language }),
    format: '#,##0',
    table: [
      [say({ text: 'chart_step' }, language), count, '%'],
      ...steps.map(({ label, value }) => [label, sayNumber(value, language), share(value)]),
    ],
  };
}
