import type { Cell } from '../../base/cell';
import { oncePerValue } from '../../base/once-per';
import type { AnyField } from '../../tables/prepared-fields';
import type { FlagColumn, Table } from '../../tables/table';
import { declarationOf, type TableName } from '../../tables/tables';
import type { BegunTable } from '../begun-table';
import type { SeenColumn } from '../recognise/recognise';
import { countedRows, leaveOut } from '../rows/left-out';
import { normalText, normalWords } from '../text/normal-text';
import { textOf } from '../text/plain-text';
import { saysNoDay } from '../values/dates/no-day';
import { isFlagLike, readFlagColumn } from '../values/flag-column';

/** A column of ticks that tells which rows do not count: those with the tick `leaves` (2 yes, 1 no). */
interface Ticked {
  headers: ReadonlySet<string>;
  /** What says the same anywhere in a header. */
  says?: RegExp;
  leaves: 1 | 2;
  /** The tables of which it says so; all of them when left out. */
  of?: (table: TableName) => boolean;
  /** Not where the tab has this field, which tells it better. */
  unless?: AnyField;
  because:
    | 'intake_test'
    | 'intake_void'
    | 'intake_junk'
    | 'intake_trial'
    | 'intake_once'
    | 'intake_automated'
    | 'intake_not_done'
    | 'intake_said_out';
}

/** What happened can be undone; who is there has a day of leaving instead. */
const happened = (table: TableName): boolean =>
  declarationOf(table).happens !== null && declarationOf(table).spans === null;
const paysOn = (table: TableName): boolean => declarationOf(table).spans === 'list';

/** What happened and was called off. */
const CALLED_OFF = headerSet(
  'void|voided|cancelled|canceled|order cancelled|order canceled|annulled|called off|geannuleerd|vervallen|ongeldig|storniert|annulliert|ungültig|annulé|annulée|anulado|anulada|cancelado|cancelada|annullato|annullata|stornato|stornata|anulowano|anulowane|annullerad|annullerat|makulerad|avbeställd|annulleret|aflyst|annullert|kansellert|peruttu|peruutettu',
);

const DELETED = headerSet(
  'deleted|removed|verwijderd|gelöscht|supprimé|supprimée|eliminado|eliminada|borrado|borrada|eliminato|eliminata|usunięto|usunięty|usunięta|excluído|excluída|raderad|borttagen|slettet|poistettu',
);

/** What a person says not to count, in so many words. */
const NOT_COUNTED = headerSet(
  'do not count|exclude from report|exclude from reports|exclude from reporting|uitsluiten van rapportage|aus auswertungen ausschließen|exclure des statistiques|exclure des rapports|excluir de informes|don t count|dont count|does not count|not counted|do not include|exclude|excluded|ignore|ignored|skip|omit|leave out|niet meetellen|niet tellen|niet meegeteld|telt niet|telt niet mee|niet meenemen|niet rapporteren|uitsluiten|uitgesloten|negeren|weglaten|buiten beschouwing|nicht zählen|nicht mitzählen|zählt nicht|nicht werten|nicht berücksichtigen|nicht auswerten|ausschließen|ausgeschlossen|ignorieren|ne pas compter|ne compte pas|ne pas comptabiliser|ne pas prendre en compte|à exclure|exclure|exclu|exclue|ignorer|à ignorer|no contar|no cuenta|no contabilizar|no computar|no incluir|no considerar|excluir|excluido|excluida|ignorar|non contare|escludere|não contar|nie liczyć|räkna inte|räknas inte|tælles ikke|telles ikke|ei lasketa',
);

/** The opposite: where the answer is no, a row does not count. */
const COUNTED = headerSet(
  'counts|include|included|include in report|include in reports|meetellen|telt mee|meenemen|zählt|mitzählen|werten|berücksichtigen|à compter|à comptabiliser|contar|incluir|tælles med|räknas',
);

const TICKED: readonly Ticked[] = [
  {
    headers: headerSet(
      'test|test order|testorder|test record|test data|test mode|sandbox|testbestelling|testdata|testbestellung|testdaten|commande test|est un test|pedido de prueba',
    ),
    leaves: 2,
    because: 'intake_test',
  },
  { headers: headerSet('livemode|live mode|is live'), leaves: 1, because: 'intake_test' },
  { headers: CALLED_OFF, leaves: 2, of: happened, because: 'intake_void' },
  { headers: DELETED, leaves: 2, of: happened, because: 'intake_void' },
  { headers: NOT_COUNTED, leaves: 2, because: 'intake_said_out' },
  { headers: COUNTED, leaves: 1, because: 'intake_said_out' },
  {
    headers: headerSet(
      'spam|junk|bot|fake|duplicate|dupe|merged|dubbel|duplicaat|samengevoegd|nep|duplikat|doppelt|doublon|est un doublon|indésirable|duplicado|no deseado',
    ),
    leaves: 2,
    of: happened,
    because: 'intake_junk',
  },
  {
    headers: headerSet(
      'trial|on trial|in trial|free trial|trial account|trial subscription|proef|op proef|proefabonnement|proefperiode|proefklant|testphase|in testphase|probeabo|probezeitraum|essai|en essai|à l essai|essai gratuit|prueba|en prueba|prueba gratuita',
    ),
    leaves: 2,
    of: paysOn,
    unless: 'trialEndsOn',
    because: 'intake_trial',
  },
  {
    headers: headerSet(
      'missed|skipped|overgeslagen|übersprungen|sautée|sauté|omitido|omitida|saltado|saltada|did not attend|didn t attend|to do|todo|not reached|no answer|gemist|nog te doen|te doen|niet bereikt|geen gehoor|ausgefallen|nicht erreicht|offen|zu erledigen|verpasst|manqué|manquée|à faire|non joint|por hacer|pendiente|perdida|no contestó',
    ),
    says: /\bno ?show\b/,
    leaves: 2,
    of: (table) => table === 'activities',
    because: 'intake_not_done',
  },
  {
    headers: headerSet('one off|one time|eenmalig|einmalig|ponctuel|ponctuelle|pago único'),
    leaves: 2,
    of: paysOn,
    because: 'intake_once',
  },
  {
    headers: headerSet('recurring|terugkerend|wiederkehrend|récurrent|récurrente|recurrente'),
    leaves: 1,
    of: paysOn,
    because: 'intake_once',
  },
  {
    headers: headerSet(
      'automated|automatic|sent automatically|geautomatiseerd|automatisch|automatisch verstuurd|automatisiert|automatisch gesendet|automatisé|automatique|automatizado|automatizada|automático|automática',
    ),
    leaves: 2,
    of: (table) => table === 'activities',
    because: 'intake_automated',
  },
];

/** What else the day is called on which something that had happened was called off or deleted. */
const UNDOING = headerSet(
  'cancel|cancellation|annulering|annulerings|storno|stornierung|stornierungs|annullierung|annullierungs|annulation|anulación|cancelación|annullamento|cancelamento|anulowania|anulacji|annullering|annullerings|makulering|makulerings|kansellering|peruutus',
);

/** What makes a word a day: "cancelled on", "annulleringsdatum", "data di annullamento", "peruutuspvm". */
const OF_A_DAY =
  /^(?:date|datum|data|fecha|dato|dag) (?:(?:of|van|der|de|d|di|do|da|de la|for|för) )?| ?(?:date|datum|dato|dagen|pvm|paiva)$| (?:on|at|op|am|le|la|el|den|il|em|dnia)$/g;

const isOfUndoing = (header: string): boolean =>
  headerNames(header).some((name) =>
    [name, name.replace(OF_A_DAY, '')].some((word) => [CALLED_OFF, DELETED, UNDOING].some((words) => words.has(word))),
  );

/** Headers as they are compared, `|` between them. */
export function headerSet(headers: string): ReadonlySet<string> {
  return new Set(normalWords(headers));
}

/** A header, and each half of one that names two things: "Void / deleted"; with and without the word that asks. */
export const headerNames = oncePerValue(
  (header: string): readonly string[] =>
    [header, ...header.split('/')].map(normalText).flatMap((name) => [name, name.replace(IS, '')]),
  2_000,
);

/** "Is paid" is what "Paid" is. */
const IS = /^(?:is|ist|est|es|esta) /;

/** True for a header that is one of these, or names one beside another thing. */
export const isAmong = (header: string, headers: ReadonlySet<string>): boolean =>
  headerNames(header).some((name) => headers.has(name));

const isOf = ({ headers, says }: Ticked, header: string): boolean =>
  isAmong(header, headers) || says?.test(normalText(header)) === true;

/** True for a header of ticks, or of days, that say of which rows no KPI counts anything. */
export const saysOfTicks = (header: string): boolean =>
  TICKED.some((ticked) => isOf(ticked, header)) || isOfUndoing(header);

/**
 * The rows (rows × 1: 2 ticked, 1 not, 0 blank) of the first column that bears one of these headers and holds ticks alone;
 * null without one.
 */
export const ticks = (
  seen: readonly SeenColumn[],
  rows: readonly Cell[][],
  headers: ReadonlySet<string>,
): Uint8Array | null => tickColumn(seen, rows, (written) => isAmong(written, headers))?.values ?? null;

/** The first column of ticks alone below such a header; null without one. */
export function tickColumn(
  seen: readonly SeenColumn[],
  rows: readonly Cell[][],
  isHeader: (written: string) => boolean,
): FlagColumn | null {
  const column = seen.find(
    ({ header, profile, answered }) =>
      answered !== 'ignore' &&
      isHeader(header.written) &&
      profile.labels.size > 0 &&
      [...profile.labels.keys()].every(isFlagLike),
  );
  return column ? readFlagColumn(rows as Cell[][], column.header.written, column.index) : null;
}

/** Leaves out the rows of which a column of ticks says that they do not count, where it does not say so of all. */
export function leaveOutTicked({ data, seen, below: { rows } }: BegunTable): void {
  for (const ticked of TICKED) {
    const { leaves, of, unless, because } = ticked;
    const tells = (of?.(data.table) ?? true) && !(unless && data.columns[unless]);
    const found = tells ? tickColumn(seen, rows, (written) => isOf(ticked, written))?.values : null;
    if (!found?.includes(leaves)) continue;
    leaveOutSome(data, (row) => found[row] === leaves, because);
  }
  if (happened(data.table)) leaveOutUndone(data, seen, rows);
}

/** The rows of a column that no field reads, and that says on which day a row was undone. */
function leaveOutUndone(data: Table, seen: readonly SeenColumn[], rows: readonly Cell[][]): void {
  const read = new Set(Object.values(data.columns).map(({ index }) => index));
  for (const { header, index, profile, answered } of seen) {
    if (read.has(index) || answered === 'ignore' || profile.dates < 0.5) continue;
    if (!isOfUndoing(header.written)) continue;
    leaveOutSome(data, (row) => saysDay(textOf(rows[row][index])), 'intake_void');
  }
}

const saysDay = (text: string): boolean => text !== '' && !saysNoDay(text);

function leaveOutSome(data: Table, leaves: (row: number) => boolean, text: Ticked['because']): void {
  const counted = countedRows(data);
  const left = counted.filter(leaves);
  if (left.length < counted.length) leaveOut(data, left, { text });
}
