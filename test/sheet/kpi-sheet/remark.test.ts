import type { KpiFacts } from '../../../src/scorecard/kpi-facts';
import { isCutRemark, remarkOf } from '../../../src/sheet/kpi-sheet/remark';
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

test('all remarks are told, however long they are: a note is not printed', () => {
  expect(remarkOf(facts(null, []), 'en')).toBe('');
  expect(remarkOf(facts(long, [short, other]), 'en')).toBe(said(long, short, other).join(' · '));
});

test('a note on a remark is left to people, but for one that an earlier version wrote beside a remark that it cut', () => {
  expect(['no target …', 'no target', '', 12, undefined].map(isCutRemark)).toEqual([true, false, false, false, false]);
  const sheet = new PaperSpreadsheet();
  const plan = { language: 'en' as const, kpis: [{ id: 'win_rate' as const }] };
  const notesAt = (): string[] => {
    const drafts = sheet.build(plan, (merged) => fakeAnalysis(merged, { win_rate: { value: 0.4 } }));
    const [row, column] = [sheet.row('Win rate') + 1, sheet.column('Remark') + 1];
    const blocks = drafts.find(({ name }) => name === 'KPIs')?.notes ?? [];
    return blocks.flatMap(({ row: first, column: left, values }) => values[row - first]?.[column - left] ?? []);
  };
  expect(notesAt()).toEqual(['']);
  expect(notesAt()).toEqual([]);
  sheet.type('Win rate', 'Remark', 'no target …');
  expect(notesAt()).toEqual(['']);
  expect(notesAt()).toEqual([]);
});
