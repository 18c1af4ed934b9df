import type { Language } from '../../base/language';
import { kpiLabel } from '../../plan/kpi-name';
import type { KpiFacts } from '../../scorecard/kpi-facts';
import { cutAtWord } from '../../texts/cut-at-word';
import { say } from '../../texts/say';
import { fixedReference, formulaText } from '../draft/a1';
import type { DraftCell } from '../draft/draft';
import { headerText, type SheetColumn, sheetColumns } from './columns';
import { type RowSetting, rowFormat } from './kpi-row';
import { CARD_ROWS, type Layout, type Place } from './layout';
import { sparklinePoints } from './trend';

/** The columns that carry a card above the header, as wide as a number in large type; the first says what the lines are. */
export const cardColumns: readonly SheetColumn[] = sheetColumns.slice(1, 7);

/** What the sparklines look like: options of SPARKLINE. They stand in cells, as a list of them would differ by locale. */
export const lineOptions: [name: string, value: string | number][] = [
  ['color', '#1c4587'],
  ['linewidth', 2],
  ['ymin', 0],
  ['ymax', 100],
  ['nan', 'ignore'],
];

/** One cell of a card, with its number format. */
interface CardLine {
  value: DraftCell;
  format: string;
}

export interface CardCell extends CardLine, Place {}

/** Where there is no number. */
const NONE = '–';

/** What each line of a card shows; name and number speak for themselves. */
const lineHeaders: (SheetColumn | null)[] = [null, null, 'trend', 'status', 'target', 'change'];

/**
 * The cards of the first KPIs, top to bottom: name, number, sparkline or why there is no number, status, target, change. They are formulas over the
 * KPIs' rows, so that a target typed there shows at once. Columns without a KPI are emptied.
 */
export function cardCells(
  layout: Layout,
  kpis: readonly { facts: KpiFacts; row: number }[],
  setting: RowSetting,
): CardCell[] {
  const { cards, at } = layout;
  if (cards === null) return [];
  const headers = lineHeaders.map((header): CardLine => {
    return {
      value: header === null || kpis.length === 0 ? '' : say({ text: headerText(header) }, setting.language),
      format: 'General',
    };
  });
  const rows = kpis.map(({ row }) => row);
  const carrying = cardColumns.flatMap((column) => at[column] ?? []);
  const lines: [number, CardLine[]][] = [
    [at.kpi as number, headers],
    ...carrying.map((column, index): [number, CardLine[]] => {
      const name = { row: cards, column };
      return [column, kpis[index] ? cardLines(kpis[index].facts, name, rows, layout, setting) : []];
    }),
  ];
  return lines.flatMap(([column, ofColumn]) =>
    Array.from({ length: CARD_ROWS }, (_, line): CardCell => {
      const { value, format } = ofColumn[line] ?? { value: '', format: 'General' };
      return { row: cards + line, column, value, format };
    }),
  );
}

/** Sorting the rows or deleting one leaves a card what it says: its figures are looked up by its name. */
function cardLines(
  facts: KpiFacts,
  name: Place,
  rows: readonly number[],
  layout: Layout,
  setting: RowSetting,
): CardLine[] {
  const { kpi, status } = layout.at;
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const range = (column: number): string => `${fixedReference(first, column)}:${fixedReference(last, column)}`;
  const looked = (column: number): string =>
    `INDEX(${range(column)};MATCH(${fixedReference(name.row, name.column)};${range(kpi as number)};0))`;
  const number = (column: SheetColumn): CardLine => {
    const place = layout.at[column];
    const [value, none] = [place === undefined ? '' : looked(place), formulaText(NONE)];
    const formula = `=IFERROR(IF(ISNUMBER(${value});${value};${none});${none})`;
    return { value: value === '' ? '' : { formula }, format: rowFormat(column, facts, setting) };
  };
  const verdict: DraftCell = status === undefined ? '' : { formula: `=IFERROR(${looked(status)};"")` };
  return [
    { value: kpiLabel(facts.kpi, facts.variant, setting.language), format: 'General' },
    number('actual'),
    { value: whyNone(facts, setting.language) ?? sparkline(facts, layout), format: 'General' },
    { value: verdict, format: 'General' },
    number('target'),
    number('change'),
  ];
}

/** Letters of a reason that two lines of a card have room for. */
const LONGEST_REASON = 38;

/** Why there is no number, as far as there is room; the row's remark has all of it. Null where there is one. */
function whyNone({ result }: KpiFacts, language: Language): string | null {
  if (result.value !== null || result.reason === null) return null;
  return cutAtWord(say(result.reason, language), LONGEST_REASON);
}

/** Points as words that SPLIT takes apart: the same in every locale, where a list in braces is not. */
function sparkline({ history, flow }: KpiFacts, { lineOptions: place }: Layout): DraftCell {
  const points = sparklinePoints(
    history.map(({ value }) => value),
    flow,
  );
  if (points === '' || place === null) return '';
  const corner = fixedReference(place.row, place.column);
  const options = `${corner}:${fixedReference(place.row + lineOptions.length - 1, place.column + 1)}`;
  return { formula: `=SPARKLINE(SPLIT(${formulaText(points)};" ");${options})` };
}
