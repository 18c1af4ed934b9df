import type { Cell } from '../../base/cell';
import type { Language } from '../../base/language';
import type { Zone } from '../../base/zone';
import { type Cadence, cadences } from '../calendar/cadences';
import type { PlannedKpi, Recipient } from '../plan';
import { address } from '../read-value';
import { meansNone, wordFrom } from '../words';
import { cellDay, cellText } from './plan-cell';

export const shownColumns = [
  'target',
  'floor',
  'stretch',
  'due',
  'owner',
  'cadence',
  'report',
  'shared',
  'note',
] as const;
export type ShownColumn = (typeof shownColumns)[number];

/** The cells of a KPI's row that are a person's to change, as they stand on the KPI sheet. */
export type ShownCells = Record<ShownColumn, Cell>;

/** A KPI's row as the KPI sheet last showed it: what differs from it now is what a person has typed since. */
export interface ShownKpi {
  id: string;
  variant: string;
  cells: ShownCells;
  /** The span for which its goal was shown, inclusive ISO days. */
  span: { from: string; to: string };
  /** True once a person has deleted the row from the KPI sheet. */
  removed: boolean;
}

/** True when two cells say the same, whatever Sheets has made of their type: 0.65 and 0.6500000001, a date and its text. */
export function sameCell(column: ShownColumn, one: Cell, other: Cell, zone: Zone): boolean {
  if (column === 'due') return cellDay(one, zone) === cellDay(other, zone);
  if (column === 'cadence') return cadenceFrom(one, zone) === cadenceFrom(other, zone);
  if (typeof one === 'number' && typeof other === 'number') {
    return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
  }
  return cellText(one, zone) === cellText(other, zone);
}

/** How often a cell asks for a report: null for never, undefined where the cell cannot be read. */
export function cadenceFrom(cell: Cell, zone: Zone): Cadence | null | undefined {
  const text = cellText(cell, zone);
  return text === '' || meansNone(text) ? null : (wordFrom(text, cadences) ?? undefined);
}

/** `team@example.com (nl), boss@example.com` */
export function recipientsText(recipients: readonly Recipient[] | undefined): string {
  return (recipients ?? [])
    .map(({ address, language }) => (language ? `${address} (${language})` : address))
    .join(', ');
}

/** Recipients out of such a text, and the parts of it that are no address. */
export function recipientsFrom(text: string): { recipients: Recipient[]; wrong: string[] } {
  const recipients: Recipient[] = [];
  const wrong: string[] = [];
  for (const part of text.split(/[,;\n]/).map((piece) => piece.trim())) {
    if (part === '') continue;
    const { typed, said } = languageBehind(part);
    const language = said === null ? undefined : wordFrom<Language>(said, ['en', 'nl']);
    const read = language === null ? undefined : address({ value: typed, at: '' }, []);
    if (read === undefined) wrong.push(part);
    else recipients.push(language ? { address: read, language } : { address: read });
  }
  return { recipients, wrong };
}

/** `ann@example.com (nl)` in its two parts; `said` is null where nothing stands in brackets at the end. */
function languageBehind(part: string): { typed: string; said: string | null } {
  const open = part.indexOf('(');
  if (open < 0 || !part.endsWith(')')) return { typed: part, said: null };
  return { typed: part.slice(0, open).trim(), said: part.slice(open + 1, -1) };
}

/** The cells of a row that come from the KPI's plan alone, its goal apart. */
export function planCells(
  planned: PlannedKpi,
  cadenceWord: (cadence: Cadence) => string,
): Pick<ShownCells, 'owner' | 'cadence' | 'report' | 'shared' | 'note'> {
  const { report } = planned;
  return {
    owner: planned.owner ?? '',
    cadence: report?.cadence ? cadenceWord(report.cadence) : '',
    report: report?.name ?? '',
    shared: recipientsText(report?.recipients),
    note: planned.note ?? '',
  };
}
