import type { Language } from '../../../base/language';
import type { HeatColours } from '../../../sheet/cohorts/heat';
import { dayText, shortDayText } from '../../../texts/day-text';
import { say, sayNumber } from '../../../texts/say';
import type { Sentence } from '../../../texts/sentence';
import { valueText } from '../../../texts/value-text';
import { runDay } from '../../calendar/run-name';
import type { DealRow } from '../../records/deals/deal-row';
import { UNKNOWN_CURRENCY } from '../../records/deals/deals-now';
import { type Amount, isInMoney, moved, type Waterfall, waterfalls, ways } from '../../records/deals/waterfall';
import { type WaterfallStep, waterfallSteps } from '../../records/deals/waterfall-steps';

/** A part of a report: sentences, and a table whose first row is its header. */
export interface ReportSection {
  heading: string;
  text: string[];
  rows: string[][];
  /** Of a heat map: the colours of each cell below the header; null for a plain one. */
  colours?: (HeatColours | null)[][];
}

const MOST_REPS = 8;

/** So many deals of a kind are named, the largest. */
const MOST_NAMED = 5;

/** How the open deals became what they are since a run: in total, for each currency by itself, and by rep. */
export function waterfallSections(rows: readonly DealRow[], since: string, language: Language): ReportSection[] {
  const byCurrency = [...waterfalls(rows, since, ({ currency }) => currency)].filter(([, waterfall]) =>
    moved(waterfall),
  );
  if (byCurrency.length === 0) return [];
  const from = runDay(since) as number;
  const place = { day: shortDayText(from, language), since: dayText(from, language), language };
  const isOne = byCurrency.length === 1;
  const sections = byCurrency.map(([currency, waterfall]) => total(waterfall, { ...place, currency, isOne }));
  const byRep = [...waterfalls(rows, since, ({ owner }) => owner)];
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

function total(waterfall: Waterfall, { currency, day, since, language, isOne }: Place): ReportSection {
  const told = (sentence: Sentence): string => say(sentence, language);
  const isKnown = currency !== UNKNOWN_CURRENCY;
  const money = ({ cents }: Amount): string => valueText(cents / 100, 'money', currency || null, language);
  const worth = (amount: Amount): string => (hasValues && amount.cents !== 0 ? ` (${money(amount)})` : '');
  const hasValues = isInMoney(waterfall, currency);
  const text: Sentence[] = [];
  if (waterfall.won.count > 0 && isKnown && waterfall.wonFor.cents !== 0) {
    text.push({ text: 'waterfall_won_for', values: { count: waterfall.won.count, amount: money(waterfall.wonFor) } });
    text.push(...called(waterfall.deals.won, worth));
  }
  for (const name of ['lost', 'pushed', 'pulled'] as const) {
    const names = name === 'pulled' ? [] : called(waterfall.deals[name], worth);
    // How many are lost stands in the table.
    if (waterfall[name].count === 0 || (name === 'lost' && names.length === 0)) continue;
    const said = name === 'lost' ? 'waterfall_lost_for' : (`waterfall_${name}` as const);
    text.push({ text: said, values: { count: waterfall[name].count, worth: worth(waterfall[name]) } }, ...names);
  }
  if (waterfall.corrected.count > 0) {
    text.push({
      text: 'waterfall_corrected',
      values: { count: waterfall.corrected.count, worth: worth(waterfall.corrected) },
    });
  }
  if (!isKnown) text.push({ text: 'waterfall_no_currency' });
  else if (!hasValues) text.push({ text: 'waterfall_no_amounts' });
  else if (waterfall.unvalued > 0) text.push({ text: 'waterfall_some_amounts', values: { count: waterfall.unvalued } });
  const steps = waterfallSteps(waterfall, { currency, day, language });
  const sign = ({ kind }: WaterfallStep): string => (kind === 'total' ? '' : kind === 'up' ? '+' : '−');
  const counted = (step: WaterfallStep): string =>
    // Deals that grow or shrink stay as many.
    step.name === 'grown' || step.name === 'shrunk' ? `(${step.count})` : sign(step) + sayNumber(step.count, language);
  const header = [told({ text: 'waterfall_column_step' }), told({ text: 'waterfall_column_deals' })];
  if (hasValues) header.push(told({ text: 'waterfall_column_value' }));
  return {
    heading: told(
      isOne
        ? { text: 'waterfall_heading', values: { day: since } }
        : { text: 'waterfall_heading_currency', values: { day: since, currency: isKnown ? currency || '–' : '–' } },
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

/** The largest deals by name, as the export calls them; none where it names none. */
function called(deals: readonly DealRow[], worth: (amount: Amount) => string): Sentence[] {
  const named = deals.filter(({ name }) => name !== '').sort((a, b) => (b.amount ?? 0) - (a.amount ?? 0));
  if (named.length === 0) return [];
  const names = named.slice(0, MOST_NAMED).map(({ name, amount }) => {
    return name + worth({ count: 1, cents: Math.round((amount ?? 0) * 100) });
  });
  const more = deals.length > names.length ? ['…'] : [];
  return [{ text: 'waterfall_named', values: { names: [...names, ...more].join(', ') } }];
}

/** Numbers of deals, which add up whatever the currency; the reps with whom most happened first. */
function reps(byRep: [string, Waterfall][], day: string, language: Language): ReportSection {
  const told = (sentence: Sentence): string => say(sentence, language);
  const columns = ['start', 'new', 'won', 'lost', 'pushed', 'other', 'end'] as const;
  const countsOf = (waterfall: Waterfall): number[] => {
    const { reopened, reassignedIn, gone, reassignedOut } = waterfall;
    const other = reopened.count + reassignedIn.count - gone.count - reassignedOut.count;
    return columns.map((name) => (name === 'other' ? other : waterfall[name].count));
  };
  const happened = (waterfall: Waterfall): number =>
    [...ways.in, ...ways.out, 'pushed' as const].reduce((sum, name) => sum + waterfall[name].count, 0);
  const lines = byRep
    .sort((a, b) => happened(b[1]) - happened(a[1]) || (a[0] < b[0] ? -1 : 1))
    .map(([owner, waterfall]) => ({ name: owner || '–', counts: countsOf(waterfall) }));
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
    heading: told({ text: 'waterfall_by_rep' }),
    text: [],
    rows: [
      [
        told({ text: 'waterfall_column_rep' }),
        ...kept.map(({ name }) => {
          return name === 'start' || name === 'end'
            ? told({ text: `waterfall_${name}`, values: { day } })
            : told({ text: `waterfall_column_${name}` });
        }),
      ],
      ...all.map(({ name: rep, counts }) => [rep, ...kept.map(({ name, at }) => cell(name, counts[at]))]),
    ],
  };
}
