import { UTC } from '../../src/base/zone';
import { incomingRows } from '../../src/incoming/incoming-rows';
import { exportPreview } from '../../src/incoming/preview';
import { readTab } from '../../src/intake/read-tab';
import { declarationOf } from '../../src/tables/tables';
import { say } from '../../src/texts/say';
import type { Sentence } from '../../src/texts/sentence';
import { readingWith } from '../intake/shared-data';

type Row = (string | number)[];
const read = (name: string, ...cells: Row[]) => readTab({ name, cells }, readingWith());
const header = ['Deal ID', 'Stage', 'Amount', 'Shelf'];
const row = (id: number): Row => [`D-${id}`, id % 2 ? 'Won' : 'Lost', 100 + id, 'North'];
const rows = (from: number, to: number): Row[] => Array.from({ length: to - from }, (_, at) => row(from + at));
const deals = read('Deals', header, ...rows(0, 10));
const other = read('Orders', ['Order', 'Total', 'Customer'], ['O-1', 5, 'Ann'], ['O-2', 6, 'Bob']);
const setting = { zone: UTC, locale: 'en_US', language: 'en' as const };

const preview = (cells: Row[], wanted: string | null = null) =>
  exportPreview({ name: 'june.csv', cells }, read('', ...cells), [other, deals], wanted, setting);
const inWords = (...sentences: Sentence[]): string[] => sentences.map((sentence) => say(sentence, 'en'));
const replaces = (before: number, after: number): Sentence => ({
  ...{ text: 'incoming_replaces', values: { file: 'june.csv', tab: 'Deals', before, after } },
});

test('so many rows before, so many after; new, changed and gone ones with what they are called', () => {
  const changed = [row(3)[0], row(3)[1], 999, 'North'];
  const { tab, tabs, says, warns, kinds } = preview([header, changed, ...rows(4, 13)]);
  expect([tab, tabs, warns]).toEqual(['Deals', ['Deals', 'Orders'], []]);
  expect(says).toEqual(
    inWords(
      replaces(10, 10),
      { text: 'incoming_by', values: { header: 'Deal ID' } },
      { text: 'incoming_same', values: { count: 6 } },
    ),
  );
  expect(kinds).toEqual([
    { title: '3 new rows', examples: ['D-10 · Lost', 'D-11 · Won', 'D-12 · Lost'] },
    { title: '1 row changed', examples: ['D-3 · Won'] },
    { title: '3 rows gone', examples: ['D-0 · Lost', 'D-1 · Won', 'D-2 · Lost'] },
  ]);
});

test.each([
  [5, []],
  [4, inWords({ text: 'incoming_fewer' })],
])('of ten rows a file of %i may be all there is', (count, warns) => {
  expect(preview([header, ...rows(0, count)]).warns).toEqual(warns);
});

test('a column that is lacking weighs more where KPIs read it; one that is new stands behind the others', () => {
  const without = (at: number): Row[] =>
    [header, ...rows(0, 10)].map((cells) => cells.filter((_, index) => index !== at));
  const field = declarationOf('deals').fields.amount.title;
  const counts: Sentence = { text: 'incoming_column_counts', values: { header: 'Amount', field } };
  expect(preview(without(2)).warns).toEqual(inWords(counts));
  expect(preview(without(3)).warns).toEqual(inWords({ text: 'incoming_column_gone', values: { header: 'Shelf' } }));
  const wider = [[...header, 'Note'], ...rows(0, 10).map((cells) => [...cells, 'x'])];
  expect(preview(wider).says.at(-1)).toBe(say({ text: 'incoming_column_new', values: { header: 'Note' } }, 'en'));
});

test('without an id whole rows are compared; one that no tab is like is asked about', () => {
  const noId = [['Stage', 'Amount', 'Region'], ...rows(0, 10).map((cells) => cells.slice(1))];
  expect(preview(noId, 'Deals').says[1]).toBe(say({ text: 'incoming_by_all' }, 'en'));
  const strange = preview([
    ['Song', 'Singer'],
    ['A', 'B'],
    ['C', 'D'],
  ]);
  expect([strange.tab, strange.says, strange.kinds]).toEqual([
    ...[null, inWords({ text: 'incoming_unlike', values: { file: 'june.csv' } }), []],
  ]);
  expect(preview([header, ...rows(0, 10)], 'Orders').tab).toBe('Orders');
  expect(preview([header, ...rows(0, 10)], 'Gone').tab).toBe('Deals');
  expect(() => exportPreview({ name: 'x', cells: [] }, read('', header, row(1)), [], null, setting)).toThrow(
    expect.objectContaining({ sentence: { text: 'incoming_no_tab' } }),
  );
});

test('rows are laid out as the tab has them: as wide as it is, a new column behind, a lacking one blank', () => {
  const tab = {
    cells: [
      ['Stage', 'Amount', 'Region'],
      ['Won', 5, 'North'],
    ] as Row[],
    headerRow: 1,
  };
  const file = {
    cells: [
      ['Note', 'amount', 'Stage'],
      ['x', '7', 'Lost'],
    ] as Row[],
    headerRow: 1,
  };
  const { header: headers, rows: laid } = incomingRows(tab, file, setting);
  expect([headers, laid]).toEqual([['Stage', 'Amount', 'Region', 'Note'], [['Lost', 7, '', 'x']]]);
  const same = incomingRows(tab, tab, setting);
  expect([same.header, same.rows]).toEqual([tab.cells[0], [tab.cells[1]]]);
});
