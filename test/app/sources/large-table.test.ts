import { type LargeTable, sampledTable, settledTable } from '../../../src/app/sources/large-table';
import type { RunQuery } from '../../../src/app/sources/run-query';
import { UTC } from '../../../src/base/zone';
import { notAsked } from '../../../src/bigquery/raw/raw-rows';
import { day } from '../../engine/table-of';

type Rows = (string | null)[][];

/** Answers one query after the other, and how many were asked. */
function answering(...answers: Rows[]): { run: RunQuery; asked: () => number } {
  let asked = 0;
  return { run: () => ({ rows: answers[asked++] ?? [] }) as ReturnType<RunQuery>, asked: () => asked };
}

const column = (name: string, type: string) => ({ name, type, isList: false });

describe('some rows of a table that is too large to be read', () => {
  const source = 'firm.crm.deals';
  const columns = [
    column('name', 'STRING'),
    column('stage', 'STRING'),
    column('year', 'INTEGER'),
    column('number', 'INT64'),
    column('is_won', 'BOOLEAN'),
    column('amount', 'FLOAT64'),
  ];
  const row = (name: string, stage: string) => [name, stage, '2024', '1', 'true', '10'];

  test('columns of few labels are known, of which each stands in a row', () => {
    const { run } = answering(
      [['1000000', '501', '500', '30', '31']],
      [row('Ann', 'Won'), row('Bob', 'Lost'), row('Bob', 'Lost')],
    );
    const table = sampledTable({ source, columns }, [row('Ann', 'Won')], run);
    expect([...table.few].map((at) => columns[at].name)).toEqual(['stage', 'year', 'is_won']);
    expect(table.rows).toEqual([row('Ann', 'Won'), row('Bob', 'Lost')]);
    expect(table.all).toBe(1_000_000);
  });

  test('where no column is one of labels no more rows are asked for', () => {
    const { run, asked } = answering([['1000', '900']]);
    const names = [column('name', 'STRING'), column('amount', 'FLOAT64')];
    const table = sampledTable({ source, columns: names }, [['Ann', '10']], run);
    expect([table.rows, table.few.size, asked()]).toEqual([[['Ann', '10']], 0, 1]);
  });
});

describe('what a large table is', () => {
  const columns = [
    column('deal_id', 'STRING'),
    column('status', 'STRING'),
    column('stage', 'STRING'),
    column('amount', 'FLOAT64'),
    column('created', 'DATE'),
    column('close_date', 'DATE'),
  ];
  const deal = (at: number, status: string, stage: string) => [
    `D${at}`,
    status,
    stage,
    `${at + 1}0`,
    '2024-01-05',
    '2024-02-05',
  ];
  const rows = [deal(1, 'Won', 'Closing'), deal(2, 'Lost', 'Offer'), deal(3, 'Open', 'Offer')];
  const large = (more: Partial<LargeTable> = {}): LargeTable => ({
    ...{ source: 'firm.crm.deals', columns, rows, few: new Set([1, 2]), all: 1_000_000, ...more },
  });
  const reading = { ...{ zone: UTC, locale: 'en_US', answers: [] }, today: day('2024-03-31') };
  const settled = (table: LargeTable, { run }: ReturnType<typeof answering>) =>
    settledTable(table, 'deals', reading, run);

  test('is settled once all that its labels say together was looked at', () => {
    const queries = answering([deal(4, 'Won', 'Offer')], [['0', '0', '0', '0', '0', '0', '0', '0']]);
    const { view, why, reading: read } = settled(large(), queries);
    expect([view?.table, why, queries.asked()]).toEqual(['deals', null, 2]);
    // The row of the labels that stand together elsewhere is read with the others.
    expect(read.rows).toBe(4);
  });

  test('is not where they say more together than can be looked at', () => {
    const many = Array.from({ length: 3_000 }, (_, at) => deal(at, 'Won', 'Offer'));
    expect(settled(large(), answering(many))).toMatchObject({ view: null, why: notAsked.together });
  });

  test('is not where rows have no id of their own', () => {
    expect(settled(large(), answering([], [['1']]))).toMatchObject({ view: null, why: notAsked.ids });
  });
});
