import type { Sentence } from '../engine/sentence';
import { objectiveNamed, objectiveTitle } from '../plan/objectives';
import type { Plan } from '../plan/plan';
import { serialOf } from '../plan/plan-cell';
import { keyOf } from '../plan/read-plan';
import { type ShownColumn, sameCell } from '../plan/shown-kpi';
import { statuses, thresholdsOf } from '../plan/status';
import { wordSentence } from '../plan/words';
import { say } from '../texts/say';
import { texts } from '../texts/texts';
import { cellReference, fixedReference } from './a1';
import { headerText, isPlanColumn, type SheetColumn, sheetColumns } from './columns';
import { definitionNote } from './definition-note';
import { type Area, Canvas, type ColourRule, type DraftCell, emptyDraft, type Rule, type SheetDraft } from './draft';
import { type ExistingRow, type ExistingSheet, titleValue } from './existing-sheet';
import type { RowReferences } from './formulas';
import type { KpiFacts, SheetPeriod } from './kpi-facts';
import { type RowSetting, rowCell, rowFormat } from './kpi-row';
import { isThreshold, type Layout, newLayout, type TitleCell, titleCells, titleTexts } from './layout';
import { dateFormat } from './number-format';
import { placeRows } from './place-rows';
import { isUnreadable } from './unreadable-cell';

/** What the KPI sheet is drawn from. */
export interface KpiSheetContent {
  plan: Plan;
  period: SheetPeriod;
  rows: KpiFacts[];
  warnings: Sentence[];
  /** Names that the owner column offers. */
  owners: string[];
}

/** Rows below the block for which colours and free cells are set beforehand, so that added KPIs have them. */
const SPARE_ROWS = 200;

const GOOD = { background: '#d9ead3', text: '#274e13' };
const FAIR = { background: '#fff2cc', text: '#7f6000' };
const POOR = { background: '#f4cccc', text: '#990000' };
const GREY = { background: '#efefef', text: '#666666' };

const looks = {
  ahead: GOOD,
  on_track: GOOD,
  at_risk: FAIR,
  off_track: POOR,
  too_early: GREY,
  few_data: GREY,
  no_target: GREY,
  no_number: GREY,
} as const;

/**
 * The KPI sheet as a draft. On a new sheet everything is drawn; on an existing one only what the add-on writes, and of
 * the cells that are for people those whose plan says something else than they show.
 */
export function kpiSheetDraft(
  content: KpiSheetContent,
  existing: { index: number; name: string; sheet: ExistingSheet } | null,
  setting: RowSetting,
): SheetDraft {
  const { language, locale } = setting;
  const told = (sentence: Sentence): string => say(sentence, language);
  const draft = emptyDraft(existing?.index ?? null, existing?.name ?? told({ text: 'sheet_name' }));
  const layout = existing?.sheet.layout ?? newLayout();
  const { at } = layout;
  const placed = placeRows(
    content.rows.map(({ planned }) => keyOf(planned)),
    existing?.sheet ?? null,
    layout.headerRow,
  );
  draft.rowEdits = placed.edits;
  const values = new Canvas<DraftCell>();
  const formats = new Canvas<string>();
  const notes = new Canvas<string>();
  const validations = new Canvas<Rule | null>();

  drawAbove();
  const columns = sheetColumns.filter((column) => at[column] !== undefined);
  if (!existing || headerDiffers(existing.sheet)) {
    for (const column of columns) {
      const place = at[column] as number;
      values.put(layout.headerRow, place, told({ text: headerText(column) }));
      const help = `sheet_header_${column}`;
      if (!existing) notes.put(layout.headerRow, place, help in texts ? told({ text: help as Sentence['text'] }) : '');
    }
  }
  content.rows.forEach((facts, index) => {
    const { row, before } = placed.rows[index];
    drawRow(facts, row, before);
  });
  for (const row of placed.emptied) for (const column of columns) values.put(row, at[column] as number, '');

  if (!existing) drawOnce();
  return {
    ...draft,
    values: values.blocks(),
    formats: formats.blocks(),
    notes: notes.blocks(),
    validations: validations.blocks(),
  };

  function headerDiffers(sheet: ExistingSheet): boolean {
    return columns.some((column) => {
      const shown = sheet.cells[layout.headerRow - 1]?.[(at[column] as number) - 1];
      return typeof shown !== 'string' || shown.trim() !== told({ text: headerText(column) });
    });
  }

  function drawAbove(): void {
    const { period, plan } = content;
    if (!existing) {
      // A new sheet is one rectangle from A1 to its last cell: one call writes it.
      for (let row = 1; row < layout.headerRow; row++) {
        for (let column = 1; column <= sheetColumns.length; column++) {
          values.put(row, column, '');
          formats.put(row, column, 'General');
        }
      }
      for (let column = 1; column <= sheetColumns.length; column++) formats.put(layout.headerRow, column, 'General');
    }
    const thresholds = thresholdsOf(plan);
    const from = period.window.period.from ?? period.firstDay;
    const figures: Record<TitleCell, { value: DraftCell; format: string }> = {
      from: { value: serialOf(from), format: dateFormat(locale) },
      until: { value: serialOf(period.window.period.to - 1), format: dateFormat(locale) },
      elapsed: { value: period.elapsed ?? '', format: '0%' },
      on_track: { value: thresholds.onTrack, format: '0%' },
      at_risk: { value: thresholds.atRisk, format: '0%' },
      quiet: { value: thresholds.quiet, format: '0%' },
    };
    values.put(layout.title.row, layout.title.column, titleLine());
    for (const name of titleCells) {
      const { row, column } = layout.labels[name];
      const { value, format } = figures[name];
      if (existing && isThreshold(name) && titleValue(existing.sheet, name) === value) continue;
      values.put(row, column, told({ text: titleTexts[name] }));
      values.put(row, column + 1, value);
      if (!existing) formats.put(row, column + 1, format);
    }
    values.put(layout.warnings.row, layout.warnings.column, content.warnings.map(told).join(' '));
  }

  function titleLine(): string {
    const { plan, period } = content;
    const objective = plan.objective?.trim();
    const known = objective ? objectiveNamed(objective) : null;
    const parts = [
      plan.company ?? '',
      told({ text: 'sheet_title' }),
      told({ text: `sheet_period_${period.window.kind}` }),
      objective
        ? told({ text: 'sheet_title_objective', values: { objective: known ? objectiveTitle(known) : objective } })
        : '',
    ];
    return parts.filter((part) => part !== '').join(' · ');
  }

  function drawRow(facts: KpiFacts, row: number, before: ExistingRow | null): void {
    const cells = referencesOf(layout, row);
    for (const column of columns) {
      const place = at[column] as number;
      const cell = rowCell(column, facts, cells, setting);
      const own = isPlanColumn(column);
      if (own && before && !hasChanged(column, cell, before)) continue;
      values.put(row, place, cell);
      if (!before) {
        formats.put(row, place, rowFormat(column, facts, setting));
        validations.put(row, place, ruleOf(column));
      }
      if (column === 'actual') notes.put(row, place, definitionNote(facts, language));
      else if (!existing) notes.put(row, place, '');
    }
  }

  /** A cell that a person has filled with something unreadable stays as it is: the warnings name it. */
  function hasChanged(column: ShownColumn, cell: DraftCell, before: ExistingRow): boolean {
    const shown = before.cells[column];
    return typeof cell !== 'object' && !isUnreadable(column, shown) && !sameCell(column, cell, shown, setting.zone);
  }

  function ruleOf(column: SheetColumn): Rule | null {
    if (column === 'due') return { kind: 'date', help: told({ text: 'sheet_help_due' }) };
    if (column === 'cadence') {
      const words = (['workday', 'weekly', 'monthly', 'quarterly'] as const).map((word) => told(wordSentence(word)));
      return { kind: 'list', values: words };
    }
    const reports = [...new Set((content.plan.kpis ?? []).flatMap(({ report }) => report?.name ?? []))];
    if (column === 'report' && reports.length > 0) return { kind: 'list', values: reports };
    return column === 'owner' && content.owners.length > 0 ? { kind: 'list', values: content.owners } : null;
  }

  function drawOnce(): void {
    const firstRow = layout.headerRow + 1;
    draft.colours = colourRules(layout);
    draft.frozenRows = layout.headerRow;
    draft.widths = [
      { column: at.kpi as number, count: 1, pixels: 190 },
      { column: at.remark as number, count: 1, pixels: 320 },
    ];
    draft.unprotected = freeAreas(layout, firstRow, firstRow + content.rows.length);
  }
}

/** The plan's columns, the thresholds, everything right of the columns and below the rows: free for people. */
function freeAreas(layout: Layout, firstRow: number, belowRow: number): Area[] {
  const areas: Area[] = [];
  sheetColumns.forEach((column, index) => {
    const own = isPlanColumn(column);
    const last = areas[areas.length - 1];
    if (last && index > 0 && isPlanColumn(sheetColumns[index - 1]) === own) last.columns = (last.columns as number) + 1;
    else areas.push({ row: own ? firstRow : belowRow, column: index + 1, rows: null, columns: 1 });
  });
  const thresholds = titleCells.filter(isThreshold).map((name): Area => {
    const { row, column } = layout.labels[name];
    return { row, column: column + 1, rows: 1, columns: 1 };
  });
  return [...areas, ...thresholds, { row: 1, column: sheetColumns.length + 1, rows: null, columns: null }];
}

function referencesOf(layout: Layout, row: number): RowReferences {
  const cell = (column: SheetColumn): string | null => {
    const place = layout.at[column];
    return place === undefined ? null : cellReference(row, place);
  };
  const title = (name: TitleCell): string => fixedReference(layout.labels[name].row, layout.labels[name].column + 1);
  return {
    actual: cell('actual') as string,
    n: cell('n'),
    target: cell('target') as string,
    floor: cell('floor'),
    stretch: cell('stretch'),
    due: cell('due'),
    previous: cell('previous'),
    from: title('from'),
    until: title('until'),
    elapsed: title('elapsed'),
    onTrack: title('on_track'),
    atRisk: title('at_risk'),
    quiet: title('quiet'),
  };
}

/** The status words of both languages, so that a change of language needs no new rules, and the look of the header. */
function colourRules(layout: Layout): ColourRule[] {
  const first = layout.headerRow + 1;
  const area: Area = { row: first, column: layout.at.status as number, rows: SPARE_ROWS, columns: 1 };
  const words = statuses.flatMap((status) => {
    const { en, nl } = texts[`status_${status}`];
    return [en, nl].map((word): ColourRule => ({ area, word, ...looks[status], bold: false }));
  });
  const header: Area = { row: layout.headerRow, column: 1, rows: 1, columns: sheetColumns.length };
  const title: Area = { row: layout.title.row, column: layout.title.column, rows: 1, columns: 1 };
  return [
    ...words,
    { area: header, word: null, background: '#cfe2f3', text: '#1c4587', bold: true },
    { area: title, word: null, background: '#ffffff', text: '#1c4587', bold: true },
  ];
}
