import { answeredOver, askedQuestions } from '../../src/home/asked-questions';
import { kpis } from '../../src/kpis';
import { questions } from '../../src/questions';
import { oneFigure } from '../../src/questions/figure/one-figure';
import { gapToTarget } from '../../src/questions/gap/say-gap';
import { ideas } from '../../src/questions/ideas/ideas-question';
import { teamMood } from '../../src/questions/mood/mood-question';
import { openNow } from '../../src/questions/pipeline/open-now';
import { recurringMoves } from '../../src/questions/recurring/say-recurring';
import { changes } from '../../src/questions/why/changes';
import { analysisOf } from '../kpis/asking';
import { sampleAnalysis, sampleTabs } from '../sample/sample-tabs';

const sample = sampleAnalysis({ period: '2025-10-01..2026-09-30' });
const ORDER = ['differs', 'told', 'cannot be told apart', 'in order', 'not tested', 'too few', 'not known'];

test('every question is there once, those that find something first, and only these with a caution', () => {
  const asked = askedQuestions(sample, 'en');
  expect(asked.map(({ id }) => id).sort()).toEqual(
    [...questions, oneFigure, ideas, teamMood, gapToTarget, openNow, recurringMoves, changes]
      .map(({ id }) => id)
      .sort(),
  );
  const places = asked.map(({ verdict }) => ORDER.indexOf(verdict));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(new Set(places).size).toBeGreaterThan(1);
  for (const { verdict, caution, sentences, verdictText } of asked) {
    expect([verdict, caution !== '']).toEqual([verdict, ['differs', 'told', 'in order'].includes(verdict)]);
    expect(sentences.length).toBeGreaterThan(0);
    expect(verdictText).not.toBe('');
  }
});

test('groups are known by their names, and what is said of each stands under its own', () => {
  const { names, questions } = answeredOver(sample, { typed: '', split: '' }, 'en');
  expect(names).toContainEqual(['Hanneke Zuiderduyn', 'rep']);
  expect(names).toContainEqual(['Barista M', 'product']);
  expect(names.map(([name]) => name)).not.toContain('(blank)');
  const of = (id: string) => questions.find((one) => one.id === id)?.of?.['Hanneke Zuiderduyn'];
  expect(of('attainment')).toEqual(['Hanneke Zuiderduyn: Quota attainment 155.6% (n = 30).']);
  expect(of('who_sells')).toEqual(['Hanneke Zuiderduyn: Total sales €158,730 (n = 30).']);
  expect(of('cycle_length')).toBeUndefined();
});

test('figures of which groups are too few to tell are named together, each once', () => {
  const upsell = askedQuestions(sampleAnalysis({ period: '2026-07-01..2026-08-31' }), 'en').find(
    (one) => one.id === 'upsell',
  );
  const few = upsell?.sentences.filter((sentence) => sentence.includes('too few to tell')) ?? [];
  expect(few).toHaveLength(1);
  expect(few[0]).toMatch(/^Upsell rate \(won upsell deals ÷ won deals\) by [a-z ]+, [a-z ,]+: too few to tell\./);
});

test('what is open now is asked too, as a report tells it; without deals there is the reason', () => {
  const [open, none] = [sample, analysisOf(sampleTabs().filter(({ name }) => name === 'costs'))].map((analysis) =>
    askedQuestions(analysis, 'en').find(({ id }) => id === 'open_now'),
  );
  expect(open).toMatchObject({ verdict: 'told', verdictText: 'counted', caution: 'Closed deals never count in it.' });
  expect(open?.sentences[0]).toBe('30 Sep 2026: €426,065 in 82 open deals.');
  expect(none).toMatchObject({ verdict: 'not known', sentences: ['Open pipeline: no tab with deals.'] });
});

test('where the data can answer none, each says so', () => {
  const none = analysisOf({
    name: 'Deals',
    cells: [
      ['Deal ID', 'Stage', 'Amount'],
      ['1', 'Won', '5'],
      ['2', 'Lost', '5'],
    ],
  });
  // What was won is a figure, and not whose.
  for (const { id, verdict, caution } of askedQuestions(none, 'nl'))
    if (id !== oneFigure.id) expect([id, verdict, caution]).toEqual([id, 'not known', '']);
});

test('why figures changed stands in the list also without a plan, or a period before: the reason says what to do', () => {
  const whyOf = (plan?: Parameters<typeof analysisOf>[1]) =>
    (['en', 'nl'] as const).map((language) =>
      askedQuestions(sampleAnalysis(plan), language).find(({ id }) => id === 'why_changed'),
    );
  const cases: [Parameters<typeof analysisOf>[1], RegExp, RegExp][] = [
    [{}, /^No KPIs are chosen yet\. Set up /, /^Er zijn nog geen KPI’s gekozen\. Stel /],
    [{ plan: { period: 'all', kpis: [{ id: 'win_rate' as const }] } }, /Choose month, quarter/, /Kies maand, kwartaal/],
  ];
  for (const [plan, english, dutch] of cases)
    whyOf(plan).forEach((asked, at) => {
      expect(asked).toMatchObject({ verdict: 'not known', caution: '', sentences: [expect.any(String)] });
      expect(asked?.sentences[0]).toMatch([english, dutch][at]);
    });
});

test('why a figure changed is told of each figure of the plan, in parts or with the reason why there are none', () => {
  const plan = {
    period: '2026-07-01..2026-09-30',
    kpis: [{ id: 'win_rate' as const }, { id: 'sales_cycle' as const }],
  };
  const [english, dutch] = (['en', 'nl'] as const).map((language) =>
    askedQuestions(sampleAnalysis({ plan }), language).find(({ id }) => id === 'why_changed'),
  );
  expect(english?.sentences).toEqual([
    expect.stringMatching(/^Win rate 33\.7% → 30\.3%, by type: −7\.4 points because that of New business went down; /),
    expect.stringMatching(/^Sales cycle: this is no sum, rate or mean of groups .*\.$/),
  ]);
  expect(dutch?.sentences[0]).toMatch(/^Winpercentage 33,7% → 30,3%, naar type: /);
  expect(english?.caution).toBe('What goes together need not be cause and effect.');
});

test('any figure is told to who asks of it: what moved it, or in one sentence why that cannot be told', () => {
  const plan = { period: '2025-10-01..2026-09-30', kpis: [{ id: 'win_rate' as const }] };
  const { of: ofFigure = {} } =
    askedQuestions(sampleAnalysis({ plan }), 'en').find(({ id }) => id === 'why_changed') ?? {};
  expect(Object.keys(ofFigure).sort()).toEqual(kpis.map(({ id }) => id).sort());
  for (const text of Object.values(ofFigure).flat()) expect(text).toMatch(/^[^{}]+: [^{}]+\.$/);
  expect(ofFigure.new_leads[0]).toMatch(/^New leads 1,010 → 1,139, by country: \+158 from more of Netherlands; /);
  expect(ofFigure.enps[0]).toBe('eNPS: answers to a survey are told of all people together alone.');
});

test('a time that is named is the one that is answered, in the plan’s own years, as is all since a time', () => {
  const plan = { period: '2025-10-01..2026-09-30', fiscalYearStart: '07-01' };
  const analysis = sampleAnalysis({ plan, asOf: '2026-08-15' });
  const over = (typed: string) => {
    const { time, period } = answeredOver(analysis, { typed, split: '' }, 'en');
    return [time, period];
  };
  const own = '1 Oct 2025 – 15 Aug 2026';
  const cases: [string, string, string][] = [
    ['which campaigns paid last month?', 'last month', 'Jul 2026'],
    ['who sold most this quarter', 'this quarter', '1 Jul – 15 Aug 2026'],
    ['wie verkocht vorig kwartaal het meest', 'vorig kwartaal', 'Q2 2026'],
    ['conversion in March', 'march', 'Mar 2026'],
    ['conversie in september', 'september', 'Sep 2025'],
    ['win rate in may 2025', 'in may 2025', 'May 2025'],
    ['win rate in Q1', 'q1', '1 Jul – 15 Aug 2026'],
    ['omzet van 2025', 'van 2025', '2025'],
    ['who sold most last year', 'last year', 'Jul 2025 – Jun 2026'],
    ['which campaigns paid since March?', 'since march', '1 Mar – 15 Aug 2026'],
    ['welke campagnes loonden sinds vorig jaar', 'since vorig jaar', '1 Jul 2025 – 15 Aug 2026'],
    ['conversie vanaf mei 2025', 'since mei 2025', '1 May 2025 – 15 Aug 2026'],
    ['conversie sinds 2025', 'since 2025', '1 Jan 2025 – 15 Aug 2026'],
    ['conversion from march to june', 'march', 'Mar 2026'],
    ['which reps may differ', '', own],
    ['win rate in 2031', 'in 2031', own],
  ];
  for (const [typed, time, period] of cases) expect([typed, ...over(typed)]).toEqual([typed, time, period]);
  expect(over('wat is er veranderd sinds maart')).toEqual(['since maart', '1 Mar – 15 Aug 2026']);
  const of = (typed: string) =>
    answeredOver(sample, { typed, split: '' }, 'en').questions.find(({ id }) => id === 'campaigns')?.sentences;
  expect(of('campaigns in Q2 2026')).not.toEqual(of('campaigns'));
  // On the last day of a quarter the next one is forecast, and all else is answered as ever.
  const last = sampleAnalysis({ plan: { period: 'quarter' }, asOf: '2026-09-30' });
  const next = answeredOver(last, { typed: 'will we make our target next quarter', split: '' }, 'en');
  const told = (id: string): string | undefined => next.questions.find((one) => one.id === id)?.sentences[0];
  expect([told('gap_to_target'), told('recurring_revenue')]).toEqual([
    expect.stringMatching(/^Q4 2026: €0 won so far, /),
    expect.stringMatching(/^Q3 2026: MRR /),
  ]);
  expect([next.period, next.compared]).toEqual([
    'Q3 2026',
    '“next quarter” has not begun on the last day of the data.',
  ]);
  const gap = answeredOver(sample, { typed: 'did we make our target in Q2 2026', split: '' }, 'en').questions.find(
    ({ id }) => id === 'gap_to_target',
  );
  expect(gap?.sentences).toEqual([
    expect.stringMatching(/^Q2 2026 is over: €[\d,]+ won, €[\d,]+ \w+ (of )?all quotas/),
  ]);
});

test('a time that is compared with is what figures have changed since, where it is as long and earlier; else that is said', () => {
  const plan = { period: '2025-10-01..2026-09-30', kpis: [{ id: 'win_rate' as const }, { id: 'revenue' as const }] };
  const analysis = analysisOf(sampleTabs(), { plan });
  const over = (typed: string, language: 'en' | 'nl' = 'en') => {
    const { period, compared, questions } = answeredOver(analysis, { typed, split: '' }, language);
    return [period, compared, questions.find(({ id }) => id === 'why_changed')?.of?.revenue[0]];
  };
  const revenue = (from: string, to: string): number =>
    analysisOf(sampleTabs(), { plan: { period: `${from}..${to}` } }).result('revenue').value ?? 0;
  const [july, march, august, september] = [
    revenue('2026-07-01', '2026-07-31'),
    revenue('2026-03-01', '2026-03-31'),
    revenue('2026-08-01', '2026-08-31'),
    revenue('2026-09-01', '2026-09-30'),
  ];
  const money = (value: number) => `€${Math.round(value).toLocaleString('en')}`;
  const cases: [string, string, string, number, number][] = [
    ['why is revenue lower than last month', 'Sep 2026', 'Aug 2026', august, september],
    ['what changed in revenue since last month', 'Sep 2026', 'Aug 2026', august, september],
    ['why was revenue in August higher than in March', 'Aug 2026', 'Mar 2026', march, august],
    ['why was revenue in August lower than in July 2026', 'Aug 2026', 'Jul 2026', july, august],
  ];
  for (const [typed, now, before, was, is] of cases)
    expect(over(typed)).toEqual([
      now,
      `Compared with ${before}: only why figures changed.`,
      expect.stringMatching(new RegExp(`${money(was)}( \\(Mar 2026\\))? → ${money(is)},`)),
    ]);
  const not =
    'This does not compare with “last year”: only why a figure changed does, between two times of one length.';
  expect(over('why is revenue this quarter lower than last year').slice(0, 2)).toEqual(['Q3 2026', not]);
  expect(over('is de omzet lager dan vorig kwartaal', 'nl').slice(0, 2)).toEqual([
    'Q3 2026',
    'Vergeleken met Q2 2026: alleen waarom cijfers veranderden.',
  ]);
  expect(over('which campaign pays in August')[1]).toBe('');
});

test('how happy people are is told by the scores of the survey, of a whole quarter alone', () => {
  const [english, dutch] = (['en', 'nl'] as const).map((language) =>
    askedQuestions(sample, language).find(({ id }) => id === 'team_mood'),
  );
  // Of 35 answers of that quarter 18 give 9 or 10 and 7 at most 6.
  expect(english?.sentences).toContain('eNPS, Q3 2026: +31.4.');
  expect(dutch?.sentences).toContain('eNPS, Q3 2026: +31,4.');
});

test('of a period that is over and fell short the items of what it lacked are told, and add up to that', () => {
  const gap = (typed: string): string[] =>
    answeredOver(sample, { typed, split: '' }, 'en').questions.find(({ id }) => id === 'gap_to_target')?.sentences ??
    [];
  const [over, items = ''] = gap('why did we miss our target in August');
  expect(over).toMatch(/^Aug 2026 is over: €66,350 won, €5,650 short of all quotas together/);
  expect(items).toMatch(/^Total sales, Aug 2026: €66,350 of €72,000: /);
  const amounts = items.split(': ')[2].match(/[+−]\u2060?€[\d,]+/g) ?? [];
  const sizes = amounts.map((one) => Number(one.replace(/\D/g, '')) * (one[0] === '+' ? 1 : -1));
  expect(sizes.reduce((sum, one) => sum + one, 0)).toBe(-5_650);
  // What reached its target lacked nothing.
  expect(gap('how far was Q2 2026 from target')).toEqual([expect.stringMatching(/^Q2 2026 is over: .* above /)]);
});
