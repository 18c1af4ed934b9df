import { limits } from '../../../base/limits';
import type { FieldOf } from '../../../tables/prepared-fields';
import { isTextColumn } from '../../../tables/table';
import { declarationOf, type TableName } from '../../../tables/tables';
import { blockRows, blocksOf, firstTexts, headerRows } from '../../locate/layout';
import type { LinkedColumn, ListPart, TabReading } from '../../reading';
import { type Profile, profileOf, sampleOf } from '../../recognise/profile';
import { normalWords, squeezed, tabWordsOf } from '../../text/normal-text';
import { idKey } from '../id-key';

/** Lists whose columns are often kept in several tabs: since when, for how much, until when. */
const isList = (table: TableName): boolean => declarationOf(table).spans === 'list';

/** What each part of such a list has beside its ids. */
const TELLING = ['startedOn', 'endedOn', 'cancelledOn', 'mrr', 'amount'] satisfies FieldOf<'subscriptions'>[];

const NEARLY_ALL = 0.9;

/** What a list of those who left is called. */
const CANCELLATIONS = new Set(
  normalWords(
    'cancellations|cancelled|canceled|churned|churn|terminations|terminated|lostcustomers|opzeggingen|opgezegd|beeindigd|vertrokken|kundigungen|gekundigt|abgange|resiliations|desabonnements|bajas|cancelaciones',
  ),
);

/** Tabs that no column tells to be a list, but whose ids are those of one, under the same header: they hold more of its columns. */
export function listPartsIn(readings: readonly TabReading[]): { part: ListPart; linked: LinkedColumn[] }[] {
  return readings.flatMap((reading) => {
    const isOpen = reading.table === null ? reading.problems.length === 0 : isWithoutId(reading);
    const columns = isOpen ? columnsOf(reading) : [];
    const found =
      columns.length === 0 ? undefined : readings.find((list) => list !== reading && isPartOf(columns, list));
    if (!found?.table) return [];
    const days = columns.filter(({ profile }) => profile.filled > 0 && profile.dates > 0.9 && profile.scores < 0.5);
    const isOfEnds = days.length === 1 && tabWordsOf(reading.name).some((word) => CANCELLATIONS.has(word));
    const linked = isOfEnds ? [{ tab: reading.name, index: days[0].index, field: 'endedOn' }] : [];
    return [{ part: { tab: reading.name, table: found.table }, linked }];
  });
}

/**
 * Tabs that read as leads and whose ids are those of the customers of subscriptions or orders: a payment system keeps its
 * customers in such a list. Who became a customer under an id of their own stays a lead.
 */
export function customersAmong(readings: readonly TabReading[]): ListPart[] {
  const bought = readings.flatMap(({ table, data }) => {
    const customer = table === 'subscriptions' || table === 'orders' ? data?.columns.customer : undefined;
    return isTextColumn(customer) ? [new Set(customer.labels.filter(Boolean).map(idKey))] : [];
  });
  return readings.flatMap(({ name, table, data }): ListPart[] => {
    const id = table === 'leads' ? data?.columns.id : undefined;
    const ids = isTextColumn(id) ? id.labels.filter(Boolean).map(idKey) : [];
    const areKnown = bought.some((known) => ids.filter((one) => known.has(one)).length >= NEARLY_ALL * ids.length);
    return ids.length > 1 && areKnown ? [{ tab: name, table: 'customers' }] : [];
  });
}

/** Whether a tab that was read as such is a part of the list. */
export const tellsMore = ({ data }: TabReading): boolean =>
  data?.columns.id !== undefined && TELLING.some((field) => data.columns[field] !== undefined);

/** A list without ids of its own. One that says since when each customer pays how much is whole without the other. */
const isWithoutId = ({ table, columns }: TabReading): boolean =>
  table !== null && isList(table) && columns.id === undefined && !(columns.startedOn && columns.mrr);

interface Seen {
  index: number;
  header: string;
  profile: Profile;
  rows: number;
}

function columnsOf({ cells }: TabReading): Seen[] {
  const [row] = [...headerRows(cells), ...firstTexts(cells)];
  const [block] = row === undefined ? [] : blocksOf(cells, row);
  if (!block) return [];
  const rows = sampleOf(blockRows(cells, block, -1).rows);
  return cells[row].slice(0, limits.columns).map((cell, index) => ({
    index,
    header: squeezed(String(cell ?? '')),
    profile: profileOf(rows, index),
    rows: rows.length,
  }));
}

function isPartOf(columns: readonly Seen[], list: TabReading): boolean {
  const id = list.data?.columns.id;
  if (list.table === null || !isList(list.table) || !isTextColumn(id)) return false;
  const known = new Set(id.labels.filter(Boolean).map(idKey));
  return columns.some(({ header, profile, rows }) => {
    if (header !== squeezed(id.header) || profile.labels.size < rows) return false;
    const shared = [...profile.labels.keys()].filter((label) => known.has(idKey(label))).length;
    return shared > 0 && shared >= NEARLY_ALL * Math.min(known.size, profile.labels.size);
  });
}
