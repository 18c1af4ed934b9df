import type { TabsOfRun } from '../../../src/schedule/protect/tabs-of-run';
import { opened, openedAfterTyping, openedAgain } from '../../../src/schedule/run/open-tabs';
import { deals, kpiSheet } from './our-tabs';
import { type Shelf, shelfOf } from './run-with-store';

function open(shelf: Shelf): TabsOfRun {
  return opened(shelf.tabs, shelf.services.document(), shelf.run().behind);
}

const ownersIn = ({ plan }: TabsOfRun): unknown[] => (plan.kpis ?? []).map(({ owner }) => owner);
const refreshed = 'refresh daily';
const tasksIn = ({ tasks }: TabsOfRun): string[] => tasks.map(({ key, cadence }) => `${key} ${cadence}`);

test('our sheet is told from the raw tabs, and what stands on it is the plan', () => {
  const found = open(shelfOf([deals, kpiSheet('Ann')]));
  expect([found.sorted.own.kpiSheet?.name, found.sorted.raw.map(({ name }) => name)]).toEqual(['Our KPIs', ['Deals']]);
  expect(ownersIn(found)).toEqual(['Ann']);
  expect(tasksIn(found)).toEqual([refreshed]);
});

test('without a sheet of ours there is nothing to read again', () => {
  const shelf = shelfOf([deals]);
  const found = open(shelf);
  expect(openedAgain(found, shelf.services.document(), shelf.run().behind)).toBe(found);
  expect([shelf.opened, tasksIn(found)]).toEqual([0, [refreshed]]);
});

test.each([
  ['again', openedAgain],
  ['after typing', openedAfterTyping],
])('%s, what somebody typed meanwhile counts; that the heartbeat above it is another does not', (_name, again) => {
  const shelf = shelfOf([deals, kpiSheet('Ann')]);
  const found = open(shelf);
  const look = (): TabsOfRun => again(found, shelf.services.document(), shelf.run().behind);
  shelf.tabs = [deals, kpiSheet('Ann', 'Last run, an hour later')];
  expect(look()).toBe(found);
  shelf.tabs = [deals, kpiSheet('Bob')];
  expect(ownersIn(look())).toEqual(['Bob']);
  shelf.tabs = [deals];
  expect(look()).toBe(found);
});
