import { isoDay } from '../../src/base/day';
import { answerQuestions } from '../../src/questions/answer';
import { analysisOf } from '../kpis/asking';
import { rawTabOf } from '../raw-tab';
import { draws, familiesTold, isNoMoreThan, readerLike } from './null-companies';

const FIRST = 19_723;
const reps = ['Ann', 'Bob', 'Cas', 'Dee', 'Eva'];
const sources = ['Ads', 'Fairs', 'Mail', 'Web'];

/** A CRM in which who, whence, how fast and with what says nothing of what becomes of it. */
function company(seed: number) {
  const draw = draws(seed);
  const one = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)];
  const days = (most: number): number => Math.floor(draw() * most);
  const deals = Array.from({ length: 250 }, (_, i) => {
    const created = FIRST + days(150);
    const closed = created + days(120);
    const amount = Math.round(Math.exp(6 + 3 * draw()));
    return [`D${i}`, one(['Won', 'Lost', 'Lost']), amount, isoDay(created), isoDay(closed), one(reps), one(sources)];
  });
  const activities = deals.flatMap(([id, , , , closed]) =>
    Array.from({ length: days(4) }, () => [one(['Demo', 'Call', 'Email']), 'yes', closed, id]),
  );
  const leads = Array.from({ length: 300 }, (_, i) => {
    const created = `${isoDay(FIRST + days(250))} 09:00`;
    const answered = `${created.slice(0, 11)}${one(['09:05', '09:40', '11:30', '16:00'])}`;
    return [`L${i}`, created, answered, one(['Converted', 'New', 'New', 'Lost']), one(reps), one(sources)];
  });
  return [
    rawTabOf('deals', 'Deal ID|Stage|Amount|Created|Close date|Owner|Source', deals),
    rawTabOf('activities', 'Type|Done|Date|Deal ID', [['Call', 'yes', isoDay(FIRST - 1), ''], ...activities]),
    rawTabOf('leads', 'Lead ID|Created|First response|Status|Owner|Source', leads),
  ];
}

test('companies that are read quickly are answered as those whose tabs are read', () => {
  const read = readerLike(company(1));
  for (const seed of [2, 3])
    expect(answerQuestions(read(company(seed)))).toEqual(answerQuestions(analysisOf(company(seed))));
});

test('where nothing differs, at most one question in twenty is told that something does, and as seldom anything stands out', () => {
  const COMPANIES = 400;
  const read = readerLike(company(1));
  const families = familiesTold();
  let tiers = 0;
  for (let seed = 1; seed <= COMPANIES; seed++) {
    const answers = answerQuestions(read(company(seed)));
    families.add(answers);
    const winRate = answers
      .flatMap(({ compared }) => compared)
      .find(({ kpi, by }) => kpi === 'win_rate' && by === 'rep');
    if (Math.max(...(winRate?.tiers.values() ?? [])) > 1) tiers++;
  }
  expect([...families.asked.keys()]).toEqual(
    expect.arrayContaining(['demo_or_call', 'cycle_length', 'fast_answer', 'reps', 'rep_habits']),
  );
  families.expectFew(COMPANIES);
  expect(isNoMoreThan(0.05, tiers, COMPANIES)).toBe(true);
}, 120_000);
