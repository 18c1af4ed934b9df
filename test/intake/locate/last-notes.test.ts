import { readTab } from '../../../src/intake/read-tab';
import { readingWith } from '../shared-data';

const header = ['Deal ID', 'Deal', 'Stage', 'Amount', 'Close date'];
const deal = (at: number) => [`D${at}`, `Deal ${at}`, 'Closed Won', 100 + at, '2024-02-05'];
const blank = header.map(() => '');
const note = (text: string) => [text, '', '', '', ''];

/** Which of the last rows of a tab of five deals count. */
function counted(...below: (string | number)[][]): boolean[] {
  const tab = { name: 'Deals', cells: [header, ...[1, 2, 3, 4, 5].map(deal), ...below] };
  const { data } = readTab(tab, readingWith([]));
  if (data === null) throw new Error('no data');
  return below.map((_, at) => 5 + at < data.rows && data.leftOut[5 + at] === 0);
}

test('three notes below the deals are notes, and so are those below a total', () => {
  const three = [note('As of 1 June'), note('Made by Ann'), note('For the board')];
  expect(counted(...three)).toEqual([false, false, false]);
  expect(counted(['Total', '', '', 515, ''], ...three)).toEqual([false, false, false, false]);
});

test('notes behind a blank row are notes, however many', () => {
  const many = Array.from({ length: 6 }, (_, at) => note(`Note number ${at}`));
  expect(counted(blank, ...many).some(Boolean)).toBe(false);
});

test('a deal between a total and the end is a deal still', () => {
  const read = counted(['Total', '', '', 515, ''], deal(6));
  expect(read).toEqual([false, true]);
});
