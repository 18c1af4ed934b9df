import { type ColumnType, WrittenValues } from '../../src/bigquery/dialect';
import { withResponseBand } from '../../src/bigquery/prepare/labels/made-labels';

const sqlOver = (...more: [string, ColumnType][]): string => {
  const columns = new Map<string, ColumnType>([['created', 'date'], ['responded', 'date'], ...more]);
  return withResponseBand({ relation: { table: 'leads', columns }, sql: 'SELECT 1' }, new WrittenValues()).sql;
};

test('a lead waits for an answer that has no moment of one, but for one whose moment cannot be read', () => {
  const waits = /IF\(`created` IS NOT NULL AND (.*?), 'unanswered'/;
  const minutes: [string, ColumnType] = ['answerMinutes', 'number'];
  expect(waits.exec(sqlOver(minutes))?.[1]).toBe('`responded` IS NULL');
  expect(waits.exec(sqlOver(minutes, ['answerUnreadable', 'flag']))?.[1]).toBe(
    '`responded` IS NULL AND NOT IFNULL(`answerUnreadable`, FALSE)',
  );
  expect(sqlOver()).toBe('SELECT 1');
});
