import type { Cell } from '../../src/base/cell';
import { isoDay } from '../../src/base/day';
import { UTC } from '../../src/base/zone';
import { readTab } from '../../src/intake/read-tab';
import type { Answer } from '../../src/intake/reading';
import { say } from '../../src/texts/say';

const cells: Cell[][] = [
  ['Deal id', 'Stage', 'Amount', 'Created', 'Close date'],
  ['1', 'Won', 100, '3/4/2024', '5/4/2024'],
  ['2', 'Lost', 200, '1/2/2024', '6/7/2024'],
];
const read = (...answers: Answer[]) => readTab({ name: 'Deals', cells }, { zone: UTC, locale: 'en_US', answers });
const about = (column: string, answer: string): Answer => ({ tab: 'Deals', column, answer });

function firstDays(...answers: Answer[]): Record<string, string> {
  const found = Object.entries(read(...answers).data?.columns ?? {});
  return Object.fromEntries(
    found.flatMap(([field, column]) =>
      column.type === 'date' ? [[field, isoDay(Math.floor(column.values[0] / 86_400_000))]] : [],
    ),
  );
}

test('two columns in the same doubt are asked about once, both by name', () => {
  const { questions } = read();
  expect(questions.map(({ ask }) => say(ask, 'en'))).toEqual([
    say({ text: 'intake_ask_date_orders', values: { example: '3/4/2024', column: 'Created", "Close date' } }, 'en'),
  ]);
});

test.each(['Created', 'Close date'])('an answer about %s settles both', (column) => {
  expect(read(about(column, 'd/m/y')).questions).toEqual([]);
  expect(firstDays(about(column, 'd/m/y'))).toMatchObject({ createdOn: '2024-04-03', closedOn: '2024-04-05' });
});

test('each keeps the answer that was given about itself', () => {
  const days = firstDays(about('Created', 'd/m/y'), about('Close date', 'm/d/y'));
  expect(days).toMatchObject({ createdOn: '2024-04-03', closedOn: '2024-05-04' });
});
