import { isoDay, monthStart } from '../../src/base/day';
import { answerQuestions } from '../../src/questions/answer';
import { analysisOf } from '../kpis/asking';
import { rawTabOf } from '../raw-tab';
import { draws, familiesTold, isNoMoreThan, readerLike } from './null-companies';

const FIRST = 19_723;
const reps = ['Ann', 'Bob', 'Cas', 'Dee'];
const stages = ['Lead', 'Offer', 'Talks', 'Closed Won'];

/** A company with customers, costs, quotas and a history of stages, in which no group differs from another. */
function company(seed: number) {
  const draw = draws(seed);
  const one = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)];
  const days = (most: number): number => Math.floor(draw() * most);
  const customers = Array.from({ length: 400 }, (_, i) => [
    ...[`C${i}`, `Company ${i}`, isoDay(FIRST - 150 + days(300))],
    ...[one(['Small', 'Large', 'Public']), one(['NL', 'BE', 'DE']), one(['Ads', 'Fairs', 'Web'])],
  ]);
  const subscriptions = customers.map(([id, , since], i) => [
    ...[`S${i}`, id, since, draw() < 0.3 ? isoDay(FIRST + 150 + days(30)) : '', 50 + days(100)],
  ]);
  const costs = ['Ads', 'Fairs', 'Web'].flatMap((source) =>
    Array.from({ length: 18 }, (_, month) => [isoDay(monthStart(FIRST, month - 11)), source, 1000]),
  );
  const deals = Array.from({ length: 200 }, (_, i) => {
    const created = FIRST + days(80);
    const type = one(['New business', 'Upsell', 'New business']);
    const [customer, , , , , source] = one(customers);
    const closed = isoDay(created + 5 + days(80));
    return [`D${i}`, one(['Won', 'Lost']), 100 + days(900), isoDay(created), closed, one(reps), type, customer, source];
  });
  // From each stage as many go on, after as long.
  const history = Array.from({ length: 200 }, (_, i) => `H${i}`).flatMap((id) => {
    const reached = [stages[0]];
    while (reached.length < stages.length && draw() < 0.6) reached.push(stages[reached.length]);
    let at = FIRST + days(60);
    return reached.map((stage) => {
      at += 1 + days(20);
      return [id, stage, isoDay(at)];
    });
  });
  return [
    rawTabOf('customers', 'Customer ID|Company|Customer since|Segment|Country|Lead source', customers),
    rawTabOf('subscriptions', 'Subscription ID|Customer ID|Start date|End date|MRR', subscriptions),
    rawTabOf('costs', 'Date|Source|Cost', costs),
    rawTabOf('deals', 'Deal ID|Stage|Amount|Created|Close date|Owner|Type|Customer ID|Source', deals),
    rawTabOf('stage history', 'Deal ID|Stage|Entered on', history),
    rawTabOf(
      'team',
      'Name|Monthly quota',
      reps.map((name) => [name, 5_000]),
    ),
  ];
}

const OVER = { period: '2024-01-01..2024-06-30', asOf: '2024-06-30' };

test('companies that are read quickly are answered as those whose tabs are read', () => {
  const read = readerLike(company(1), OVER);
  for (const seed of [2, 3])
    expect(answerQuestions(read(company(seed)))).toEqual(answerQuestions(analysisOf(company(seed), OVER)));
});

test('of customers, costs, quotas and stages that do not differ, at most one question in twenty is told that something does', () => {
  const COMPANIES = 300;
  const read = readerLike(company(1), OVER);
  const families = familiesTold();
  let tiers = 0;
  for (let seed = 1; seed <= COMPANIES; seed++) {
    const answers = answerQuestions(read(company(seed)));
    families.add(answers);
    const attained = answers.find(({ question }) => question.id === 'attainment')?.compared[0];
    if (Math.max(...(attained?.tiers.values() ?? [])) > 1) tiers++;
  }
  expect([...families.asked.keys()]).toEqual(
    expect.arrayContaining([
      'attainment',
      'campaigns',
      'cycle_length',
      'reps',
      'segments_that_stay',
      'stages',
      'upsell',
    ]),
  );
  families.expectFew(COMPANIES);
  expect(isNoMoreThan(0.05, tiers, COMPANIES)).toBe(true);
}, 120_000);
