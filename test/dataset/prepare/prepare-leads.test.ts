import { prepareLeads } from '../../../src/dataset/prepare/prepare-leads';
import type { Column, DateColumn, FlagColumn, NumberColumn, Table } from '../../../src/tables/table';
import { dates, day, flags, numbers, tableOf, texts } from '../../engine/table-of';

const elapsed = (from: number, to: number): number => (to - from) / 60_000;
const asOf = day('2024-03-31');
const prepared = (
  columns: Record<string, Column>,
  deals: Table | null = null,
  activities: Table | null = null,
): Table => prepareLeads(tableOf('leads', columns), deals, activities, elapsed, asOf);
const values = ({ columns }: Table, field: string): number[] =>
  Array.from((columns[field] as NumberColumn | DateColumn | FlagColumn).values);
const isConverted = (table: Table): string =>
  values(table, 'isConverted')
    .map((value) => '?ny'[value])
    .join('');

const createdOn = dates('2024-03-01', '2024-03-02', '2024-03-03');

describe('a lead has become a customer', () => {
  it.each<[string, Column, string]>([
    ['converted', flags('yes', 'no', ''), 'ynn'],
    ['convertedOn', dates('2024-03-05', '', '2024-04-01'), 'ynn'],
    ['convertedOn', dates('2024-03-31', '', '2024-04-01'), 'ynn'],
    ['outcome', texts('won', 'lost', 'open'), 'ynn'],
    ['lifecycle', texts('Customer', 'Lead', 'KLANT'), 'yny'],
  ])('where its own %s says so, up to the day as of which it is asked', (field, column, converted) => {
    expect(isConverted(prepared({ createdOn, [field]: column }))).toBe(converted);
  });

  it('where a won deal names it, on the first day of several', () => {
    const deals = tableOf(
      'deals',
      {
        leadId: texts('L1', 'L1', 'L2', 'L3'),
        outcome: texts('won', 'won', 'lost', 'won'),
        closed: dates('2024-03-09', '2024-03-05', '2024-03-06', '2024-03-07'),
      },
      { leftOut: Uint8Array.of(0, 0, 0, 1) },
    );
    const leads = prepared({ id: texts('L1', 'L2', 'L3'), createdOn }, deals);
    expect(isConverted(leads)).toBe('ynn');
    expect(values(leads, 'daysToConvert')).toEqual([4, Number.NaN, Number.NaN]);
    expect(leads.joins?.map(({ rowOf }) => [...rowOf])).toEqual([[1, -1, -1]]);
  });

  it('not by a deal that is won on a day ahead, whichever day it is looked at', () => {
    const won = { leadId: texts('L1', 'L2'), outcome: texts('won', 'won') };
    const ahead = tableOf('deals', { ...won, closed: dates('2024-03-09', ''), closesAhead: flags('', 'yes') });
    const come = tableOf('deals', { ...won, closed: dates('2024-03-09', '2024-04-02') });
    for (const deals of [ahead, come])
      expect(isConverted(prepared({ id: texts('L1', 'L2', 'L3'), createdOn }, deals))).toBe('ynn');
  });

  it('is not known where nothing says it', () => {
    const leads = prepared({ createdOn });
    expect(leads.columns.isConverted).toBeUndefined();
    expect(leads.unread.isConverted).toEqual({ text: 'no_conversion_known' });
  });

  it('is unclear where its status is not understood, unless it is known to have', () => {
    const leads = prepared({
      createdOn,
      outcome: texts('unknown', 'unknown', 'lost'),
      converted: flags('yes', '', ''),
    });
    expect(values(leads, 'isUnclear')).toEqual([0, 2, 0]);
  });
});

describe('a person who comes twice', () => {
  const email = texts('a@x.nl', 'A@x.nl ', 'b@x.nl');

  it('is one lead, the first, which the second converts on the earlier day', () => {
    const leads = prepared({ createdOn, email, convertedOn: dates('2024-03-20', '2024-03-10', '') });
    expect(values(leads, 'isRepeat')).toEqual([1, 2, 1]);
    expect(values(leads, 'daysToConvert').slice(0, 1)).toEqual([9]);
  });

  it('is the first by creation, not by row; one without a creation comes last', () => {
    expect(values(prepared({ createdOn: dates('2024-03-02', '2024-03-01', ''), email }), 'isRepeat')).toEqual([
      2, 1, 1,
    ]);
    expect(values(prepared({ createdOn: dates('', '2024-03-01', ''), email }), 'isRepeat')).toEqual([2, 1, 1]);
  });

  it('is the first by id of the same moment', () => {
    const twice = dates('2024-03-01', '2024-03-01', '2024-03-01');
    expect(values(prepared({ createdOn: twice, email, id: texts('B', 'A', 'C') }), 'isRepeat')).toEqual([2, 1, 1]);
    expect(values(prepared({ createdOn: twice, email, id: texts('A', 'B', 'C') }), 'isRepeat')).toEqual([1, 2, 1]);
  });

  it('comes after nobody where the first was junk, or is left out', () => {
    const junk = prepared({ createdOn, email, outcome: texts('out', 'won', 'open') });
    expect(values(junk, 'isRepeat')).toEqual([1, 1, 1]);
    expect(isConverted(junk)).toBe('nyn');
    const leads = tableOf('leads', { createdOn, email }, { leftOut: Uint8Array.of(1, 0, 0) });
    expect(values(prepareLeads(leads, null, null, elapsed, asOf), 'isRepeat')).toEqual([1, 1, 1]);
  });
});

describe('a lead is answered', () => {
  const created = dates('2024-03-01T09:00', '2024-03-02T09:00', '2024-03-03T09:00');

  it('at the time that it says, up to the day as of which it is asked; before its creation tells nothing of minutes', () => {
    const respondedOn = dates('2024-03-01T09:05', '2024-04-01T09:00', '2024-03-03T08:59');
    expect(values(prepared({ createdOn: created, respondedOn }), 'answerMinutes')).toEqual([5, Number.NaN, -1]);
  });

  it('after the minutes that it says', () => {
    const leads = prepared({ createdOn: created, responseMinutes: numbers(30, 0, Number.NaN) });
    expect(values(leads, 'answerMinutes')).toEqual([30, 0, Number.NaN]);
  });

  it('is in doubt where either has no time of the day, but not where the minutes themselves are written', () => {
    const timed = dates('2024-03-04T10:00', '2024-03-04T10:00', '2024-03-04T10:00');
    const plain = dates('2024-03-04', '2024-03-04', '2024-03-04');
    for (const [one, other] of [
      [createdOn, timed],
      [created, plain],
    ]) {
      const leads = prepared({ createdOn: one, respondedOn: other });
      expect([leads.columns.responded, leads.unread.responded]).toEqual([undefined, { text: 'answers_by_day' }]);
    }
    expect(prepared({ createdOn, responseMinutes: { ...numbers(1, 2, 3), index: 7 } }).columns.responded).toBeDefined();
  });

  const activities = (kinds: Column, done: Column, leftOut = Uint8Array.of(0, 0, 0, 0)): Table =>
    tableOf('activities', { leadId: texts('L1', 'L1', 'L2', 'L2'), kind: kinds, done }, { leftOut });

  it('by the first activity that names it, which no task or note is, nor what is left out', () => {
    const done = dates('2024-03-01T12:00', '2024-03-01T10:00', '2024-03-02T09:30', '2024-03-02T10:30');
    const id = texts('L1', 'L2', 'L3');
    const minutes = (kinds: Column, leftOut?: Uint8Array<ArrayBuffer>) =>
      values(prepared({ id, createdOn: created }, null, activities(kinds, done, leftOut)), 'answerMinutes');
    expect(minutes(texts('call', 'call', 'call', 'email'))).toEqual([60, 30, Number.NaN]);
    expect(minutes(texts('call', 'task', 'note', 'email'))).toEqual([180, 90, Number.NaN]);
    expect(minutes(texts('call', 'call', 'call', 'email'), Uint8Array.of(0, 1, 0, 0))).toEqual([180, 30, Number.NaN]);
  });

  it('is in doubt where more than one in five activities lies before the lead', () => {
    const five = Array.from({ length: 5 }, (_, at) => `L${at}`);
    const leads = (early: number): Table =>
      prepared(
        { id: texts(...five), createdOn: dates(...five.map(() => '2024-03-02T09:00')) },
        null,
        tableOf('activities', {
          leadId: texts(...five),
          done: dates(...five.map((_, at) => (at < early ? '2024-03-01T09:00' : '2024-03-03T09:00'))),
        }),
      );
    expect(leads(1).unread.responded).toBeUndefined();
    expect(leads(2).unread.responded).toEqual({ text: 'activities_before_creation', values: { count: 2, total: 5 } });
    expect(leads(1).standIns).toEqual([{ fields: ['responded'], says: { text: 'note_response_from_activities' } }]);
  });
});
