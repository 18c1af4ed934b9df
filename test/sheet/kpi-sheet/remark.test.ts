import type { KpiFacts } from '../../../src/scorecard/kpi-facts';
import { hasMoreToSay, remarkOf } from '../../../src/sheet/kpi-sheet/remark';
import { say } from '../../../src/texts/say';
import type { Sentence } from '../../../src/texts/sentence';
import { fakeAnalysis } from '../fake-analysis';
import { PaperSpreadsheet } from '../paper-spreadsheet';

const period = { from: 0, to: 90 };
const facts = (reason: Sentence | null, notes: Sentence[]): KpiFacts =>
  ({
    ...{ doubt: null, goalRemark: null, upcoming: null, previous: null, gaps: null, end: null, period },
    result: { value: 1, reason, notes, period, standsIn: null },
  }) as never;
const [short, other]: Sentence[] = [{ text: 'smart_no_target' }, { text: 'smart_no_due' }];
const long: Sentence = { text: 'questions_rows' };
const said = (...sentences: Sentence[]): string[] => sentences.map((sentence) => say(sentence, 'en'));

test('what has room in two lines of the column is told there, and nothing else stands in a note', () => {
  expect(remarkOf(facts(null, []), 'en')).toEqual({ text: '', note: '' });
  expect(remarkOf(facts(null, [short, other]), 'en')).toEqual({ text: said(short, other).join(' · '), note: '' });
});

test('the first remark is told whole however long it is; that there are more is seen, and the note has them all', () => {
  expect(said(long)[0].length).toBeGreaterThan(56);
  const { text, note } = remarkOf(facts(long, [short]), 'en');
  expect([text, note]).toEqual([`${said(long)[0]} …`, said(long, short).join('\n')]);
  expect(remarkOf(facts(null, [short, long, other]), 'en').text).toBe(`${said(short)[0]} …`);
  expect(remarkOf(facts(long, []), 'en')).toEqual({ text: said(long)[0], note: '' });
});

test('a cell that tells of more is known by its end', () => {
  expect(['no target …', 'no target', '', 12, null].map(hasMoreToSay)).toEqual([true, false, false, false, false]);
});

test('a note on a remark is written where there is more to say, emptied when there no longer is, and else left to people', () => {
  const sheet = new PaperSpreadsheet();
  const plan = { language: 'en' as const, kpis: [{ id: 'win_rate' as const }] };
  const notesAt = (notes: Sentence[]): string[] => {
    const drafts = sheet.build(plan, (merged) => {
      const analysis = fakeAnalysis(merged, { win_rate: { value: 0.4 } });
      return { ...analysis, result: (...asked) => ({ ...analysis.result(...asked), notes }) };
    });
    const [row, column] = [sheet.row('Win rate') + 1, sheet.column('Remark') + 1];
    const blocks = drafts.find(({ name }) => name === 'KPIs')?.notes ?? [];
    return blocks.flatMap(({ row: first, column: left, values }) => values[row - first]?.[column - left] ?? []);
  };
  expect(notesAt([])).toEqual(['']);
  expect(notesAt([])).toEqual([]);
  expect(notesAt([short, long])).toEqual([said(short, long).join('\n')]);
  expect(sheet.cell('Win rate', 'Remark')).toMatch(/ …$/);
  expect(notesAt([])).toEqual(['']);
  expect(notesAt([])).toEqual([]);
});
