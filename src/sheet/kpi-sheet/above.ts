import type { Cell } from '../../base/cell';
import { objectiveNamed, objectiveTitle } from '../../plan/goals/objectives';
import { thresholdsOf } from '../../plan/goals/status';
import { kpiLabel } from '../../plan/kpi-name';
import type { Plan } from '../../plan/plan';
import { serialOf } from '../../plan/tab/plan-cell';
import type { KpiFacts, SheetPeriod } from '../../scorecard/kpi-facts';
import { say } from '../../texts/say';
import type { Sentence } from '../../texts/sentence';
import { formulaNumber } from '../draft/a1';
import type { DraftCell } from '../draft/draft';
import { dateFormat } from '../draft/number-format';
import { cardCells, cardColumns, lineOptions } from './cards';
import { headline } from './headline';
import type { RowSetting } from './kpi-row';
import { isThreshold, type Layout, type Place, type TitleCell, thresholdCells, titleCells, titleTexts } from './layout';
import { type ExistingSheet, titleValue } from './typed/existing-sheet';
import { isUnreadableShare } from './typed/unreadable-cells';

/** What stands above the header is drawn from this; `rows` are those of the KPIs, in their order on the sheet. */
export interface AboveContent {
  plan: Plan;
  period: SheetPeriod;
  kpis: { facts: KpiFacts; row: number }[];
  warnings: Sentence[];
}

/** A cell above the header; without a format where that stays as it is. */
export interface AboveCell extends Place {
  value: DraftCell;
  format?: string;
}

/** The cells above the header: sentence, warnings, cards, and in the closed group the figures that formulas look at. */
export function aboveCells(
  content: AboveContent,
  layout: Layout,
  existing: ExistingSheet | null,
  setting: RowSetting,
): AboveCell[] {
  const { plan, period, kpis, warnings } = content;
  const rows = kpis.map(({ row }) => row);
  const told = (sentence: Sentence): string => say(sentence, setting.language);
  const cells: AboveCell[] = [
    { ...layout.title, value: plan.company || told({ text: 'sheet_name' }) },
    { ...layout.headline, value: headline(period, layout, rows, setting.language) },
  ];
  if (layout.warnings) {
    // Below the sentence in large type a line of words is easily passed over.
    const marked = warnings.length > 0 ? [`⚠ ${warnings.map(told).join(' ')}`] : [];
    cells.push({ ...layout.warnings, value: [...marked, ...objectiveOf(plan).map(told)].join(' ') });
  }
  const figures = figuresOf(content, setting.locale);
  for (const name of titleCells) {
    const label = layout.labels[name];
    const { value, format } = figures[name];
    if (label === null || (existing && isThreshold(name) && isLeft(titleValue(existing, name), value))) continue;
    cells.push({ ...label, value: told({ text: titleTexts[name] }) });
    cells.push({ ...label, column: label.column + 1, value, ...(existing ? {} : { format }) });
  }
  // The formats are those of the KPIs and change with them; else they would come between a person and the plan.
  const isSame = existing !== null && cardsAreOf(kpis, layout, existing, setting);
  for (const { format, ...cell } of cardCells(layout, kpis, setting)) cells.push(isSame ? cell : { ...cell, format });
  return [...cells, ...optionCells(layout, existing)];
}

/** What formulas look at in place of a cell above the header that a person has deleted. */
export function figuresInFormulas(content: Pick<AboveContent, 'plan' | 'period'>): Record<TitleCell, string> {
  const figures = figuresOf(content, '');
  const written = (name: TitleCell): string => {
    const { value } = figures[name];
    return typeof value === 'number' ? formulaNumber(value) : '""';
  };
  return Object.fromEntries(titleCells.map((name) => [name, written(name)])) as Record<TitleCell, string>;
}

function figuresOf(
  { plan, period }: Pick<AboveContent, 'plan' | 'period'>,
  locale: string,
): Record<TitleCell, { value: DraftCell; format: string }> {
  const thresholds = thresholdsOf(plan);
  const share = (name: keyof typeof thresholdCells) => ({ value: thresholds[thresholdCells[name]], format: '0%' });
  const day = (number: number) => ({ value: serialOf(number), format: dateFormat(locale) });
  const { from, to } = period.window.period;
  return {
    from: day(from ?? period.firstDay),
    until: day(to - 1),
    elapsed: { value: period.elapsed ?? '', format: '0%' },
    on_track: share('on_track'),
    at_risk: share('at_risk'),
    quiet: share('quiet'),
  };
}

/** A threshold that stands there already, or that a person has yet to mend. */
function isLeft(standing: Cell, value: DraftCell): boolean {
  return standing === value || isUnreadableShare(standing);
}

/** What the plan is for, as a sentence; none where it does not say. */
function objectiveOf({ objective = '' }: Plan): Sentence[] {
  const typed = objective.trim().replace(/\.$/, '');
  if (typed === '') return [];
  const known = objectiveNamed(typed);
  return [{ text: 'sheet_title_objective', values: { objective: known ? objectiveTitle(known) : typed } }];
}

/** True when the cards that stand there are those of these KPIs, in this order. */
function cardsAreOf(
  kpis: AboveContent['kpis'],
  { cards, at }: Layout,
  { cells }: ExistingSheet,
  { language }: RowSetting,
): boolean {
  return cardColumns.every((column, index) => {
    const standing = cells[(cards ?? 0) - 1]?.[(at[column] ?? 0) - 1] || '';
    const facts = kpis[index]?.facts;
    return standing === (facts ? kpiLabel(facts.kpi, facts.variant, language) : '');
  });
}

function optionCells({ lineOptions: place }: Layout, existing: ExistingSheet | null): AboveCell[] {
  if (place === null) return [];
  return lineOptions.flatMap((option, down) =>
    option.flatMap((value, across): AboveCell[] => {
      const cell = { row: place.row + down, column: place.column + across, value };
      return existing?.cells[cell.row - 1]?.[cell.column - 1] === value ? [] : [cell];
    }),
  );
}
