import { described } from '../described';
import { type Answer, REFUSED, type ScriptFact } from '../fact';
import { onTab } from '../on-tab';

/** What stands in a cell after setValues was given this. */
const typed = (text: string, format?: string): Answer =>
  onTab((sheet) => {
    const cell = sheet.getRange('A1');
    if (format) cell.setNumberFormat(format);
    const [[value]] = cell.setValues([[text]]).getValues();
    return cell.getFormula() === '' ? described(value) : `formula ${cell.getFormula()}`;
  });

/** Those of some texts that came back otherwise: as a formula, or as anything but the text itself. */
const changed = (texts: string[], written: (text: string) => string): Answer =>
  onTab((sheet) => {
    const range = sheet.getRange(1, 1, texts.length, 1).setValues(texts.map((text) => [written(text)]));
    const formulas = range.getFormulas();
    return range
      .getValues()
      .flatMap(([value], row) => (value === texts[row] && formulas[row][0] === '' ? [] : [texts[row]]));
  });

const DANGEROUS = [
  '=1+1',
  '+1',
  '-1+2',
  '@A1',
  '007',
  '1-2',
  '1/2',
  '10%',
  'TRUE',
  '€ 5',
  "'t Hof 3",
  '12:30',
  '1e3',
  '2017-05-01',
];
const WORDS = ['Verbal OK', 'May', 'mei', 'januari', 'n/a', 'NaN', 'e', 'Zürich', 'maandag'];

/** What becomes of texts that are written: what no text of a raw tab may become is a formula. */
export const typedTextFacts: ScriptFact[] = [
  {
    id: 'typed: behind an apostrophe',
    says: 'A text behind an apostrophe stays that text, whatever it looks like.',
    otherwise:
      'Names from raw tabs could run as formulas, or change to numbers and dates (src/sheet/draft/as-text.ts).',
    expected: [[]],
    find: () => changed(DANGEROUS, (text) => `'${text}`),
  },
  {
    id: 'typed: words',
    says: 'Words without a digit stay as they are.',
    otherwise: 'Names are changed when they are written: they need an apostrophe too (src/sheet/draft/as-text.ts).',
    expected: [[]],
    find: () => changed(WORDS, (text) => text),
  },
  {
    id: 'typed: formula',
    says: 'A text that begins with = becomes a formula.',
    otherwise: 'The formulas of the KPI sheet show as texts: it writes them as values.',
    expected: ['formula =1+1'],
    find: () => typed('=1+1'),
  },
  {
    id: 'typed: digits',
    says: 'Digits without an apostrophe become a number.',
    otherwise: 'Nothing breaks: the apostrophe would be needless.',
    expected: ['number 7', 'text 007'],
    find: () => typed('007'),
  },
  ...['+1+1', '-1+2', '@A1'].map(
    (text): ScriptFact => ({
      id: `typed: ${text}`,
      says: `What ${text} becomes without an apostrophe.`,
      otherwise: 'Nothing leans on it: such texts get an apostrophe.',
      expected: 'any',
      hostMayDiffer: 'nowhere documented',
      find: () => typed(text),
    }),
  ),
  {
    id: 'typed: formula in a cell of text',
    says: 'What =1+1 becomes in a cell whose format is text.',
    otherwise: 'Nothing leans on it: formulas are written into cells with formats of their own.',
    expected: 'any',
    hostMayDiffer: 'nowhere documented',
    find: () => typed('=1+1', '@'),
  },
  {
    id: 'typed: nothing',
    says: 'An empty text makes a cell blank.',
    otherwise: 'Taking back a failed build leaves cells behind (src/google/undo-draft.ts).',
    expected: [['blank', true]],
    find: () =>
      onTab((sheet) => {
        const cell = sheet.getRange('A1').setValue('something').setValue('');
        return [described(cell.getValue()), cell.isBlank()];
      }),
  },
  {
    id: 'typed: wrong number of rows',
    says: 'Values that do not fit their range are refused.',
    otherwise: 'Nothing breaks: what is written always fits.',
    expected: [REFUSED],
    find: () =>
      onTab((sheet) =>
        sheet
          .getRange('A1:A3')
          .setValues([[1], [2]])
          .getNumRows(),
      ),
  },
  {
    id: 'typed: too long',
    says: 'A text of 49,000 letters fits into a cell.',
    otherwise: 'Long texts end a build: they are cut at 49,000 (src/sheet/draft/as-text.ts).',
    expected: [49_000],
    find: () => onTab((sheet) => String(sheet.getRange('A1').setValue('x'.repeat(49_000)).getValue()).length),
  },
];
