import type { Language } from '../../base/language';
import { dayText, shortDayText } from '../../texts/day-text';
import { say, sayNumber } from '../../texts/say';
import type { Sentence } from '../../texts/sentence';
import { valueText } from '../../texts/value-text';
import { runDay } from '../calendar/run-name';
import { type Amount, type Bridge, bridges, isInMoney, moved, ways } from '../records/deals/bridge';
import { type BridgeStep, bridgeSteps } from '../records/deals/bridge-steps';
import type { DealRow } from '../records/deals/deal-row';
import { UNKNOWN_CURRENCY } from '../records/deals/deals-now';

/** A part of a report: sentences, and a table whose first row is its header. */
export interface Section {
  heading: string;
  text: string[];
  rows: string[][];
}

const MOST_REPS = 8;

/** How the open deals became what they are since a run: in total, for each currency by itself, and by rep. */
export function bridgeSections(rows: readonly DealRow[], since: string, language: Language): Section[] {
  const byCurrency = [...bridges(rows, since, ({ currency }) => currency)].filter(([, bridge]) => moved(bridge));
  if (byCurrency.length === 0) return [];
  const from = runDay(since) as number;
  const place = { day: shortDayText(from, language), since: dayText(from, language), language };
  const isOne = byCurrency.length === 1;
  const sections = byCurrency.map(([currency, bridge]) => total(bridge, { ...place, currency, isOne }));
  const byRep = [...bridges(rows, since, ({ owner }) => owner)];
  return byRep.length > 1 ? [...sections, reps(byRep, place.day, language)] : sections;
}

interface Place {
  currency: string;
  /** The day since when, without and with its year. */
  day: string;
  since: string;
  language: Language;
  /** The only currency that there is. */
  isOne: boolean;
}

function total(bridge: Bridge, { currency, day, since, language, isOne }: Place): Section {
  const told = (sentence: Sentence): string => say(sentence, language);
  const isKnown = currency !== UNKNOWN_CURRENCY;
  const money = ({ cents }: Amount): string => valueText(cents / 100, 'money', currency || null, language);
  const worth = (amount: Amount): string => (hasValues && amount.cents !== 0 ? ` (${money(amount)})` : '');
  const hasValues = isInMoney(bridge, currency);
  const text: Sentence[] = [];
  if (bridge.won.count > 0 && isKnown && bridge.wonFor.cents !== 0) {
    text.push({ text: 'bridge_won_for', values: { count: bridge.won.count, amount: money(bridge.wonFor) } });
  }
  for (const name of ['pushed', 'pulled'] as const) {
    if (bridge[name].count === 0) continue;
    text.push({ text: `bridge_${name}`, values: { count: bridge[name].count, worth: worth(bridge[name]) } });
  }
  if (bridge.corrected.count > 0) {
    text.push({ text: 'bridge_corrected', values: { count: bridge.corrected.count, worth: worth(bridge.corrected) } });
  }
  if (!isKnown) text.push({ text: 'bridge_no_currency' });
  else if (!hasValues) text.push({ text: 'bridge_no_amounts' });
  else if (bridge.unvalued > 0) text.push({ text: 'bridge_some_amounts', values: { count: bridge.unvalued } });
  const steps = bridgeSteps(bridge, { currency, day, language });
  const sign = ({ kind }: BridgeStep): string => (kind === 'total' ? '' : kind === 'up' ? '+' : '−');
  const counted = (step: BridgeStep): string =>
    // Deals that grow or shrink stay as many.
    step.name === 'grown' || step.name === 'shrunk' ? `(${step.count})` : sign(step) + sayNumber(step.count, language);
  const header = [told({ text: 'bridge_column_step' }), told({ text: 'bridge_column_deals' })];
  if (hasValues) header.push(told({ text: 'bridge_column_value' }));
  return {
    heading: told(
      isOne
        ? { text: 'bridge_heading', values: { day: since } }
        : { text: 'bridge_heading_currency', values: { day: since, currency: isKnown ? currency || '–' : '–' } },
    ),
    text: text.map(told),
    rows: [
      header,
      ...steps.map((step) => [
        step.label,
        counted(step),
        ...(hasValues ? [step.cents === 0 ? '–' : sign(step) + money(step)] : []),
      ]),
    ],
  };
}

/** Numbers of deals, which add up whatever the currency; the reps with whom most happened first. */
function reps(byRep: [string, Bridge][], day: string, language: Language): Section {
  const told = (sentence: Sentence): string => say(sentence, language);
  const columns = ['start', 'new', 'won', 'lost', 'pushed', 'other', 'end'] as const;
  const countsOf = (bridge: Bridge): number[] => {
    const { reopened, taken, gone, handed } = bridge;
    const other = reopened.count + taken.count - gone.count - handed.count;
    return columns.map((name) => (name === 'other' ? other : bridge[name].count));
  };
  const happened = (bridge: Bridge): number =>
    [...ways.in, ...ways.out, 'pushed' as const].reduce((sum, name) => sum + bridge[name].count, 0);
  const lines = byRep
    .sort((a, b) => happened(b[1]) - happened(a[1]) || (a[0] < b[0] ? -1 : 1))
    .map(([owner, bridge]) => ({ name: owner || '–', counts: countsOf(bridge) }));
  // One rep left over has a line too: nobody is "others".
  const shown = lines.length === MOST_REPS + 1 ? lines : lines.slice(0, MOST_REPS);
  const rest = lines.slice(shown.length).map(({ counts }) => counts);
  const others = {
    name: told({ text: 'chart_rest', values: { count: rest.length } }),
    counts: columns.map((_, at) => rest.reduce((sum, counts) => sum + counts[at], 0)),
  };
  const all = rest.length > 0 ? [...shown, others] : shown;
  // A column in which nothing happened takes room on a telephone.
  const kept = columns.flatMap((name, at) => {
    return name === 'start' || name === 'end' || all.some(({ counts }) => counts[at] !== 0) ? [{ name, at }] : [];
  });
  const cell = (name: (typeof columns)[number], count: number): string => {
    if (count === 0 && name !== 'start' && name !== 'end') return '–';
    const sign = name === 'other' ? (count > 0 ? '+' : '−') : '';
    return sign + sayNumber(Math.abs(count), language);
  };
  return {
    heading: told({ text: 'bridge_by_rep' }),
    text: [],
    rows: [
      [
        told({ text: 'bridge_column_rep' }),
        ...kept.map(({ name }) => {
          return name === 'start' || name === 'end'
            ? told({ text: `bridge_${name}`, values: { day } })
            : told({ text: `bridge_column_${name}` });
        }),
      ],
      ...all.map(({ name: rep, counts }) => [rep, ...kept.map(({ name, at }) => cell(name, counts[at]))]),
    ],
  };
}
