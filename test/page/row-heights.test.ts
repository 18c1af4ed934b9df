import { measureLinesOnce } from '../../local/page/client/looks/row-heights';

const LINE = 17;
const text = (content: string, style: object = {}) => ({ isFormula: false, content, style });
const cells = {
  A1: text('Deal'),
  A2: text('Another deal'),
  A3: text('Bold', { bold: true }),
  A4: text('Twice as large', { fontSize: 20 }),
  A5: text('Two\nlines'),
  A6: text('On and on below', { wrapping: 'wrap' }),
  A7: text('Aslant', { rotation: 1 }),
  A8: { isFormula: true, content: '="a"&CHAR(10)&"b"' },
  A9: text('Over two rows'),
  A10: { ...text('5'), format: '0"\n"' },
  A11: text(''),
};

/** Heights, and which cells were measured for them. */
function heightsOf(): { heights: Record<string, number>; measured: string[] } {
  const measured: string[] = [];
  const sizes = {
    getters: { getCell: (place: string) => cells[place as keyof typeof cells] },
    isInMultiRowMerge: (place: string) => place === 'A9',
    getCellHeight: (place: string) => {
      measured.push(place);
      return LINE + measured.length;
    },
  };
  measureLinesOnce(sizes);
  return {
    heights: Object.fromEntries(Object.keys(cells).map((place) => [place, sizes.getCellHeight(place)])),
    measured,
  };
}

test('single lines of the same letters are measured once; all else is measured by itself', () => {
  const { heights, measured } = heightsOf();
  expect(measured).toEqual(['A1', 'A3', 'A4', 'A5', 'A6', 'A7', 'A9', 'A10', 'A11']);
  expect([heights.A2, heights.A8]).toEqual([heights.A1, heights.A1]);
});
