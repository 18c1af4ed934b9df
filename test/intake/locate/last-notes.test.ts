import { readTab } from '../../../src/intake/read-tab';
import { readingWith } from '../shared-data';

const header = ['Deal ID', 'Deal', 'Stage', 'Amount', 'Close date'];
const deal = (at: number) => [`D${at}`, `Deal ${at}`, 'Closed Won', 100 + at, '2024-02-05'];
const blank = header.map(() => '');
const note = (text: string) => [text, '', '', '', ''];

type Row = (string | number)[];

/** Which of the last rows of a tab of five deals count. */
const counted = (...below: Row[]): boolean[] => countedBelow([header, ...[1, 2, 3, 4, 5].map(deal)], below);

function countedBelow(above: Row[], below: Row[]): boolean[] {
  const { data } = readTab({ name: 'Export', cells: [...above, ...below] }, readingWith([]));
  if (data === null) throw new Error('no data');
  const first = above.length - 1;
  return below.map((_, at) => first + at < data.rows && data.leftOut[first + at] === 0);
}

test('three notes below the deals are notes, and so are those below a total', () => {
  const three = [note('As of 1 June'), note('Made by Ann'), note('For the board')];
  expect(counted(...three)).toEqual([false, false, false]);
  expect(counted(['Total', '', '', 515, ''], ...three)).toEqual([false, false, false, false]);
});

test.each(['Total', 'Average'])(
  'a line for the %s with notes below it is none in a tab of few columns either',
  (word) => {
    const orders = [1, 2, 3, 4, 5].map((at) => [`Firm ${at}`, `2024-02-0${at}`, 100 + at]);
    // Of all orders, of which the export holds some.
    const lines = [
      [word, '', 999],
      ['As of 1 June', '', ''],
      ['Made by Ann', '', ''],
    ];
    expect(countedBelow([['Customer', 'Order date', 'Amount'], ...orders], lines)).toEqual([false, false, false]);
  },
);

test('the name of the firm below a total is no deal, in one word and wherever it stands among the notes', () => {
  const total = ['Total', '', '', 515, ''];
  expect(counted(total, note('Acme'))).toEqual([false, false]);
  const lines = ['Acme', 'Made by Ann', 'As of 1 June', 'For the board', 'Amsterdam'];
  expect(counted(total, ...lines.map(note)).some(Boolean)).toBe(false);
});

test('a lone word below the deals, without a total or a note, may be a deal', () => {
  expect(counted(note('Acme'))).toEqual([true]);
});

test('notes behind a blank row are notes, however many', () => {
  const many = Array.from({ length: 6 }, (_, at) => note(`Note number ${at}`));
  expect(counted(blank, ...many).some(Boolean)).toBe(false);
});

test('a deal between a total and the end is a deal still', () => {
  const read = counted(['Total', '', '', 515, ''], deal(6));
  expect(read).toEqual([false, true]);
});

test('a total amid many deals is no deal, far from the last row and without a blank one beside it', () => {
  const deals = Array.from({ length: 30 }, (_, at) => deal(at));
  const read = countedBelow([header, ...deals.slice(0, 10)], [['', '', 'Total', 999, ''], ...deals.slice(10)]);
  expect(read).toEqual([false, ...deals.slice(10).map(() => true)]);
});
