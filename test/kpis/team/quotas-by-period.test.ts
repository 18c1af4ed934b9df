import type { Analysis, AnalysisRequest } from '../../../src/analysis/analysis';
import { zoneFrom } from '../../../src/base/zone';
import type { RawTab } from '../../../src/intake/reading';
import { say } from '../../../src/texts/say';
import { rawTab } from '../../raw-tab';
import { account, analysisOf, byRep, period, reasonOf } from '../asking';

const deals = rawTab(
  'deals',
  `Deal ID|Stage|Amount|Created|Close date|Owner
  1|Won|100|2025-12-01|2026-01-11|Ann
  2|Won|300|2025-12-01|2026-02-21|Ann
  3|Won|90|2025-12-01|2026-02-10|Bob
  4|Won|40|2025-12-01|2026-04-11|Bob
  5|Lost|70|2025-12-01|2026-02-11|Bob`,
);
const of = (team: RawTab | RawTab[], more: Partial<AnalysisRequest> = {}): Analysis =>
  analysisOf([deals, team].flat(), { asOf: '2026-06-30', ...more });
const quarter = period('2026-01-01..2026-03-31');
const quotas = (analysis: Analysis, over = quarter): number | null =>
  analysis.result('quota_attainment', 'standard', over).bottom;
const asked = ({ readings }: Analysis): string[] =>
  readings.flatMap(({ questions }) => questions.map(({ ask }) => ask.text));

/** Ann is to sell 10, 20 and 30 in January to March and 400 in April, Bob 1, 2 and nothing, and 50. */
const months = (name: string, ...headers: string[]): RawTab =>
  rawTab(name, `${headers.join('|')}\nAnn|10|20|30|400\nBob|1|2||50`);
/** Ann 60 and 400 in the two quarters, Bob 3 and 50. */
const quarters = (name: string, ...headers: string[]): RawTab =>
  rawTab(name, `${headers.join('|')}\nAnn|60|400\nBob|3|50`);

describe('quotas that stand in a column for each period', () => {
  it.each([
    months('Team', 'Rep', 'Quota Jan 2026', 'Quota Feb 2026', 'Quota Mar 2026', 'Quota Apr 2026'),
    months('Quota', 'Rep', 'Quota 2026-01', 'Quota 2026-02', 'Quota 2026-03', 'Quota 2026-04'),
    months('Quota', 'Rep', 'quota_202601', 'quota_202602', 'quota_202603', 'quota_202604'),
    months('Quotas', 'Sales rep', 'Jan-26', 'Feb-26', 'Mar-26', 'Apr-26'),
    months('Quotas', 'Sales rep', 'Target Jan 26', 'Target Feb 26', 'Target Mar 26', 'Target Apr 26'),
    months('Targets', 'Rep', '01/2026', '02/2026', '03/2026', '04/2026'),
    months('Sales targets 2026', 'Rep', 'January', 'February', 'March', 'April'),
    months('Verkopers', 'Verkoper', 'Doel januari 2026', 'Doel februari 2026', 'Doel maart 2026', 'Doel april 2026'),
    months('Doelen 2026', 'Verkoper', 'jan', 'feb', 'mrt', 'apr'),
    months(
      'Vertrieb',
      'Verkäufer',
      'Umsatzziel Januar 2026',
      'Umsatzziel Februar 2026',
      'Umsatzziel März 2026',
      'Umsatzziel April 2026',
    ),
    months(
      'Objectifs',
      'Vendeur',
      'Objectif janvier 2026',
      'Objectif février 2026',
      'Objectif mars 2026',
      'Objectif avril 2026',
    ),
    months('Vendedores', 'Vendedor', 'Meta enero 2026', 'Meta febrero 2026', 'Meta marzo 2026', 'Meta abril 2026'),
    quarters('Team', 'Rep', 'quota_q1_2026', 'quota_q2_2026'),
    quarters('Team', 'Rep', 'Quota (Q1 2026)', 'Quota (Q2 2026)'),
    quarters('Team', 'Rep', '2026Q1 quota', '2026Q2 quota'),
    quarters('Team', 'Rep', "Target Q1 '26", "Target Q2 '26"),
    quarters('Team', 'Verkoper', 'Doel 1e kwartaal 2026', 'Doel 2e kwartaal 2026'),
    quarters('Team', 'Verkäufer', 'Ziel Quartal 1 2026', 'Ziel Quartal 2 2026'),
    quarters('Equipe', 'Vendeur', 'Objectif T1 2026', 'Objectif T2 2026'),
  ])('are those of the months and quarters that %o name', (team) => {
    const analysis = of(team);
    expect(quotas(analysis)).toBe(63);
    expect(quotas(analysis, period('2026-01-01..2026-06-30'))).toBe(513);
    expect(byRep(analysis, 'quota_attainment', 'standard', quarter)).toEqual({ Ann: 400 / 60, Bob: 90 / 3 });
    expect(asked(analysis)).toEqual([]);
  });

  it('stand in any order of the columns', () => {
    const turned = rawTab(
      'Team',
      'Quota Apr 2026|Quota Feb 2026|Rep|Quota Mar 2026|Quota Jan 2026\n400|20|Ann|30|10\n50|2|Bob||1',
    );
    expect(quotas(of(turned))).toBe(63);
    expect(quotas(of(turned), period('2026-02'))).toBe(22);
  });

  it('count only for the days that they are for, and so do the deals', () => {
    const analysis = of(months('Team', 'Rep', 'Quota Jan 2026', 'Quota Feb 2026', 'Quota Mar 2026', 'Quota Apr 2026'));
    expect(quotas(analysis, period('2026-03'))).toBe(30);
    const result = analysis.result('quota_attainment', 'standard', period('2026-01-01..2026-05-31'));
    expect(result).toMatchObject({ top: 530, bottom: 513 });
    expect(account(result, 'Team')).toEqual({ used: 2 });
    expect(reasonOf(analysis.result('quota_attainment', 'standard', period('2026-05')))).toBe('no_quota_in_period');
  });

  it('count only for the days on which their reps work here, as a quota for each month does', () => {
    // Ann leaves on 14 February: all of January and 14 of its 28 days, half of the three months. Bob starts on 16 May: 16 of
    // its 31 days, and June.
    const reps = (header: string, ann: string, bob: string): Analysis =>
      of(rawTab('Team', `Rep|Start date|End date|${header}\nAnn||2026-02-14|${ann}\nBob|2026-05-16||${bob}`));
    const [first, second] = [quarter, period('2026-04-01..2026-06-30')];
    for (const analysis of [
      reps('quota_q1_2026|quota_q2_2026', '3000|6000', '3000|3000'),
      reps('Monthly quota', '1000', '1000'),
    ]) {
      const result = analysis.result('quota_attainment', 'standard', first);
      // What Ann had begun and what closes a week after she left is hers.
      expect(result).toMatchObject({ top: 490, n: 1 });
      expect(result.bottom).toBeCloseTo(1500, 9);
      expect(byRep(analysis, 'quota_attainment', 'standard', first).Ann).toBeCloseTo(400 / 1500, 12);
      expect(quotas(analysis, second)).toBeCloseTo(1000 * (16 / 31 + 1), 9);
      const later = byRep(analysis, 'quota_attainment', 'standard', second);
      expect(later.Ann ?? null).toBeNull();
      expect(later.Bob).toBeCloseTo(40 / (1000 * (16 / 31 + 1)), 12);
      expect(reasonOf(analysis.result('quota_attainment', 'standard', period('2026-03')))).toBe('no_quota_in_period');
    }
    const dated = rawTab(
      'Quotas',
      'Rep|End date|Quota month|Quota\nAnn|2026-02-14|2026-01-01|1000\nAnn|2026-02-14|2026-02-01|1000',
    );
    expect(quotas(of(dated))).toBeCloseTo(1500, 9);
  });

  it('may stand under dates, as "Jan 2026" does in Sheets, on the clock of the spreadsheet', () => {
    const amsterdam = zoneFrom('Europe/Amsterdam', () => 60);
    const first = (month: number): Date => new Date(Date.UTC(2026, month - 1, 1) - 3_600_000);
    const cells = [
      ['Rep', first(1), first(2)],
      ['Ann', 10, 20],
      ['Bob', 1, 2],
    ];
    expect(quotas(of({ name: 'Quota', cells }, { zone: amsterdam }), period('2026-01'))).toBe(11);
    expect(quotas(of({ name: 'Quota', cells }, { zone: amsterdam }), period('2026-02'))).toBe(22);
  });

  it('may have their year in a column, and be of two tabs', () => {
    const years = rawTab('Quota', 'Rep|Year|Q1|Q2\nAnn|2025|7|7\nAnn|2026|60|400\nBob|2026|3|50');
    expect(quotas(of(years))).toBe(63);
    expect(quotas(of(years), period('2025-01-01..2025-03-31'))).toBe(7);
    const [one, other] = [quarters('Quota 2025', 'Rep', 'Q1', 'Q2'), quarters('Quota 2026', 'Rep', 'Q1', 'Q2')];
    expect(quotas(of([one, other]), period('2025-07-01..2026-03-31'))).toBe(63);
    expect(quotas(of([one, other]), period('2025-01-01..2026-03-31'))).toBe(576);
  });

  it('leave totals of them aside: of a quarter, of the year, and of all reps', () => {
    const team = rawTab(
      'Quota',
      'Rep|Jan 2026|Feb 2026|Mar 2026|Q1 2026|Apr 2026|Total\nAnn|10|20|30|60|400|460\nBob|1|2||3|50|53\nTotal|11|22|30|63|450|513',
    );
    expect(quotas(of(team), period('2026-01-01..2026-06-30'))).toBe(513);
  });

  it('are asked about where no year stands, and none are guessed', () => {
    const team = quarters('Team', 'Rep', 'Target Q1', 'Target Q2');
    const analysis = of(team);
    expect(reasonOf(analysis.result('quota_attainment', 'standard', quarter))).toBe('intake_unread_quota_year');
    expect(asked(analysis)).toEqual(['intake_ask_quota_year']);
    const answers = [{ tab: 'Team', column: 'Target Q1', answer: '2026' }];
    const answered = of(team, { plan: { answers } });
    expect(quotas(answered)).toBe(63);
    expect(asked(answered)).toEqual([]);
  });

  it('are refused where the months begin in one year and end in the next, and no year stands there', () => {
    const analysis = of(months('Quota 2026', 'Rep', 'Nov', 'Dec', 'Jan', 'Feb'));
    expect(reasonOf(analysis.result('quota_attainment', 'standard', quarter))).toBe('intake_unread_quota_year');
    expect(asked(analysis)).toEqual([]);
  });

  it('beside a quota that is not their total are asked about, and one answer settles it', () => {
    const team = rawTab(
      'Team',
      'Rep|Manager|Annual quota|Target Q1 2026|Target Q2 2026\nAnn|Zoe|1200|60|400\nBob|Zoe|120|3|50',
    );
    const analysis = of(team);
    expect(reasonOf(analysis.result('quota_attainment', 'standard', quarter))).toBe('intake_unread_quotas');
    expect(asked(analysis)).toEqual(['intake_ask_quotas']);
    const answered = (answer: string): Analysis =>
      of(team, { plan: { answers: [{ tab: 'Team', column: '', value: 'quota', answer }] } });
    expect(quotas(answered('Target Q1 2026'))).toBe(63);
    expect(quotas(answered('Annual quota'))).toBeCloseTo(1320 / 4, 9);
    expect([...asked(answered('Annual quota')), ...asked(answered('Target Q1 2026'))]).toEqual([]);
  });

  it('of one day twice are refused: goals beside targets, a quarter beside other months, and two tabs', () => {
    const reason = (team: RawTab | RawTab[]): string | null =>
      reasonOf(of(team).result('quota_attainment', 'standard', quarter));
    expect(reason(quarters('Team', 'Rep', 'Target Q1 2026', 'Goal Q1 2026'))).toBe('intake_unread_quotas');
    expect(reason(quarters('Team', 'Rep', 'Target Q1 2026', 'Target Feb 2026'))).toBe('intake_unread_quotas');
    const plain = rawTab('Team', 'Rep|Team|Monthly quota\nAnn|North|50\nBob|South|60');
    const longer = rawTab('Quota', 'Rep|Mar 2026|Q2 2026\nAnn|10|20\nBob|10|20');
    expect(reason([longer, quarters('Quota 2026', 'Rep', 'Q1', 'Q2')])).toBe('quotas_told_twice');
    expect(reason([plain, quarters('Quota 2026', 'Rep', 'Q1', 'Q2')])).toBe('quotas_told_twice');
  });

  it('are told with their days, in both languages', () => {
    const { readings } = of(quarters('Team', 'Rep', 'quota_q1_2026', 'quota_q2_2026'));
    const notes = readings.flatMap(({ notes }) => notes.filter(({ text }) => text === 'intake_note_quotas'));
    expect(notes.map((note) => say(note, 'en'))).toEqual([
      'quotas for a period each, from 2 columns: of 1 Jan 2026 to 30 Jun 2026',
    ]);
    expect(notes.map((note) => say(note, 'nl'))).toEqual([
      'quota per periode, uit 2 kolommen: van 1 jan 2026 t/m 30 jun 2026',
    ]);
  });

  it('are no columns of what was sold, of a financial year, or of days of a month', () => {
    const none = (team: RawTab): string | null => reasonOf(of(team).result('quota_attainment', 'standard', quarter));
    expect(none(quarters('Team', 'Rep', 'Sold Q1 2026', 'Sold Q2 2026'))).toBe('no_tab');
    for (const [one, other] of [
      ['Quota FY26 Q1', 'Quota FY26 Q2'],
      ['Quota 5 Jan 2026', 'Quota 12 Jan 2026'],
    ])
      expect(none(rawTab('Team', `Rep|Manager|${one}|${other}\nAnn|Zoe|60|400\nBob|Zoe|3|50`))).toBe('no_column');
  });
});
