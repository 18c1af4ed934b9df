import { WrittenValues } from '../../src/bigquery/dialect';
import { rowDoubts } from '../../src/bigquery/raw/row-doubts';
import { day } from '../engine/table-of';

test('who is active still after an end that has come is doubted: today’s has', () => {
  const columns = new Map(
    ['id', 'state', 'endedOn'].map((name) => [name, { type: name === 'endedOn' ? 'date' : 'text', write: () => name }]),
  );
  const raw = { columns: [], rows: [], few: new Set(), all: 0 };
  const [doubt] = rowDoubts({ columns: {} } as never, columns as never, raw as never, { today: day('2024-04-01') });
  expect(doubt.is(new WrittenValues())).toBe("state = 'active' AND endedOn < DATETIME '2024-04-02 00:00:00'");
});
