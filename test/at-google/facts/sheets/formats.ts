import { described } from '../described';
import { type Answer, REFUSED, type ScriptFact } from '../fact';
import { onTab, onTabIn } from '../on-tab';

/** Formats of the KPI sheet, a value, and what the cell shows in en_US. */
const OURS: [format: string, value: number, shown: string][] = [
  ['[$€]#,##0.00', 1234.5, '€1,234.50'],
  ['[$€ ]#,##0', 1234.5, '€ 1,235'],
  ['[$CHF ]#,##0', 1234, 'CHF 1,234'],
  ['0.0%', 0.3125, '31.3%'],
  ['#,##0.0" days"', 57, '57.0 days'],
  ['+0.0;-0.0;0', -12.25, '-12.3'],
  ['+0.0" pp";-0.0" pp";0.0" pp"', 3, '+3.0 pp'],
  ['m/d/yyyy', 42_856, '5/1/2017'],
  ['d-m-yyyy', 42_856, '1-5-2017'],
  ['m/d hh:mm', 42_856.75, '5/1 18:00'],
];

/** A day typed into a cell after its formats were set in this order. */
const typedAfter = (...formats: string[]): Answer =>
  onTab((sheet) => {
    const cell = sheet.getRange('A1');
    for (const format of formats) cell.setNumberFormat(format);
    return described(cell.setValue('2017-05-01').getValue());
  });

export const formatFacts: ScriptFact[] = [
  {
    id: 'format: shown',
    says: 'The formats of the KPI sheet show money, rates, days and dates as meant.',
    otherwise: 'Numbers on the KPI sheet show wrongly (src/sheet/draft/number-format.ts).',
    expected: [OURS.map(([, , shown]) => shown)],
    find: () =>
      onTabIn('en_US', (sheet) => {
        const range = sheet.getRange(1, 1, OURS.length, 1).setNumberFormats(OURS.map(([format]) => [format]));
        return range
          .setValues(OURS.map(([, value]) => [value]))
          .getDisplayValues()
          .map(([shown]) => shown);
      }),
  },
  {
    id: 'format: untouched cell',
    says: 'The format of a cell that nobody touched is 0.###############, General or none.',
    otherwise:
      'Taking back a failed build leaves cells with a format of their own: dates typed there later show as numbers.',
    expected: ['0.###############', 'General', ''],
    find: () => onTab((sheet) => sheet.getRange('A1').getNumberFormat()),
  },
  {
    id: 'format: General',
    says: 'After General, a date that is typed is a date again.',
    otherwise: 'Dates typed where a build was taken back show as numbers (src/google/undo-draft.ts).',
    expected: ['Date 2017-05-01T00:00:00'],
    find: () => typedAfter('0.###############', 'General'),
  },
  {
    id: 'format: written back',
    says: 'What a date becomes that is typed after 0.###############.',
    otherwise: 'Nothing leans on it: General is written back instead.',
    expected: 'any',
    hostMayDiffer: 'nowhere documented',
    find: () => typedAfter('0.###############'),
  },
  {
    id: 'format: text',
    says: 'Digits typed into a cell whose format is text stay a text.',
    otherwise: 'Formats are written before values because of this: it would be needless.',
    expected: ['text 2017-05-01'],
    find: () => typedAfter('@'),
  },
  {
    id: 'format: unknown colour',
    says: 'A colour that does not exist is ignored, or refused.',
    otherwise: 'Nothing leans on it: our colours are numbers.',
    expected: ['#ffffff', REFUSED],
    find: () => onTab((sheet) => sheet.getRange('A1').setBackground('no such colour').getBackground()),
  },
];
