import { addTo } from '../../../base/add-to';
import { type Cell, isDate } from '../../../base/cell';
import { declarationOf } from '../../../tables/tables';
import { textOf } from '../../text/plain-text';
import type { Recognition, SeenColumn } from '../recognise';

/**
 * What the rows of a tab leave of what its columns can be. Customers of whom several rows have other starts are contracts:
 * none of these is an older writing of another. What begins and ends on one day, at a time of it, in nearly all rows is a
 * meeting or a form that was filled in, and nobody is a customer for so long.
 */
export function toldByRows(
  candidates: readonly Recognition[],
  columns: readonly SeenColumn[],
  rows: readonly Cell[][],
): Recognition[] {
  const lasting = candidates.filter(({ table }) => declarationOf(table).spans === 'list');
  const brief = lasting.filter((one) => areBrief(one, columns, rows));
  const contracts = lasting.find((one) => one.table === 'customers' && standAgain(one, rows));
  const customer = contracts?.fields.id.column;
  return candidates
    .filter((one) => !brief.includes(one) && one !== contracts)
    .map((one) => (one.table === 'subscriptions' && customer ? ofCustomer(one, customer) : one));
}

/** A number that stands on several contracts is the customer's. */
function ofCustomer({ fields, ...one }: Recognition, customer: SeenColumn): Recognition {
  const { id, ...others } = fields;
  if (id?.column !== customer) return { ...one, fields };
  return { ...one, fields: others.customer ? others : { ...others, customer: id } };
}

/**
 * Most of those who stand there more than once do so with another start each time, and with another plan, amount or end: a
 * start alone may have been put right.
 */
function standAgain({ fields }: Recognition, rows: readonly Cell[][]): boolean {
  const { id, startedOn, product, mrr, endedOn, cancelledOn } = fields;
  if (!id || !startedOn || !id.column.profile.repeats()) return false;
  const terms = [product, mrr, endedOn, cancelledOn].filter(Boolean);
  const contractsOf = new Map<string, { start: string; term: string }[]>();
  for (const row of rows) {
    const [one, start, ...term] = [id, startedOn, ...terms].map(({ column }) => written(row[column.index]));
    if (one === '' || start === '') continue;
    addTo(contractsOf, one, { start, term: term.join('|') });
  }
  const again = [...contractsOf.values()].filter((contracts) => contracts.length > 1);
  const apart = again.filter(
    (contracts) =>
      new Set(contracts.map(({ start }) => start)).size === contracts.length &&
      new Set(contracts.map(({ term }) => term)).size > 1,
  );
  return apart.length > 0 && apart.length * 2 > again.length;
}

/** Of so many rows with two moments both lie on one day. */
const NEARLY_ALL = 0.9;

function areBrief(
  { fields: { startedOn } }: Recognition,
  columns: readonly SeenColumn[],
  rows: readonly Cell[][],
): boolean {
  if (!startedOn || startedOn.column.answered !== undefined) return false;
  const others = columns.filter(({ index, profile }) => index !== startedOn.column.index && profile.dates > NEARLY_ALL);
  return others.some(({ index }) => {
    let [both, apart] = [0, 0];
    // Of contracts, which last for days, the first rows tell
    const mostApart = (1 - NEARLY_ALL) * rows.length + 1;
    for (let row = 0; row < rows.length && apart <= mostApart; row++) {
      const [one, other] = [rows[row][startedOn.column.index], rows[row][index]].map(momentOf);
      if (one === null || other === null) continue;
      both++;
      if (one.day !== other.day || one.said === other.said) apart++;
    }
    return both > 1 && both > rows.length / 2 && both - apart >= NEARLY_ALL * both;
  });
}

const TIMED = /\d[ T]+\d{1,2}[:.]\d{2}/;

/** On which day something was, beside all that its cell says of when; null where it says no time of the day. */
function momentOf(cell: Cell): { day: string; said: string } | null {
  const said = written(cell);
  return TIMED.test(said) ? { day: said.slice(0, said.search(/[ T]\d{1,2}[:.]\d{2}/)).trimEnd(), said } : null;
}

const written = (cell: Cell): string => (isDate(cell) ? cell.toISOString() : textOf(cell));
