import { UTC } from '../../src/base/zone';
import { cellsOfRows, type RawRows } from '../../src/bigquery/raw/raw-rows';
import { type RawView, rawView } from '../../src/bigquery/raw/raw-view';
import { readTab } from '../../src/intake/read-tab';
import type { Sentence } from '../../src/texts/sentence';
import { day } from '../engine/table-of';

const header = ['deal_id', 'status', 'amount', 'created', 'close_date', 'owner'];
const typeOf = (name: string): string => ({ amount: 'FLOAT64', created: 'DATE', close_date: 'DATE' })[name] ?? 'STRING';

/** Some deals of a raw table; `few`: the columns of which every label is known. */
function viewOf(few: readonly string[], names = header): RawView | Sentence {
  const said = ['Won', 'Lost', 'Open'];
  const rows = said.map((status, at) =>
    [`D${at}`, status, `${at + 1}0`, '2024-01-05', '2024-02-05', `Ann ${at}`].slice(0, names.length),
  );
  const columns = names.map((name) => ({ name, type: typeOf(name), isList: false }));
  const raw: RawRows = { columns, rows, few: new Set(few.map((name) => names.indexOf(name))), all: 1_000_000 };
  const reading = { zone: UTC, locale: 'en_US', answers: [], today: day('2024-03-31') };
  const read = readTab({ name: 'firm.crm.deals', cells: cellsOfRows(raw) }, reading);
  return rawView(read, 'firm.crm.deals', raw, reading);
}

const columnsOf = (found: RawView | Sentence): string[] => ('view' in found ? [...found.view.columns.keys()] : []);

test('a raw table is a view with its reps where each label of theirs is known', () => {
  expect(columnsOf(viewOf(['status', 'owner']))).toContain('rep');
});

test('it is one without reps where it has no column of them', () => {
  const columns = columnsOf(viewOf(['status'], header.slice(0, -1)));
  expect(columns).toContain('outcome');
  expect(columns).not.toContain('rep');
});

test('it is none where its reps are too many to be looked at, and says of which column', () => {
  expect(viewOf(['status'])).toEqual({ text: 'view_values', values: { column: 'owner' } });
});
