import { wrapBesideIcons } from '../../local/page/client/looks/beside-icons';

const cell = { sheetId: 'KPIs', col: 7, row: 11 };

/** How wide lines may be in a cell with these icons, and in a cell that does not wrap. */
function widths(icons: { horizontalAlign: string; size: number; margin: number }[]): (number | undefined)[] {
  const asked: (number | undefined)[] = [];
  const getters = {
    getCellMultiLineText: (_: unknown, { wrapWidth }: { wrapWidth?: number }) => {
      asked.push(wrapWidth);
      return ['ann@example.com'];
    },
    getCellIcons: () => [...icons, undefined],
  };
  wrapBesideIcons(getters);
  for (const wrapWidth of [122, undefined]) getters.getCellMultiLineText(cell, { wrapWidth });
  return asked;
}

test('lines of a cell with a list end before its arrow; others keep their width', () => {
  const arrow = { horizontalAlign: 'right', size: 13, margin: 4 };
  expect(widths([arrow])).toEqual([105, undefined]);
  expect(widths([{ ...arrow, horizontalAlign: 'left' }])).toEqual([122, undefined]);
  expect(widths([])).toEqual([122, undefined]);
});
