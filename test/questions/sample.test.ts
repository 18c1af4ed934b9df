import { isoDay } from '../../src/base/day';
import { kpis } from '../../src/kpis';
import type { Plan } from '../../src/plan/plan';
import { planTabRows } from '../../src/plan/tab/plan-tab-rows';
import { answerQuestions } from '../../src/questions/answer';
import { reportedQuestions } from '../../src/questions/reported';
import { toldAnswers } from '../../src/questions/told';
import { questionLines } from '../../src/sheet/questions/question-lines';
import { call } from '../functions/call-in-cell';
import { analysisOf } from '../kpis/asking';
import { sampleTabs } from '../sample/sample-tabs';

const analysis = analysisOf(sampleTabs(), { period: '2025-10-01..2026-09-30' });
const answers = answerQuestions(analysis);
const answerTo = (id: string) => answers.find(({ question }) => question.id === id) as (typeof answers)[number];

describe('the sample’s year', () => {
  it('demo or call: 53 of 135 against 140 of 447 is a difference that chance can explain', () => {
    const [winRate] = answerTo('demo_or_call').compared;
    expect(winRate.verdict).toBe('cannot be told apart');
    // Two shares by hand: z = 0.0794 ÷ √(0.3316 × 0.6684 × (1/135 + 1/447)) = 1.717, p = 0.0859; the question asks nothing else.
    expect(winRate.chance).toBeCloseTo(0.0859, 4);
    expect(winRate.groups.map(({ key, n }) => [key, n])).toEqual([
      ['demo', 135],
      ['call or meeting', 447],
      ['neither', 152],
    ]);
  });

  it('short cycles and fast answers do best, referrals cost least, some reps answer faster, and some products are sold again', () => {
    expect(answers.filter(({ verdict }) => verdict === 'differs').map(({ question }) => question.id)).toEqual([
      'cycle_length',
      'fast_answer',
      'campaigns',
      'rep_habits',
      'upsell',
    ]);
    const best = ['cycle_length', 'fast_answer', 'campaigns'].map((id) => answerTo(id).compared[0].best?.key);
    expect(best).toEqual(['0-13', '0-15 min', 'Referral']);
  });

  it('with two of its tabs a question has the same answer as with all of them', () => {
    const some = sampleTabs().filter(({ name }) => name === 'deals' || name === 'activities');
    const apart = answerQuestions(analysisOf(some, { period: '2025-10-01..2026-09-30', asOf: isoDay(analysis.asOf) }));
    const told = apart.flatMap(({ question, compared }) =>
      compared.flatMap((one, at) => {
        const whole = answerTo(question.id).compared[at];
        const isSame = one.verdict !== null && one.alone === whole.alone;
        return isSame ? [[question.id, one.verdict, one.chance, whole.verdict, whole.chance]] : [];
      }),
    );
    expect(told.map(([id]) => id)).toEqual(expect.arrayContaining(['demo_or_call', 'cycle_length', 'reps', 'upsell']));
    for (const [id, verdict, chance, ...whole] of told) expect([id, verdict, chance]).toEqual([id, ...whole]);
  });

  it('the reps cannot be told apart', () => {
    expect(answerTo('reps').compared.map(({ verdict }) => verdict)).toEqual(Array(3).fill('cannot be told apart'));
  });

  it('the reps who answer fastest are known; a demo came before 135 of the 734 closed deals, as by demo', () => {
    const [inTiers, , , speed, , demos] = answerTo('rep_habits').compared;
    expect([inTiers.verdict, inTiers.reason?.text]).toEqual([null, 'question_one_tier']);
    expect(speed.verdict).toBe('differs');
    expect(demos).toMatchObject({ value: 135 / 734, n: 734, verdict: 'cannot be told apart' });
    expect(demos.groups.reduce((sum, { n, value }) => sum + Math.round(n * (value ?? 0)), 0)).toBe(135);
  });

  it('of the won deals in each group those of type Upsell are counted, by hand: of 33 water bars none, of 83 Barista M 29', () => {
    const byHand: Record<string, Record<string, [number, number]>> = {
      product: { 'Barista M': [29, 83], 'Water Bar': [0, 33] },
      activities: { '3-5': [31, 102], '1-2': [29, 118] },
      source: { LinkedIn: [9, 23], Website: [13, 64] },
    };
    for (const [by, counted] of Object.entries(byHand)) {
      const one = answerTo('upsell').compared.find((each) => each.by === by);
      for (const [key, [sold, of]] of Object.entries(counted)) {
        const group = one?.groups.find((each) => each.key === key);
        expect([by, key, group?.n, group?.value]).toEqual([by, key, of, sold / of]);
      }
      expect(one?.groups.reduce((sum, { n }) => sum + n, 0)).toBe(one?.n);
    }
  });

  it('the groups of each comparison add up to the figure', () => {
    for (const { compared } of answers)
      for (const { kpi, by, n, groups, test } of compared.filter((one) => one.test === 'shares')) {
        const sum = groups.reduce((total, group) => total + group.n, 0);
        expect([kpi, by, test, sum]).toEqual([kpi, by, test, n]);
      }
  });
});

it('says it in both languages, the caution included', () => {
  const [english, dutch] = (['en', 'nl'] as const).map((language) => reportedQuestions(analysis, language));
  expect(english[0]).toMatchObject({
    id: 'demo_or_call',
    verdict: 'cannot be told apart',
    sentences: [
      'Win rate by demo or call: chance alone can explain the differences; demo 39.3% (n = 135), call or meeting 31.3% (n = 447). Stages are not told apart: no tab tells when these deals came into theirs.',
    ],
    compared: [{ kpi: 'win_rate', by: 'demo', test: 'chi-square', interval: 'Wilson' }],
  });
  expect(dutch[0].sentences[0]).toBe(
    'Winpercentage naar demo of gesprek: toeval alleen kan de verschillen verklaren; demo 39,3% (n = 135), gesprek of afspraak 31,3% (n = 447). Fasen staan niet apart: geen tabblad vertelt wanneer deze deals in de hunne kwamen.',
  );
  for (const { sentences, caution } of [...english, ...dutch])
    for (const text of [...sentences, caution]) expect(text).toMatch(/^[^{}]+\.$/);
});

it('how waiting is counted is said once in an answer, by the clock or in the plan’s opening hours, and a cell that reads the plan says the same', () => {
  const plan: Plan = { openingHours: { days: 'mon-fri', opens: '09:00', closes: '17:00' } };
  const nothing = { shown: [], removed: [], strays: [], unread: {}, questions: [], problems: [], others: [] };
  const leads = sampleTabs().filter(({ name }) => ['leads', 'deals', 'activities'].includes(name));
  const cells = leads.map((one) => one.cells);
  const days = ['2025-10-01', '2026-09-30'];
  const inCell = (...tabs: unknown[]): string[] =>
    (call('KPI_QUESTION', ['answering fast', ...days, ...(tabs as never[])]) as unknown[][])
      .map(([text]) => String(text))
      .filter((text) => text.includes('Waiting'));
  const onTab = (asked: Plan): string[] =>
    reportedQuestions(analysisOf(leads, { plan: asked, period: days.join('..') }), 'en')
      .filter(({ id }) => id === 'fast_answer')
      .flatMap(({ sentences }) => sentences.filter((text) => text.includes('Waiting')));
  const [clock, hours] = [onTab({}), onTab(plan)];
  expect([clock.length, hours.length]).toEqual([1, 1]);
  expect(clock[0]).toMatch(/Waiting time includes nights and weekends\. .*opening hours on the plan tab/);
  expect(hours[0]).toMatch(/Waiting time counts opening hours only\.$/);
  expect(inCell(...cells)).toEqual([`${clock[0]} This formula must be given that tab too.`]);
  expect(
    inCell(
      ...cells,
      planTabRows({ plan, asOf: '2026-09-30', ...nothing }, kpis, 'en').map((row) => row.cells),
    ),
  ).toEqual(hours);
});

it('without the tabs it says why there is no answer', () => {
  const [demo] = answerQuestions(analysisOf(sampleTabs().filter(({ name }) => name === 'costs')));
  expect([demo.verdict, demo.compared[0].reason?.text]).toEqual([null, 'no_tab']);
});

it('a cell that reads the plan has its bands of cycle lengths', () => {
  const nothing = { shown: [], removed: [], strays: [], unread: {}, questions: [], problems: [], others: [] };
  const plan: Plan = { cycleBands: '7, 21, 45' };
  const planTab = planTabRows({ plan, asOf: '', ...nothing }, kpis, 'nl').map(({ cells }) => cells);
  const deals = sampleTabs().find(({ name }) => name === 'deals')?.cells ?? [];
  const inCell = call('KPI_BY', ['win rate', 'cycle_band', '', '', deals, planTab]) as unknown[][];
  expect(inCell.slice(1).map(([band]) => band)).toEqual(['0-6', '7-20', '21-44', '45+']);
});

it('those that compare no groups are among them, with the figures and the sentences of the tab', () => {
  const told = reportedQuestions(analysis, 'nl').filter(({ compared }) => compared.length === 0);
  expect(told.map(({ id, verdict }) => [id, verdict])).toEqual([
    ['open_now', 'told'],
    ['gap_to_target', expect.anything()],
    ['recurring_revenue', 'told'],
    ['team_mood', 'told'],
    ['ideas', expect.anything()],
  ]);
  const [open] = told;
  expect(open.sentences[0].replace(/\s/g, ' ')).toBe('30 sep 2026: € 426.065 in 82 open deals.');
  expect(open.figures?.[0]).toEqual({ name: 'Open pijplijn', value: 426_065, n: 82, unit: 'money', currency: 'EUR' });
  const lines = questionLines(answerQuestions(analysis), toldAnswers(analysis), 'nl');
  for (const { sentences, figures = [] } of told) {
    // A long label goes on in the row below it.
    const shown = lines.map(({ cells }) => cells[0]).join(' ');
    for (const one of [...sentences.filter((text) => text.length < 150), ...figures.map(({ name }) => name)])
      expect(shown).toContain(one);
  }
});
