import fc from 'fast-check';
import { isoDay } from '../../../src/base/day';
import { kpis } from '../../../src/kpis';
import { whyChanged } from '../../../src/questions/why/why';
import { isSentence } from '../../../src/texts/sentence';
import { analysisOf, period } from '../../kpis/asking';
import { rawTabOf } from '../../raw-tab';

const FEBRUARY = 19_754;
const day = fc.integer({ min: 0, max: 59 }).map((after) => isoDay(FEBRUARY + after));
const label = fc.constantFrom('', 'Ads', 'Fair', 'Web');
const rep = fc.constantFrom('Ann', 'Bob', 'Cas');
const cents = fc.integer({ min: 0, max: 900_000 }).map((amount) => amount / 100);

/** Few rows of two months: groups appear and vanish, months are without a won deal, refunds outweigh orders. */
const company = fc.record({
  deals: fc.array(
    fc.tuple(
      fc.constantFrom('Won', 'Won', 'Lost', 'Open'),
      cents,
      day,
      rep,
      label,
      fc.constantFrom('New business', 'Upsell'),
    ),
    { minLength: 6, maxLength: 25 },
  ),
  orders: fc.array(fc.tuple(day, fc.constantFrom('A', 'B', 'C', 'D'), cents, fc.boolean(), rep), {
    minLength: 4,
    maxLength: 20,
  }),
  leads: fc.array(fc.tuple(day, label, rep, fc.constantFrom('New', 'Converted')), { minLength: 4, maxLength: 20 }),
  /** Sources that cost and bring nobody, and the other way round. */
  costs: fc.array(fc.tuple(day, label, cents), { maxLength: 8 }),
  customers: fc.array(fc.tuple(day, label), { minLength: 2, maxLength: 8 }),
  subscriptions: fc.array(
    fc.tuple(fc.integer({ min: -200, max: 59 }), fc.integer({ min: 0, max: 300 }), cents, label),
    {
      minLength: 4,
      maxLength: 15,
    },
  ),
});

type Company = typeof company extends fc.Arbitrary<infer T> ? T : never;

/** The last days of January, which neither period holds: by them the data reaches back to all of February. */
const before: Omit<Company, 'subscriptions'> = {
  deals: [['Won', 1, isoDay(FEBRUARY - 3), 'Ann', 'Ads', 'Upsell']],
  orders: [[isoDay(FEBRUARY - 3), 'A', 1, false, 'Ann']],
  leads: [[isoDay(FEBRUARY - 3), 'Ads', 'Ann', 'New']],
  // Something was spent in every month.
  costs: [-3, 2, 32].map((after) => [isoDay(FEBRUARY + after), 'Ads', 10]),
  customers: [[isoDay(FEBRUARY - 3), 'Web']],
};

/** The tabs of one company. */
function tabsOf(made: Company) {
  const { subscriptions } = made;
  const deals = [...before.deals, ...made.deals];
  const orders = [...before.orders, ...made.orders];
  const leads = [...before.leads, ...made.leads];
  const costs = [...before.costs, ...made.costs];
  const customers = [...before.customers, ...made.customers];
  const closes = (stage: string, on: string): string => (stage === 'Open' ? '' : on);
  return [
    rawTabOf(
      'deals',
      'Deal ID|Stage|Amount|Created|Close date|Owner|Source|Type',
      deals.map(([stage, amount, on, owner, source, type], at) => [
        `D${at}`,
        stage,
        amount,
        '2024-01-01',
        closes(stage, on),
        owner,
        source,
        type,
      ]),
    ),
    rawTabOf(
      'orders',
      'Order ID|Order date|Customer|Amount|Rep',
      orders.map(([on, customer, amount, isRefund, owner], at) => [
        `O${at}`,
        on,
        customer,
        isRefund ? -amount : amount,
        owner,
      ]),
    ),
    rawTabOf(
      'leads',
      'Lead ID|Created|Source|Owner|Status',
      leads.map(([on, source, owner, status], at) => [`L${at}`, on, source, owner, status]),
    ),
    rawTabOf('costs', 'Date|Source|Cost', costs),
    rawTabOf(
      'customers',
      'Customer|Customer since|Source',
      customers.map(([since, source], at) => [`C${at}`, since, source]),
    ),
    rawTabOf(
      'subscriptions',
      'Subscription ID|Customer|Start date|End date|MRR|Segment',
      subscriptions.map(([from, days, mrr, segment], at) => [
        ...[`S${at}`, `C${at % 7}`, isoDay(FEBRUARY + from)],
        ...[days > 250 ? '' : isoDay(FEBRUARY + from + days), mrr, segment],
      ]),
    ),
  ];
}

const periods = { before: period('2024-02'), now: period('2024-03') };

/** What is a plain sum or a share of rows, and so always a sum of what its groups do. */
const ALWAYS = ['revenue', 'sales_per_rep', 'win_rate', 'new_leads', 'cac'];

test('of whatever rows, every KPI by every dimension: the parts are numbers that add up to the last cent, or there are none', () => {
  const split = new Map<string, number>();
  fc.assert(
    fc.property(company, (made) => {
      const analysis = analysisOf(tabsOf(made), { asOf: '2024-04-02' });
      for (const { id, variants, anonymous } of kpis)
        for (const variant of anonymous ? [] : Object.keys(variants))
          for (const by of analysis.breakdowns(id, variant).filter((one) => one !== 'month')) {
            const why = whyChanged(analysis, { id, variant, by }, periods);
            const [was, is] = [periods.before, periods.now].map((one) => analysis.result(id, variant, one).value);
            if (isSentence(why)) {
              // Of rows that carry no label at all there are no groups.
              const isGrouped = [periods.before, periods.now].every(
                (one) => analysis.parts(id, by, variant, one).length > 0,
              );
              const isOwed = ALWAYS.includes(id) && variant === 'standard' && was !== null && is !== null && isGrouped;
              expect([id, variant, by, isOwed, why.text]).toEqual([id, variant, by, false, why.text]);
              continue;
            }
            split.set(id, (split.get(id) ?? 0) + 1);
            const sum = why.parts.reduce((all, { amount }) => all + amount, 0);
            const isExact = Math.abs(sum - ((is ?? 0) - (was ?? 0))) < 0.005;
            expect([id, variant, by, isExact, sum]).toEqual([id, variant, by, true, expect.any(Number)]);
            expect(why.parts.every(({ amount }) => Number.isFinite(amount) && amount !== 0)).toBe(true);
          }
    }),
    { numRuns: 40, seed: 14 },
  );
  for (const id of ALWAYS) expect([id, (split.get(id) ?? 0) > 20]).toEqual([id, true]);
  expect(split.size).toBeGreaterThan(8);
}, 120_000);
