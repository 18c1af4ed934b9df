import { readTabs } from '../../../src/intake/read-tabs';
import { alikeTabs } from '../../../src/intake/recognise/same-headers';
import { analysisOf } from '../../kpis/asking';
import { rawTab } from '../../raw-tab';
import { readingWith } from '../shared-data';

const head = 'Deal|Account manager|Worth|Entered|Upshot|Closed on';
const rows = (from: number, upshots: string[]): string =>
  upshots
    .map((upshot, at) => `P${from + at}|Ann|${100 + from + at}|2025-03-0${at + 1}|${upshot}|2025-05-0${at + 1}`)
    .join('\n');
const long = rows(1, ['Won', 'Lost', 'Won', 'Lost', 'Won', 'Lost', 'Won', 'Won']);
const first = rawTab('Week 18', `${head}\n${long}`);
const second = rawTab('Week 19', `${head}\n${rows(11, ['Lost', 'Lost'])}`);

test('a tab of two rows has the columns that its sisters show', () => {
  for (const tabs of [
    [first, second],
    [second, first],
  ]) {
    const found = readTabs(tabs, readingWith()).map(({ table, columns }) => [table, columns.stage?.header]);
    expect(found).toEqual([
      ['deals', 'Upshot'],
      ['deals', 'Upshot'],
    ]);
    expect(analysisOf(tabs, { asOf: '2025-05-31' }).result('win_rate').value).toBe(0.5);
  }
});

test('and so where its columns stand in another order', () => {
  const { cells } = second;
  const turned = { name: 'Week 19', cells: cells.map(([deal, ...others]) => [...others.reverse(), deal]) };
  const [, { columns }] = readTabs([first, turned], readingWith());
  expect([columns.stage?.header, columns.stage?.index, columns.name?.index]).toEqual(['Upshot', 1, 5]);
  expect(analysisOf([first, turned], { asOf: '2025-05-31' }).result('win_rate').value).toBe(0.5);
});

test('a tab under other headers, or whose name calls its rows otherwise, is no sister', () => {
  const read = (name: string, header: string) =>
    readTabs([first, rawTab(name, `${header}\n${rows(11, ['Lost', 'Lost'])}`)], readingWith())[1];
  expect(read('Week 19', head.replace('Upshot', 'Remark')).columns.stage).toBeUndefined();
  expect(read('Leads', head).columns.stage).toBeUndefined();
});

test('tabs that are read alike are read once', () => {
  expect(alikeTabs(readTabs([first, { ...first, name: 'Week 20' }], readingWith())).size).toBe(0);
});
