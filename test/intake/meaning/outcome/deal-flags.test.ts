import type { Table, TextColumn } from '../../../../src/tables/table';
import { say } from '../../../../src/texts/say';
import { analysisOf, reasonOf } from '../../../kpis/asking';
import { rawTab } from '../../../raw-tab';

const deals = (header: string, ...rows: string[]) =>
  rawTab('Deals', [`Deal ID | ${header} | Amount`, ...rows.map((row, at) => `D${at} | ${row} | 100`)].join('\n'));

const winRate = (tab: ReturnType<typeof rawTab>) => analysisOf(tab).result('win_rate');

describe('Won and Lost boxes: neither ticked is open', () => {
  test.each([
    ['Won | Lost', 'TRUE | FALSE', 'FALSE | TRUE', 'FALSE | FALSE'],
    ['Gewonnen | Verloren', 'ja | nee', 'nee | ja', 'nee | nee'],
    ['Gewonnen? | Verloren?', 'x |', '| x', '|'],
    ['Ist gewonnen | Ist verloren', 'J | N', 'N | J', 'N | N'],
    ['Gagnée | Perdue', 'O | N', 'N | O', 'N | N'],
    ['Ganado | Perdido', 'sí | no', 'no | sí', 'no | no'],
    ['is_lost | is_won', '0 | 1', '1 | 0', '0 | 0'],
    ['Closed lost | Closed won', '☐ | ☑', '☑ | ☐', '☐ | ☐'],
    ['Deal - Lost | Deal - Won', '| ✓', '✓ |', '|'],
  ])('%s', (header, won, lost, open) => {
    const tab = deals(header, won, lost, open, open, won);
    const read = winRate(tab);
    expect([header, read.value, read.n]).toEqual([header, 2 / 3, 3]);
    expect(analysisOf(tab).readings[0].problems).toEqual([]);
  });

  test('both ticked is a problem with its row, and counts nowhere', () => {
    const analysis = analysisOf(deals('Won | Lost', 'yes | no', 'yes | yes', 'no | yes'));
    expect(analysis.result('win_rate')).toMatchObject({ value: null, reason: { text: 'only_part' } });
    expect(analysis.result('win_rate').rows[0].used).toBe(2);
    expect(analysis.readings[0].problems.map(({ reason, cells }) => [reason.text, cells])).toEqual([
      ['intake_problem_contradiction', ['B3']],
    ]);
    expect(analysis.readings[0].questions).toEqual([]);
  });

  test('closed, and neither won nor lost, is one as well', () => {
    const tab = deals('Won | Lost | Closed', 'yes | no | yes', 'no | no | yes', 'no | yes | yes', 'no | no | no');
    const rate = analysisOf(tab).result('win_rate');
    expect([rate.value, rate.reason?.text, rate.rows[0].used]).toEqual([null, 'only_part', 2]);
    expect(analysisOf(tab).readings[0].problems[0].cells).toEqual(['B3']);
  });

  test('where a stage tells more, empty boxes leave it its say', () => {
    const tab = deals('Stage | Won | Lost', 'Closed Won | |', 'Closed Lost | |', 'Demo | |', 'Closed Won | x |');
    expect(winRate(tab)).toMatchObject({ value: 2 / 3, n: 3 });
  });
});

describe('a lone box', () => {
  test.each([
    ['Won', 'is lost or still open', 'lost', ['won', 'lost', 'lost']],
    ['Won', 'is lost or still open', 'open', ['won', 'open', 'open']],
    ['Lost', 'is won or still open', 'won', ['lost', 'won', 'won']],
    ['Lost', 'is won or still open', 'open', ['lost', 'open', 'open']],
  ])('%s: whether a "no" %s is asked; answered with %s', (header, _what, answer, outcomes) => {
    const tab = deals(header, 'yes', 'no', 'no');
    const [question, ...others] = analysisOf(tab).readings[0].questions;
    expect(others).toEqual([]);
    expect(say(question.ask, 'en')).toContain(header === 'Won' ? 'lost or still open' : 'won or still open');
    expect(reasonOf(winRate(tab))).not.toBeNull();
    const answered = analysisOf(tab, { plan: { answers: [{ tab: 'Deals', column: header, value: 'no', answer }] } });
    const { codes, labels } = (answered.tables.deals as Table).columns.outcome as TextColumn;
    expect([...codes].map((code) => labels[code])).toEqual(outcomes);
    expect(answered.readings[0].questions).toEqual([]);
  });

  test('a closed flag tells', () => {
    expect(winRate(deals('Won | Is closed', 'yes | yes', 'no | yes', 'no | no')).value).toBe(0.5);
    expect(winRate(deals('Lost | Is closed', 'yes | yes', 'no | yes', 'no | no')).value).toBe(0.5);
  });

  test('so does the day on which deals were closed, unless it may be the expected one', () => {
    const closedOn = deals('Won | Closed on', 'yes | 2026-01-05', 'no | 2026-01-06');
    expect(winRate(closedOn).value).toBe(0.5);
    const someBlank = deals('Won | Close date', 'yes | 2026-01-05', 'no | 2026-01-06', 'no |');
    expect(winRate(someBlank).value).toBe(0.5);
    const allFilled = deals('Won | Close date', 'yes | 2026-01-05', 'no | 2026-01-06', 'no | 2026-01-31');
    expect(analysisOf(allFilled).readings[0].questions.map(({ value }) => value)).toEqual(['no']);
  });

  test('ticks alone: an empty cell is a no', () => {
    expect(winRate(deals('Won | Closed on', 'x | 2026-01-05', '| 2026-01-06', '|')).value).toBe(0.5);
  });
});
