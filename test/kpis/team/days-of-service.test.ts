import type { Analysis } from '../../../src/analysis/analysis';
import type { RawTab } from '../../../src/intake/reading';
import { say } from '../../../src/texts/say';
import { rawTab } from '../../raw-tab';
import { account, analysisOf, byRep, lines, period, reasonOf } from '../asking';

const deals = (owner: string, ann: string, bob: string): RawTab =>
  rawTab(
    'deals',
    `Deal ID|Stage|Amount|Created|Close date|${owner}
    1|Won|100|2025-12-01|2026-01-11|${ann}
    2|Won|300|2025-12-01|2026-02-21|${ann}
    3|Won|90|2025-12-01|2026-02-10|${bob}
    4|Lost|70|2025-12-01|2026-02-11|${bob}`,
  );
const named = deals('Owner', 'Ann Lee', 'Bob Ray');

/** Ann left halfway February, Bob came the day after: of the first quarter each was here for a month and a half. */
const staff = 'Rep ID|Email|Rep|Start date|End date|Team';
const roster = rawTab(
  'Roster',
  `${staff}\nR1|ann@x.com|Ann Lee|2024-01-01|2026-02-14|North\nR2|bob@x.com|Bob Ray|2026-02-15||South`,
);
const quarter = period('2026-01-01..2026-03-31');
const of = (...tabs: RawTab[]): Analysis => analysisOf(tabs, { asOf: '2026-06-30' });
const attainment = (analysis: Analysis): ReturnType<Analysis['result']> =>
  analysis.result('quota_attainment', 'standard', quarter);

const months = ['2026-01-01', '2026-02-01', '2026-03-01'];
const each = (who: string): string => months.map((month) => `${who}|${month}|1000`).join('\n');

describe('quotas of one tab are for the days of service that another tells', () => {
  it.each<[string, RawTab, RawTab]>([
    ['by name', rawTab('Quota', 'Rep|Monthly quota\nAnn Lee|1000\nBob Ray|1000'), named],
    ['by another writing of it', rawTab('Quota', 'Rep|Quarterly quota\nLee, Ann|3000\nBOB RAY|3000'), named],
    ['by id', rawTab('Quota', 'Rep ID|Annual quota\nR1|12000\nR2|12000'), deals('Rep ID', 'R1', 'R2')],
    ['by id where names are looked for', rawTab('Quota', 'Rep|Monthly quota\nR2|1000\nR1|1000'), named],
    ['by address', rawTab('Doelen', 'E-mail|Maanddoel\nann@x.com|1000\nbob@x.com|1000'), named],
    ['a row for each month', rawTab('Quota', `Rep|Month|Quota\n${each('Ann Lee')}\n${each('Bob Ray')}`), named],
    ['the same by id', rawTab('Quota', `Rep ID|Month|Quota\n${each('R1')}\n${each('R2')}`), named],
    ['a column for each quarter', rawTab('Quota', 'Rep|Q1 2026|Q2 2026\nAnn Lee|3000|1\nBob Ray|3000|1'), named],
    ['the same by id', rawTab('Quota', 'Rep ID|Q1 2026|Q2 2026\nR1|3000|1\nR2|3000|1'), named],
  ])('%s', (_, quota, sold) => {
    for (const analysis of [of(sold, roster, quota), of(quota, roster, sold)]) {
      const result = attainment(analysis);
      expect(result.top).toBe(490);
      expect(result.bottom).toBeCloseTo(3000, 9);
      const [ann, bob] = [400 / 1500, 90 / 1500];
      const reps = byRep(analysis, 'quota_attainment', 'standard', quarter);
      expect(reps['Ann Lee']).toBeCloseTo(ann, 9);
      expect(reps['Bob Ray']).toBeCloseTo(bob, 9);
      const teams = lines(analysis.breakdown('quota_attainment', 'team', 'standard', quarter), 'team');
      expect(teams.North).toBeCloseTo(ann, 9);
      expect(teams.South).toBeCloseTo(bob, 9);
      // Two people sell, under however many writings tabs know them.
      expect(analysis.reps.sort()).toEqual(['Ann Lee', 'Bob Ray']);
      const rows = quota.cells.length - 1;
      expect(account(result, quota.name)).toEqual({ used: rows });
    }
  });

  it('which is said beside the figure', () => {
    const { notes } = attainment(of(named, roster, rawTab('Quota', 'Rep|Monthly quota\nAnn Lee|1000\nBob Ray|1000')));
    expect(notes.map((note) => say(note, 'en'))).toContain('days of service from "Roster"');
  });

  it('which a tab may tell half, and another the other half', () => {
    const ends = rawTab('HR', 'Employee|Termination date|Manager\nAnn Lee|2026-02-14|Zoe\nBob Ray||Zoe');
    const quota = rawTab('Quota', 'Rep|Hire date|Monthly quota\nAnn Lee|2024-01-01|1000\nBob Ray|2026-02-15|1000');
    expect(attainment(of(named, ends, quota)).bottom).toBeCloseTo(3000, 9);
  });

  it('and none are guessed where it does not know who has a quota, or another tells others', () => {
    const stranger = of(named, roster, rawTab('Quota', 'Rep|Monthly quota\nAnn Lee|1000\nBob Ray|1000\nCor|1000'));
    expect(reasonOf(attainment(stranger))).toBe('service_days_unknown');
    expect(say(attainment(stranger).reason as never, 'en')).toContain('Cor');
    const again = `${staff}\nR1|ann@x.com|Ann Lee|2024-01-01|2026-02-14|North\nR1|ann@x.com|Ann Lee|2026-03-10||North\nR2|bob@x.com|Bob Ray|2026-02-15||South`;
    const twice = of(named, rawTab('Roster', again), rawTab('Quota', 'Rep|Monthly quota\nAnn Lee|1000\nBob Ray|1000'));
    expect(reasonOf(attainment(twice))).toBe('service_days_differ');
    const own = rawTab('Quota', 'Rep|End date|Annual quota\nAnn Lee|2026-03-14|12000\nBob Ray||12000');
    expect(attainment(of(named, roster, own)).value).toBeNull();
  });

  it('of who is not in a list of leavers alone are whole, where it names nobody else', () => {
    const quota = rawTab('Quota', 'Rep|Monthly quota\nAnn Lee|1000\nBob Ray|1000\nCor|500');
    const left = (...names: string[]): RawTab =>
      rawTab(
        'Leavers',
        `Employee|Termination date|Manager\n${names.map((name) => `${name}|2026-02-28|Zoe`).join('\n')}`,
      );
    expect(attainment(of(named, left('Ann Lee'), quota)).bottom).toBeCloseTo(2000 + 3000 + 1500, 9);
    // Of whoever it calls otherwise nobody knows that they have left.
    expect(reasonOf(attainment(of(named, left('Ann Lee', 'B. R.'), quota)))).toBe('service_days_unknown');
  });

  it('but are whole where no tab tells any', () => {
    const plain = rawTab('Roster', 'Rep|Team|Manager\nAnn Lee|North|Zoe');
    const quota = rawTab('Quota', 'Rep|Monthly quota\nAnn Lee|1000\nBob Ray|1000');
    expect(attainment(of(named, plain, quota)).bottom).toBe(6000);
  });
});

describe('two tabs of quotas', () => {
  it('each say for how long theirs are', () => {
    const monthly = rawTab('North', 'Rep|Team|Monthly quota\nAnn Lee|North|1000\nEva|North|1000');
    const yearly = rawTab('South', 'Rep|Team|Annual quota\nBob Ray|South|12000\nCor|South|12000');
    for (const tabs of [
      [monthly, yearly],
      [yearly, monthly],
    ])
      expect(attainment(of(named, ...tabs)).bottom).toBeCloseTo(12000, 9);
    const unsaid = rawTab('South', 'Rep|Team|Quota\nBob Ray|South|12000\nCor|South|12000');
    expect(reasonOf(attainment(of(named, monthly, unsaid)))).toBe('quota_length_unknown');
  });

  it('may be a row for each month in one and a column for each quarter in the other', () => {
    const rows = rawTab('Quota', `Rep|Month|Quota\n${each('Ann Lee')}`);
    const columns = rawTab('Quota South', 'Rep|Q1 2026|Q2 2026\nBob Ray|3000|1\nCor|3000|1');
    expect(attainment(of(named, rows, columns)).bottom).toBeCloseTo(9000, 9);
  });

  it('do not count twice for one rep', () => {
    const one = rawTab('Team', 'Rep|Team|Monthly quota\nAnn Lee|North|1000\nBob Ray|South|1000');
    const other = rawTab('Quota', 'Rep|Quarterly quota\nAnn Lee|3000\nBob Ray|3000');
    expect(reasonOf(attainment(of(named, one, other)))).toBe('quotas_told_twice');
  });
});
