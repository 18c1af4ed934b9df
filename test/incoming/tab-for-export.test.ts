import { tabFor, tabsLike } from '../../src/incoming/tab-for-export';
import { readTab } from '../../src/intake/read-tab';
import { readingWith } from '../intake/shared-data';

const tab = (name: string, header: string[]) =>
  readTab({ name, cells: [header, header.map((_, at) => at + 1)] }, readingWith());
const wide = ['Deal ID', 'Stage', 'Amount', 'Close date'];
const likest = (file: string[], ...tabs: [string, string[]][]): string | null =>
  tabFor(
    tabsLike(
      tab('file', file),
      tabs.map(([name, header]) => tab(name, header)),
    ),
  );

test('the tab with most of the headers is the one, wherever it stands', () => {
  expect(likest(wide, ['Leads', ['Lead', 'Amount', 'Created']], ['Deals', wide])).toBe('Deals');
});

test('of two tabs that are as like it a person says which', () => {
  expect(likest(wide, ['Deals', wide], ['Deals 2025', wide])).toBeNull();
});

test('half of the headers is enough, less is not', () => {
  expect(likest(wide, ['Deals', ['Deal ID', 'Stage', 'Owner', 'Region']])).toBe('Deals');
  expect(likest(wide, ['Deals', ['Deal ID', 'Source', 'Owner', 'Region']])).toBeNull();
});

test('columns without a header make no tab more like a file', () => {
  const [file, tab] = [
    ['Deal ID', 'Stage', 'Owner', ''],
    ['Deal ID', 'Source', 'Region', ''],
  ];
  expect(likest(file, ['Deals', tab])).toBeNull();
});

test('a tab without a header is no tab to replace', () => {
  const notes = readTab({ name: 'Notes', cells: [['what we agreed on']] }, readingWith());
  expect(tabsLike(tab('file', wide), [notes, tab('Deals', wide)]).map((like) => like.tab)).toEqual(['Deals']);
});

test('a file with a few of the headers of a wide tab is not like it, nor the other way round', () => {
  const all = [...wide, 'Owner', 'Region', 'Source', 'Product', 'Currency'];
  expect(likest(wide, ['Deals', all])).toBeNull();
  expect(likest(all, ['Deals', wide])).toBeNull();
});
