import { Random } from '../../../local/sample/maker/random';
import { columns } from './columns/columns';
import type { TableName } from './company';
import { type Language, labels, languages } from './labels';
import { type AmountForm, pickAmountForm } from './write-amount';
import { type DayForm, pickDayForm, type TimeForm } from './write-day';

/** How a table is spread over tabs. */
export type Split = 'none' | 'months' | 'years' | 'columns';

/** One way to write the company down. */
export interface Way {
  seed: number;
  language: Language;
  locale: string;
  /** Numbers and dates are cells of that type, as in a spreadsheet that has parsed them. */
  typed: boolean;
  amount: AmountForm;
  day: DayForm;
  time: TimeForm;
  /** Spelling per list of labels and value. */
  label: Record<string, Record<string, string>>;
  /** Headers per table in the order of the columns. */
  order: Record<TableName, [field: string, header: string][]>;
  split: Partial<Record<TableName, Split>>;
  /** Won and Lost as two columns of flags instead of a stage. */
  flags: boolean;
  /** Reps by their number, their names on the tab of the team alone. */
  repIds: boolean;
  /** The same for the customers of orders. */
  customerIds: boolean;
  /** Stages by their number, their names on a tab of their own. */
  stageIds: boolean;
  /** What was refunded on a tab of its own, by the number of the order. */
  refundsApart: boolean;
  junk: Junk[];
}

export const junk = [
  'title rows',
  'totals',
  'blank rows',
  'blank columns',
  'notes below',
  'header again',
  'invisible characters',
  'spare columns',
  'spare tabs',
  'tabs in any order',
  'one column',
] as const;
export type Junk = (typeof junk)[number];

const locales: Record<Language, string[]> = {
  en: ['en_US'],
  nl: ['nl_NL', 'nl_BE'],
  de: ['de_DE', 'de_AT'],
  fr: ['fr_FR'],
  es: ['es_ES'],
};
const splits: [TableName, Split[]][] = [
  ['deals', ['none', 'none', 'months', 'years', 'columns']],
  ['orders', ['none', 'none', 'months', 'years', 'columns']],
  ['leads', ['none', 'none', 'none', 'years', 'columns']],
  ['activities', ['none', 'none', 'none', 'months', 'years']],
  ['subscriptions', ['none', 'none', 'none', 'columns']],
  ['customers', ['none', 'none', 'none', 'columns']],
  ['costs', ['none', 'none', 'years']],
];

export const shuffled = <T>(random: Random, list: readonly T[]): T[] => {
  const left = [...list];
  return list.map(() => left.splice(random.whole(0, left.length - 1), 1)[0]);
};

const asIs = (header: string): string => header;
/** How systems dress the same words. */
const styles = [
  (header: string): string => header.toUpperCase(),
  (header: string): string => header.toLowerCase().replace(/[ -]/g, '_'),
  (header: string): string => `${header}*`,
];

/** The way of this seed. Seed 0 is the clean one: English, ISO, nothing in the way. */
export function wayOf(seed: number): Way {
  const random = new Random(seed * 7_919);
  const clean = seed === 0;
  const language = clean ? 'en' : random.pick(languages);
  const amount = pickAmountForm(random, language);
  const day = clean ? 'yyyy-mm-dd' : pickDayForm(random, language);
  const style = random.pick(clean ? [asIs] : [asIs, asIs, asIs, ...styles]);
  const header = (spellings: string): string =>
    style(clean ? spellings.split('|')[0] : random.pick(spellings.split('|')));
  const orderOf = (table: TableName): [string, string][] => {
    const named = Object.entries(columns[table]).map(([field, { headers }]): [string, string] => [
      field,
      header(headers[language]),
    ]);
    return clean || random.chance(0.2) ? named : shuffled(random, named);
  };
  // English values under headers of another language are common.
  const spoken = clean || random.chance(0.2) ? 'en' : language;
  const spelling = (list: string): Record<string, string> => {
    const nth = clean ? 0 : random.whole(0, 11);
    return Object.fromEntries(
      Object.entries(labels[list]).map(([value, ways]) => [value, ways[spoken][nth % ways[spoken].length]]),
    );
  };
  return {
    seed,
    language,
    locale: clean || random.chance(0.15) ? 'en_US' : random.pick(locales[language]),
    typed: !clean && random.chance(0.2),
    amount: clean ? { ...amount, ...plain } : amount,
    day,
    time: clean ? '24' : random.pick(language === 'en' ? ['24', '24s', 'am'] : ['24', '24s']),
    label: Object.fromEntries(Object.keys(labels).map((list) => [list, spelling(list)])),
    order: Object.fromEntries(
      (Object.keys(columns) as TableName[]).map((table) => [table, orderOf(table)]),
    ) as Way['order'],
    split: clean ? {} : Object.fromEntries(splits.map(([table, ways]) => [table, random.pick(ways)])),
    flags: !clean && random.chance(0.15),
    repIds: !clean && random.chance(0.15),
    customerIds: !clean && random.chance(0.15),
    junk: clean ? [] : junk.filter((kind) => random.chance(kind === 'one column' ? 0.08 : 0.3)),
    stageIds: !clean && random.chance(0.25),
    refundsApart: !clean && random.chance(0.25),
  };
}

const plain: AmountForm = {
  thousands: '',
  decimal: '.',
  lakh: false,
  whole: null,
  before: '',
  after: '',
  minus: 'first',
  inHeader: '',
};
