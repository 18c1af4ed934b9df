import type { Cell } from '../../src/engine/cell';
import { readTab } from '../../src/intake/read-tab';
import type { Answer, TabReading } from '../../src/intake/reading';
import { readingWith } from './shared-data';

const HEADER = ['Timestamp', 'Satisfaction with pay', 'Satisfaction with manager', 'Satisfaction with tools'];

const read = (rows: Cell[][], header: string[] = HEADER, answers: Answer[] = []): TabReading =>
  readTab({ name: 'multi', cells: [header, ...rows] }, readingWith(answers));

const MIXED: Cell[][] = [
  ['2024-03-18 09:00:00', 4, 5, 3],
  ['2024-03-19 09:00:00', 2, 5, 1],
  ['2024-03-20 09:00:00', 5, 4, 3],
];
const EQUAL: Cell[][] = MIXED.map(([day]) => [day, 4, 5, 3]);

test.each([
  ['answers that differ', MIXED],
  ['answers that are all equal', EQUAL],
])('several columns for the score, with %s: which one is meant is the question', (_what, rows) => {
  const reading = read(rows);
  expect([reading.table, reading.questions.map(({ ask, options }) => [ask.text, options])]).toEqual([
    'survey',
    [['intake_ask_score', HEADER.slice(1)]],
  ]);
  const answered = read(rows, HEADER, [{ tab: 'multi', column: '', answer: 'Satisfaction with tools' }]);
  expect([answered.columns.score.header, answered.questions]).toEqual(['Satisfaction with tools', []]);
});

test('a score that everybody gave alike is a score; its scale stays in the header', () => {
  const reading = read(
    [
      ['2024-03-18', 5],
      ['2024-03-19', 5],
    ],
    ['Timestamp', 'Satisfaction (1-5)'],
  );
  const score = reading.data?.columns.score;
  expect([reading.table, score?.header]).toEqual(['survey', 'Satisfaction (1-5)']);
  expect(score?.type === 'number' && [...score.values]).toEqual([5, 5]);
});
