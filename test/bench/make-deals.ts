import { Random } from '../../local/sample/maker/random';

/** A raw tab of deals as getValues() delivers it: a header row, then dates as Date, blanks as ''. */
export type RawDeals = (string | number | Date)[][];

export const HEADER = [
  'Deal ID',
  'Deal name',
  'Deal owner',
  'Amount',
  'Deal stage',
  'Create date',
  'Close date',
  'Company',
  'Deal type',
  'Lead source',
];
/** Places of the columns that the figures need. */
export const AT = { rep: 2, amount: 3, stage: 4, created: 5, closed: 6 } as const;

const REPS = Array.from({ length: 20 }, (_, i) => `Rep ${String.fromCharCode(65 + i)}`);
const STAGES = ['Closed won', 'Closed lost', 'Closed lost', 'Negotiation'];
const SOURCES = ['Website', 'Referral', 'LinkedIn', 'Fair', ''];
const DAY = 86_400_000;
const FIRST = Date.UTC(2025, 0, 1);

/** Twelve months of deals of twenty reps; the same for the same number. */
export function makeDeals(rows: number): RawDeals {
  const random = new Random(42);
  const deals: RawDeals = [HEADER];
  for (let i = 0; i < rows; i++) {
    const stage = random.pick(STAGES);
    const closed = random.whole(30, 364);
    const cycle = random.whole(0, 120);
    deals.push([
      `D-${i}`,
      `Deal ${i}`,
      random.pick(REPS),
      random.chance(0.02) ? '' : random.whole(200, 20_000),
      stage,
      new Date(FIRST + (closed - cycle) * DAY),
      stage === 'Negotiation' ? '' : new Date(FIRST + closed * DAY),
      `Company ${random.whole(1, 2_000)}`,
      random.chance(0.3) ? 'Upsell' : 'New business',
      random.pick(SOURCES),
    ]);
  }
  return deals;
}
