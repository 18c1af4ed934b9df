import { selectSent } from '../../src/app/sidebar/select-cells';
import { servicesHere } from '../google/services-here';

const open = () =>
  servicesHere([
    { name: 'Deals', cells: [['ID']] },
    { name: '2', cells: [['x']] },
  ]);

test('cells, areas and rows that a page names are selected on their tab', () => {
  const host = open();
  expect(selectSent({ tab: 'Deals', ranges: ['B5', 'A2:C9', '2:14'] })).toEqual({ selected: true });
  expect(host.workbook.activeSheet?.name).toBe('Deals');
  expect(host.workbook.selected?.areas.map(({ row, rows }) => [row, rows])).toEqual([
    [5, 1],
    [2, 8],
    [2, 13],
  ]);
  selectSent({ tab: 2, ranges: ['A1'] });
  expect(host.workbook.activeSheet?.name).toBe('2');
});

test.each([
  ['a tab that is gone', { tab: 'Orders', ranges: ['A1'] }, 'wizard_no_tab'],
  ['no ranges', { tab: 'Deals', ranges: [] }, 'wizard_no_range'],
  ['one range that is no list', { tab: 'Deals', ranges: 'A1' }, 'wizard_no_range'],
  ['a range among others that is none', { tab: 'Deals', ranges: ['A1', 'Orders!A1'] }, 'wizard_no_range'],
  ['text before a range', { tab: 'Deals', ranges: ['xxxxA1'] }, 'wizard_no_range'],
  ['text behind a range', { tab: 'Deals', ranges: ['2:14x'] }, 'wizard_no_range'],
  ['nothing', null, 'wizard_no_tab'],
])('%s is refused with a sentence', (_what, request, text) => {
  open();
  expect(() => selectSent(request)).toThrow(expect.objectContaining({ sentence: expect.objectContaining({ text }) }));
});
