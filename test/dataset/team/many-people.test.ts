import { prepareTeam } from '../../../src/dataset/team/quotas';
import { rosterOf } from '../../../src/dataset/team/roster';
import { askCountedQuotas } from '../../../src/intake/meaning/quotas/quota-scales';
import type { TabReading } from '../../../src/intake/reading';
import { labelAt, type TextColumn } from '../../../src/tables/table';
import { numbers, tableOf } from '../../engine/table-of';

const COUNT = 130_000;
const labels = ['', ...Array.from({ length: COUNT }, (_, at) => `P. Name${at}`)];
const name: TextColumn = {
  type: 'text',
  header: 'Rep',
  index: 0,
  codes: Int32Array.from({ length: COUNT }, (_, at) => at + 1),
  labels,
};
const ones = numbers(...[]);
const each = (value: number) => ({ ...ones, values: new Float64Array(COUNT).fill(value) });
const team = tableOf('team', { name, quota: each(500), quotaMonths: each(1) } as never);

it('of a hundred thousand people each has a name and a row of their own', () => {
  const roster = rosterOf(team);
  expect([roster.names.length, roster.names[COUNT - 1]]).toEqual([COUNT, `P. Name${COUNT - 1}`]);
  const { rep } = prepareTeam(team, roster).columns as { rep: TextColumn };
  for (const row of [0, 65_534, 65_535, 65_536, COUNT - 1]) expect(labelAt(rep, row)).toBe(`P. Name${row}`);
});

it('whether their quotas are amounts is asked once', () => {
  const deals = tableOf('deals', { amount: numbers(90_000, 100_000, 110_000) });
  const readings = [
    { data: team, name: 'Team', questions: [] },
    { data: deals, name: 'Deals', questions: [] },
  ] as unknown as TabReading[];
  askCountedQuotas(readings, []);
  expect(readings.map(({ questions }) => questions.length)).toEqual([1, 0]);
});
