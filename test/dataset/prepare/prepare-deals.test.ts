import { prepareDeals } from '../../../src/dataset/prepare/prepare-deals';
import type { Column, DateColumn, FlagColumn, NumberColumn, Table, TextColumn } from '../../../src/tables/table';
import { dates, day, numbers, tableOf, texts, wall } from '../../engine/table-of';

const seen = { asOf: day('2024-03-31'), today: day('2024-03-31') };
const prepared = (columns: Record<string, Column>, when = seen, leads: Table | null = null): Table =>
  prepareDeals(tableOf('deals', columns), leads, when);
const days = ({ columns }: Table, field: string): string[] =>
  Array.from((columns[field] as DateColumn).values, (value) =>
    Number.isNaN(value) ? '' : new Date(value).toISOString().slice(0, 10),
  );
const amounts = ({ columns }: Table, field: string): number[] => Array.from((columns[field] as NumberColumn).values);
const yesNo = ({ columns }: Table, field: string): string[] =>
  Array.from((columns[field] as FlagColumn).values, (value) => ['', 'no', 'yes'][value]);
const words = ({ columns }: Table, field: string): string[] => {
  const { codes, labels } = columns[field] as TextColumn;
  return Array.from(codes, (code) => labels[code]);
};
const said = ({ standIns = [] }: Table): string[] => standIns.map(({ says }) => says.text);

describe('the day on which a deal closed', () => {
  const outcome = texts('won', 'lost', 'open', 'won');

  it('is the one of its own outcome, and the general one where that is blank', () => {
    const table = prepared({
      outcome,
      wonOn: dates('2024-03-01', '2024-03-02', '2024-03-03', ''),
      lostOn: dates('2024-02-01', '2024-02-02', '2024-02-03', '2024-02-04'),
      closedOn: dates('2024-01-01', '2024-01-02', '2024-01-03', '2024-01-04'),
    });
    expect(days(table, 'closed')).toEqual(['2024-03-01', '2024-02-02', '', '2024-01-04']);
  });

  it('is none of an open deal, whose date is expected', () => {
    const table = prepared({ outcome, closedOn: dates('2024-01-01', '2024-01-02', '2024-01-03', '') });
    expect(days(table, 'closed')).toEqual(['2024-01-01', '2024-01-02', '', '']);
  });

  it('is never the expected one', () => {
    const expectedCloseOn = dates('2024-03-01', '2024-03-02', '2024-03-03', '2024-03-04');
    expect(prepared({ outcome, expectedCloseOn }).columns.closed).toBeUndefined();
    const beside = prepared({ outcome, expectedCloseOn, wonOn: dates('2024-02-01', '', '', '') });
    expect(days(beside, 'closed')).toEqual(['2024-02-01', '', '', '']);
  });

  it('cannot lie beyond today, and on today it can', () => {
    const closedOn = dates('2024-03-31', '2024-04-01', '', '');
    const table = prepared({ outcome, closedOn });
    expect(days(table, 'closed')).toEqual(['2024-03-31', '', '', '']);
    expect(yesNo(table, 'closesAhead')).toEqual(['no', 'yes', '', '']);
    expect(prepared({ outcome, closedOn: dates('2024-03-31', '', '', '') }).columns.closesAhead).toBeUndefined();
  });

  it('has not come as of a day before it: the deal was open then', () => {
    const when = { asOf: day('2024-03-10'), today: day('2024-03-31') };
    const closed = prepared({ outcome, closedOn: dates('2024-03-10', '2024-03-11', '', '') }, when);
    expect(days(closed, 'closed')).toEqual(['2024-03-10', '', '', '']);
    expect(words(closed, 'outcome')).toEqual(['won', 'open', 'open', 'won']);
  });
});

describe('what a deal is worth', () => {
  const outcome = texts('won', 'open', 'open');
  const createdOn = dates('2024-01-01', '2024-01-01', '2024-01-01');
  const expectedAmount = numbers(10, 20, Number.NaN);

  it.each([
    ['its amount where open deals have one too', [1, Number.NaN, 3], [1, Number.NaN, 3], []],
    [
      'what is expected of it where open deals have no other',
      [1, Number.NaN, Number.NaN],
      [1, 20, Number.NaN],
      ['note_expected_of_open'],
    ],
  ])('is %s', (_, amount, worth, notes) => {
    const table = prepared({ outcome, createdOn, amount: numbers(...amount), expectedAmount });
    expect(amounts(table, 'value')).toEqual(worth);
    expect(said(table)).toEqual(notes);
  });

  it('is what is expected where the tab has nothing else, which is said; nothing while it is asked which amount is meant', () => {
    const table = prepared({ outcome, createdOn, expectedAmount });
    expect(amounts(table, 'value')).toEqual([10, 20, Number.NaN]);
    expect(said(table)).toEqual(['note_expected_amount']);
    const asked = tableOf('deals', { outcome, expectedAmount }, { unread: { amount: { text: 'no_name' } } });
    expect(prepareDeals(asked, null, seen).columns.value).toBeUndefined();
  });

  it('stays its amount where nothing is expected of any open deal', () => {
    const table = prepared({
      outcome,
      createdOn,
      amount: numbers(1, Number.NaN, Number.NaN),
      expectedAmount: numbers(10, Number.NaN, Number.NaN),
    });
    expect(amounts(table, 'value')).toEqual([1, Number.NaN, Number.NaN]);
    expect(said(table)).toEqual([]);
  });
});

describe('how long a deal took', () => {
  it('is counted in days of the calendar, whatever the times of the day', () => {
    const table = prepared({
      outcome: texts('won', 'won'),
      createdOn: dates('2024-03-01T23:30', '2024-03-05T09:00'),
      closedOn: dates('2024-03-02T00:30', '2024-03-05T18:00'),
    });
    expect(amounts(table, 'cycleDays')).toEqual([1, 0]);
  });

  it('is counted from its lead where the deals have no creation, which is said', () => {
    const leads = tableOf('leads', { id: texts('L1', 'L2'), createdOn: dates('2024-02-01', '2024-02-20') });
    const deals = { id: texts('1', '2'), leadId: texts('L2', 'L1'), outcome: texts('won', 'won') };
    const table = prepared({ ...deals, closedOn: dates('2024-03-01', '2024-03-02') }, seen, leads);
    expect(days(table, 'created')).toEqual(['2024-02-20', '2024-02-01']);
    expect(said(table)).toEqual(['note_created_from_lead']);
    expect(table.joins?.map(({ rowOf }) => [...rowOf])).toEqual([[1, 0]]);
  });

  it('is counted from the lead with the same e-mail address where nothing else names it', () => {
    const createdOn = dates('2024-02-01', '2024-02-20');
    const leads = tableOf('leads', { id: texts('L1', 'L2'), email: texts('ann@x.nl', 'bob@y.nl'), createdOn });
    const deals = { email: texts('Bob@y.nl', 'ann@x.nl'), outcome: texts('won', 'won') };
    const table = prepared({ ...deals, closedOn: dates('2024-03-01', '2024-03-02') }, seen, leads);
    expect(days(table, 'created')).toEqual(['2024-02-20', '2024-02-01']);
  });
});

test('a stage is that of an open deal; one that has closed was in another before', () => {
  const table = prepared({ outcome: texts('open', 'won', 'open'), stage: texts('Demo', 'Closed won', 'demo') });
  expect(words(table, 'openStage')).toEqual(['Demo', '', 'Demo']);
});

test('the customer of a deal is its company, else its address, else its contact', () => {
  const [customer, email, contact] = [texts('Acme', 'ACME '), texts('a@x.nl', 'b@x.nl'), texts('Ann', 'Bob')];
  expect(words(prepared({ customer, email, contact }), 'customerKey')).toEqual(['ACME ', 'ACME ']);
  expect(words(prepared({ email, contact }), 'customerKey')).toEqual(['a@x.nl', 'b@x.nl']);
  expect(words(prepared({ contact }), 'customerKey')).toEqual(['Ann', 'Bob']);
});

test('a deal is of the type that it says, whatever its customer bought before', () => {
  const type = texts('Upsell', 'Renewal of an existing customer', 'Cross-sell', 'New Business', '');
  const table = prepared({ type });
  expect(yesNo(table, 'typedUpsell')).toEqual(['yes', 'no', 'no', 'no', '']);
  expect(yesNo(table, 'typedCrossSell')).toEqual(['no', 'no', 'yes', 'no', '']);
  expect(yesNo(table, 'typedExisting')).toEqual(['yes', 'yes', 'yes', 'no', '']);
  const others = prepared({ type: texts('Merförsäljning', 'Vendita aggiuntiva', 'Venda adicional', 'Nyförsäljning') });
  expect(yesNo(others, 'typedUpsell')).toEqual(['yes', 'yes', 'yes', 'no']);
  const silent = prepared({ type: texts('New', 'Big') });
  expect(silent.columns.typedUpsell).toBeUndefined();
  expect(silent.unread.typedUpsell).toMatchObject({ text: 'types_say_nothing' });
});

test('the first purchase of a customer is its first won deal, not what stands there twice', () => {
  const columns = {
    customer: texts('Acme', 'Acme', 'Acme', 'Acme'),
    outcome: texts('lost', 'won', 'won', 'won'),
    closedOn: dates('2024-01-01', '2024-02-01', '2024-01-15', '2024-03-01'),
    amount: numbers(1, 2, 3, 4),
  };
  const deals = tableOf('deals', columns, { leftOut: Uint8Array.of(0, 0, 1, 0) });
  expect(yesNo(prepareDeals(deals, null, seen), 'isFirstPurchase')).toEqual(['', 'yes', '', 'no']);
});

test('a deal that closes a minute before midnight today does not close beyond today', () => {
  const table = prepared({ outcome: texts('won'), closedOn: dates('2024-03-31T23:59') });
  expect((table.columns.closed as DateColumn).values[0]).toBe(wall('2024-03-31T23:59'));
});
