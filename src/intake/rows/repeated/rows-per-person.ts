import { MILLISECONDS_A_DAY } from '../../../base/day';
import type { Concept } from '../../../tables/concepts/concepts';
import { rawField } from '../../../tables/prepared-fields';
import { isTextColumn, type Table } from '../../../tables/table';
import { declarationOf } from '../../../tables/tables';
import type { BegunTable } from '../../begun-table';
import { meansOneOf, namesId } from '../../recognise/header-words/header-meaning';
import { normalWords } from '../../text/normal-text';
import { leaveOut } from '../left-out';
import { toldAgain } from './told-again';

/** Rows that are alike in fewer fields may be two things. */
const FEWEST_FIELDS = 3;

const PEOPLE: ReadonlySet<Concept> = new Set<Concept>(['person', 'email', 'phone']);
const WHO_COMES = new Set(
  normalWords(
    'attendee|attendees|participant|participants|invitee|invitees|guest|guests|deelnemer|deelnemers|genodigde|genodigden|aanwezige|aanwezigen|teilnehmer|eingeladen|eingeladene|invite|invites|asistente|asistentes|participante|participantes|invitado|invitados',
  ),
);

/**
 * Leaves out the rows of a tab without ids that tell again what another row does, for one more person: a deal or a customer
 * for each contact, a meeting for each who comes. Such rows are alike in all that is read, and differ in a column of people
 * and in no number.
 */
export function leaveOutPerPerson({ data, seen, below: { rows } }: BegunTable): void {
  const { sharedByPeople } = declarationOf(data.table);
  if (!sharedByPeople || data.columns.id) return;
  const people = new Set(sharedByPeople.flatMap((field) => data.columns[field]?.index ?? []));
  for (const { header, index } of seen)
    if (meansOneOf(header, PEOPLE) || header.words.some((word) => WHO_COMES.has(word))) people.add(index);
  const own = Object.keys(data.columns).filter(
    (field) => rawField(data.table, field) && !people.has(data.columns[field].index),
  );
  const dates = own.filter((field) => data.columns[field].type === 'date');
  if (people.size === 0 || own.length < FEWEST_FIELDS || dates.length === 0) return;
  const numbers = seen.filter(
    ({ header, profile }) => profile.numbers > 0.9 && profile.flags < 0.9 && !namesId(header),
  );
  const columns = new Set([...own.map((field) => data.columns[field].index), ...numbers.map(({ index }) => index)]);
  for (const index of people) columns.delete(index);
  const again = toldAgain(
    data,
    (row) => [...columns].map((index) => String(rows[row][index] ?? '').trim()).join('\n'),
    (row) => isNamed(data, dates, row),
  );
  leaveOut(data, again, { text: 'intake_per_person' });
}

/** True for a row that says which thing it is: by a name and a day, or, of what was done, by a subject and a time of day. */
function isNamed({ columns }: Table, dates: readonly string[], row: number): boolean {
  const { name, subject } = columns;
  const called = name ?? subject;
  if (!isTextColumn(called) || called.codes[row] === 0) return false;
  return dates.some((field) => {
    const column = columns[field];
    const moment = column.type === 'date' ? column.values[row] : Number.NaN;
    return name ? !Number.isNaN(moment) : moment % MILLISECONDS_A_DAY > 0;
  });
}
