import type { Cell } from '../../base/cell';
import type { AnyField } from '../../tables/prepared-fields';
import type { Table } from '../../tables/table';
import { declarationOf, type TableName } from '../../tables/tables';
import type { SeenColumn } from '../recognise/recognise';
import { countedRows, leaveOut } from '../rows/left-out';
import { normalText } from '../text/normal-text';
import { isFlagLike, readFlagColumn } from '../values/flag-column';

/** A column of ticks that tells which rows do not count: those with the tick `leaves` (2 yes, 1 no). */
interface Ticked {
  headers: ReadonlySet<string>;
  leaves: 1 | 2;
  /** The tables of which it says so; all of them when left out. */
  of?: (table: TableName) => boolean;
  /** Not where the tab has this field, which tells it better. */
  unless?: AnyField;
  because: 'intake_test' | 'intake_void' | 'intake_trial' | 'intake_once' | 'intake_automated';
}

/** What happened can be undone; who is there has a day of leaving instead. */
const happened = (table: TableName): boolean =>
  declarationOf(table).happens !== null && declarationOf(table).spans === null;
const paysOn = (table: TableName): boolean => declarationOf(table).spans === 'list';

const TICKED: readonly Ticked[] = [
  {
    headers: headerSet(
      'test|is test|test order|is test order|testorder|test record|test data|test mode|sandbox|testbestelling|testdata|testbestellung|testdaten|commande test|est un test|pedido de prueba',
    ),
    leaves: 2,
    because: 'intake_test',
  },
  { headers: headerSet('livemode|live mode|is live'), leaves: 1, because: 'intake_test' },
  {
    headers: headerSet(
      'void|voided|is void|cancelled|canceled|is cancelled|is canceled|order cancelled|order canceled|annulled|called off|geannuleerd|is geannuleerd|vervallen|is vervallen|ongeldig|storniert|ist storniert|annulliert|ungültig|annulé|annulée|est annulé|est annulée|anulado|anulada|cancelado|cancelada',
    ),
    leaves: 2,
    of: happened,
    because: 'intake_void',
  },
  {
    // What is deleted of deals is a field of theirs: some systems call a lost deal so.
    headers: headerSet(
      'deleted|is deleted|removed|is removed|verwijderd|is verwijderd|gelöscht|ist gelöscht|supprimé|supprimée|est supprimé|eliminado|eliminada|borrado|borrada',
    ),
    leaves: 2,
    of: happened,
    unless: 'archived',
    because: 'intake_void',
  },
  {
    headers: headerSet(
      'trial|is trial|on trial|in trial|free trial|trial account|trial subscription|proef|is proef|op proef|proefabonnement|proefperiode|proefklant|testphase|in testphase|probeabo|probezeitraum|essai|en essai|à l essai|essai gratuit|prueba|en prueba|prueba gratuita',
    ),
    leaves: 2,
    of: paysOn,
    unless: 'trialEndsOn',
    because: 'intake_trial',
  },
  {
    headers: headerSet(
      'one off|is one off|one time|is one time|eenmalig|is eenmalig|einmalig|ist einmalig|ponctuel|ponctuelle|pago único',
    ),
    leaves: 2,
    of: paysOn,
    because: 'intake_once',
  },
  {
    headers: headerSet(
      'recurring|is recurring|terugkerend|is terugkerend|wiederkehrend|récurrent|récurrente|recurrente',
    ),
    leaves: 1,
    of: paysOn,
    because: 'intake_once',
  },
  {
    headers: headerSet(
      'automated|is automated|automatic|is automatic|sent automatically|geautomatiseerd|automatisch|automatisch verstuurd|automatisiert|automatisch gesendet|automatisé|automatique|automatizado|automatizada|automático|automática',
    ),
    leaves: 2,
    of: (table) => table === 'activities',
    because: 'intake_automated',
  },
];

/** Headers as they are compared, `|` between them. */
export function headerSet(headers: string): ReadonlySet<string> {
  return new Set(headers.split('|').map(normalText));
}

/** A header, and each half of one that names two things: "Void / deleted". */
const namesOf = (header: string): string[] => [header, ...header.split('/')].map(normalText);

/** True for a header of ticks that say of which rows no KPI counts anything. */
export const saysOfTicks = (header: string): boolean =>
  TICKED.some(({ headers }) => namesOf(header).some((name) => headers.has(name)));

/**
 * The rows (rows × 1: 2 ticked, 1 not, 0 blank) of the first column that bears one of these headers and holds ticks alone;
 * null without one.
 */
export function ticks(
  seen: readonly SeenColumn[],
  rows: readonly Cell[][],
  headers: ReadonlySet<string>,
): Uint8Array | null {
  const column = seen.find(
    ({ header, profile, answered }) =>
      answered !== 'ignore' &&
      namesOf(header.written).some((name) => headers.has(name)) &&
      profile.labels.size > 0 &&
      [...profile.labels.keys()].every(isFlagLike),
  );
  return column ? readFlagColumn(rows as Cell[][], column.header.written, column.index).values : null;
}

/** Leaves out the rows of which a column of ticks says that they do not count, where it does not say so of all. */
export function leaveOutTicked(data: Table, seen: readonly SeenColumn[], rows: readonly Cell[][]): void {
  for (const { headers, leaves, of, unless, because } of TICKED) {
    const tells = (of?.(data.table) ?? true) && !(unless && data.columns[unless]);
    const found = tells ? ticks(seen, rows, headers) : null;
    if (!found?.includes(leaves)) continue;
    const counted = countedRows(data);
    const left = counted.filter((row) => found[row] === leaves);
    if (left.length < counted.length) leaveOut(data, left, { text: because });
  }
}
