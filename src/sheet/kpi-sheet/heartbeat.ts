import type { Cell } from '../../base/cell';
import { MILLISECONDS_A_DAY, type Wall } from '../../base/day';
import type { Language } from '../../base/language';
import { serialOf } from '../../plan/tab/plan-cell';
import { shows } from '../../plan/tab/plan-tab-labels';
import { isBlankCell } from '../../plan/tab/plan-tab-sections';
import { say, sayNumber } from '../../texts/say';
import type { Sentence } from '../../texts/sentence';
import { fixedReference, formulaText } from '../draft/a1';
import { type DraftCell, emptyDraft, type SheetDraft } from '../draft/draft';
import { momentFormat } from '../draft/number-format';
import { type Layout, newLayout, type Place } from './layout';

/** How the scheduled refresh is doing, as the KPI sheet shows it above its header. */
export interface Heartbeat {
  /** Wall clock of the last run; null when none took place yet. */
  ran: Wall | null;
  /** Wall clock of the next one; null when the schedule has stopped. */
  next: Wall | null;
  seconds: number;
  /** Address of the person in whose name it runs; '' when unknown. */
  owner: string;
  /** What failed, or waits for a person. */
  attention: Sentence[];
}

/** The KPI sheet to write on: `existing` null for one that this run has made. */
export interface HeartbeatSheet {
  existing: number | null;
  name: string;
  /** null: a sheet as it is drawn anew */
  layout: Layout | null;
  cells: Cell[][];
}

interface Standing {
  layout: Layout;
  cells: Cell[][];
}

const ROWS = 3;
const COLUMNS = 3;

/** With these, nobody is to believe that all is well because it ran on time. */
const NOT_DONE: Sentence['text'][] = ['store_full', 'mail_not_kept'];

/** Hours after which a run that did not come is overdue: triggers fire anywhere within their hour. */
const GRACE = 2;

/**
 * The heartbeat as a draft: when it ran, when it runs next, how long it took, as whom, and what needs a person. Its
 * state is a formula of Sheets' own, so that it turns to overdue by itself when no run comes any more.
 */
export function heartbeatDraft(
  heartbeat: Heartbeat,
  sheet: HeartbeatSheet,
  language: Language,
  locale: string,
): SheetDraft {
  const told = (sentence: Sentence): string => say(sentence, language);
  const layout = sheet.layout ?? newLayout();
  const place = placeOf({ layout, cells: sheet.cells });
  const { ran, next, seconds, owner, attention } = heartbeat;
  const draft = emptyDraft(sheet.existing, sheet.name);
  const nextCell = fixedReference(place.row + 1, place.column + 1);
  const state: DraftCell =
    next === null
      ? told({ text: 'heartbeat_stopped' })
      : attention.some(({ text }) => NOT_DONE.includes(text))
        ? told({ text: 'heartbeat_not_done' })
        : {
            formula: `=IF(NOW()>${nextCell}+${GRACE}/24;${formulaText(told({ text: 'heartbeat_overdue' }))};${formulaText(
              told({ text: 'heartbeat_on_time' }),
            )})`,
          };
  const values: DraftCell[][] = [
    [told({ text: 'heartbeat_ran' }), ran === null ? '' : serialOfWall(ran), state],
    [
      told({ text: 'heartbeat_next' }),
      next === null ? '' : serialOfWall(next),
      told({ text: 'heartbeat_as', values: { owner: owner || { text: 'heartbeat_somebody' } } }),
    ],
    [
      told({ text: 'heartbeat_took' }),
      ran === null
        ? ''
        : told({ text: 'heartbeat_seconds', values: { seconds: sayNumber(Math.round(seconds), language) } }),
      attention.length === 0 ? told({ text: 'heartbeat_fine' }) : attention.map(told).join(' '),
    ],
  ];
  draft.values = [{ ...place, values }];
  if (layout.alarm) draft.values.push({ ...layout.alarm, values: [[alarmCell(place, told)]] });
  const moment = momentFormat(locale);
  draft.formats = [{ row: place.row, column: place.column + 1, values: [[moment], [moment], ['General']] }];
  return draft;
}

/** What nobody is to miss, in plain view since the heartbeat is not: blank while all is well. */
function alarmCell({ row, column }: Place, told: (sentence: Sentence) => string): DraftCell {
  const cell = (down: number): string => fixedReference(row + down, column + 2);
  const [state, attention] = [cell(0), cell(2)];
  const [well, fine] = [
    formulaText(told({ text: 'heartbeat_on_time' })),
    formulaText(told({ text: 'heartbeat_fine' })),
  ];
  return {
    formula: `=IF(${state}=${well};"";${state}&IF(${attention}=${fine};"";" · "))&IF(${attention}=${fine};"";${attention})`,
  };
}

/** True for a cell of the heartbeat, which the schedule writes; rows and columns of the cells count from 0. */
export function inHeartbeat(cells: readonly (readonly unknown[])[]): (row: number, column: number) => boolean {
  for (const [top, line] of cells.entries()) {
    const left = line.findIndex((cell) => shows(cell as Cell, 'heartbeat_ran'));
    if (left < 0) continue;
    return (row, column) => row >= top && row < top + ROWS && column >= left && column < left + COLUMNS;
  }
  return () => false;
}

function serialOfWall(wall: Wall): number {
  return serialOf(wall / MILLISECONDS_A_DAY);
}

/** Where it stands already, else in its place, else further right: never over what a person has typed. */
function placeOf({ layout, cells }: Standing): Place {
  const { headerRow, heartbeat } = layout;
  for (let row = 0; row < headerRow - 1; row++) {
    const column = (cells[row] ?? []).findIndex((cell) => shows(cell, 'heartbeat_ran'));
    if (column >= 0) return { row: row + 1, column: column + 1 };
  }
  const { row } = heartbeat;
  const isFree = (column: number): boolean =>
    cells
      .slice(row - 1, row - 1 + ROWS)
      .every((line) => line.slice(column - 1, column - 1 + COLUMNS).every(isBlankCell));
  let { column } = heartbeat;
  while (!isFree(column)) column = Math.max(column + COLUMNS, ...Object.values(layout.at).map((at) => at + 1));
  return { row, column };
}
