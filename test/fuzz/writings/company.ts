import { Random } from '../../../local/sample/maker/random';

/** What a field holds, before anybody writes it down. A moment is a day with minutes: milliseconds of the wall clock. */
export type Value = string | number | Date | null;
export type Row = Record<string, Value>;
export type TableName =
  | 'deals'
  | 'leads'
  | 'orders'
  | 'subscriptions'
  | 'activities'
  | 'costs'
  | 'customers'
  | 'survey'
  | 'team'
  | 'products'
  | 'refunds'
  | 'stages';
/** Refunds and stages are tables of their own only where a way of writing makes them so. */
export type Company = Record<TableName, Row[]>;

export const FIRST_DAY = Date.UTC(2025, 0, 1);
export const AS_OF = '2026-03-31';
const DAYS = 455;
const DAY = 86_400_000;

const reps = ['Marit Oosting', 'Jonas Weber', 'Élodie Garnier', 'Iñaki Ruiz', 'Kate Doyle'];
const sources = ['Google Ads', 'LinkedIn', 'Trade Fair Utrecht', 'Newsletter'];
const products = ['Alpha 100', 'Beta 200', 'Gamma 300', 'Delta 400'];
const firms = ['Brouwer', 'Lindner', 'Moreau', 'Castillo', 'Ashford', 'Visser', 'Krämer', 'Petit', 'Navarro', 'Wells'];
const forms = ['BV', 'GmbH', 'SARL', 'SL', 'Ltd'];

const later = (day: Date, days: number): Date => new Date(day.getTime() + days * DAY);
const known = (day: Date): boolean => day.getTime() < FIRST_DAY + DAYS * DAY;
const numbered = (prefix: string, n: number): string => `${prefix}${1000 + n}`;

/** One small company, always the same: fifteen months of everything that the tables hold. */
export function makeCompany(): Company {
  const random = new Random(20_260_331);
  const day = (): Date => new Date(FIRST_DAY + random.whole(0, DAYS - 1) * DAY);
  const money = (low: number, high: number): number =>
    random.chance(0.3) ? random.whole(low, high) : random.whole(low * 100, high * 100) / 100;
  const many = (count: number, make: (n: number) => Row): Row[] => Array.from({ length: count }, (_, n) => make(n));

  const customers = many(40, (n) => {
    const startedOn = day();
    const left = later(startedOn, random.whole(40, 300));
    return {
      id: numbered('C', n),
      name: `${firms[n % 10]} ${forms[Math.floor(n / 10) + (n % 2)]}`,
      startedOn,
      endedOn: random.chance(0.3) && known(left) ? left : null,
      source: random.pick(sources),
    };
  });
  const customer = (): Row => random.pick(customers);

  const leads = many(70, (n) => {
    const createdOn = new Date(day().getTime() + random.whole(480, 1_000) * 60_000);
    const respondedOn = new Date(createdOn.getTime() + random.whole(4, 400) * 60_000);
    return {
      id: numbered('L', n),
      company: `${random.pick(firms)} ${n}`,
      email: `contact${n}@${firms[n % 10].toLowerCase().replace('ä', 'ae')}.example`,
      createdOn,
      respondedOn: random.chance(0.85) ? respondedOn : null,
      status: random.pick(['new', 'working', 'converted', 'unqualified', 'working']),
      rep: random.pick(reps),
      source: random.pick(sources),
    };
  });

  const deals = many(90, (n) => {
    const createdOn = day();
    const closing = later(createdOn, random.whole(5, 70));
    const outcome = known(closing) ? random.pick(['won', 'won', 'lost', 'lost', 'proposal']) : 'negotiation';
    const closed = outcome === 'won' || outcome === 'lost';
    return {
      id: numbered('D', n),
      name: `Project ${n + 1}`,
      customer: customer().name,
      rep: random.pick(reps),
      stage: outcome,
      type: random.pick(['new', 'new', 'upsell']),
      amount: money(200, 18_000),
      createdOn,
      closedOn: closed ? closing : null,
      source: random.pick(sources),
    };
  });

  // The last ten are credit notes.
  const orders = many(120, (n) => {
    const amount = n < 110 ? money(15, 2_600) : -money(5, 90);
    return {
      id: numbered('F', n),
      orderedOn: day(),
      customer: customer().name,
      product: random.pick(products),
      quantity: random.whole(1, 9),
      amount,
      refund: n < 110 && random.chance(0.1) ? Math.round(amount * 50) / 100 : null,
      rep: random.pick(reps),
    };
  });

  const subscriptions = many(36, (n) => {
    const startedOn = day();
    const left = later(startedOn, random.whole(45, 260));
    const ended = random.chance(0.35) && known(left);
    const interval = random.pick(['month', 'month', 'quarter', 'year']);
    return {
      id: numbered('S', n),
      customer: customers[n].name,
      product: random.pick(products),
      interval,
      amount: random.whole(20, 400) * (interval === 'month' ? 1 : interval === 'quarter' ? 3 : 12),
      startedOn,
      endedOn: ended ? left : null,
    };
  });

  const activities = many(120, (n) => {
    const doneOn = day();
    const done = random.chance(0.85);
    return {
      id: numbered('A', n),
      type: random.pick(['call', 'email', 'meeting', 'demo']),
      done: done ? 'done' : 'planned',
      dueOn: later(doneOn, -random.whole(0, 9)),
      doneOn: done ? doneOn : null,
      rep: random.pick(reps),
    };
  });

  const costs = many(15 * sources.length, (n) => ({
    spentOn: new Date(Date.UTC(2025, Math.floor(n / sources.length), 1 + (n % 28))),
    source: sources[n % sources.length],
    amount: money(90, 1_900),
  }));

  const survey = many(30, (n) => ({
    answeredOn: new Date(FIRST_DAY + Math.floor(n / 6) * 91 * DAY + random.whole(3, 80) * DAY + 600 * 60_000),
    score: random.pick([3, 6, 7, 8, 9, 9, 10]),
    team: random.pick(['North', 'South']),
  }));

  const team = reps.map((name, n) => ({
    name,
    email: `rep${n + 1}@company.example`,
    team: n % 2 ? 'South' : 'North',
    startedOn: new Date(Date.UTC(2023, n, 14 + n)),
  }));
  const catalogue = products.map((name, n) => ({
    id: `P-${n + 1}`,
    name,
    category: n % 2 ? 'Machines' : 'Parts',
    price: 40 * (n + 1),
  }));
  const apart = { refunds: [], stages: [] };
  return {
    deals,
    leads,
    orders,
    subscriptions,
    activities,
    costs,
    customers,
    survey,
    team,
    products: catalogue,
    ...apart,
  };
}
