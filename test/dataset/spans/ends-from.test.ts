import { areLeaversOf, endDatesOf, isListOfEnds, withEndsFrom } from '../../../src/dataset/spans/ends-from';
import type { Column, Table } from '../../../src/tables/table';
import { dates, flags, tableOf, texts, wall } from '../../engine/table-of';

const none = Number.NaN;
const valuesOf = (column: Column | undefined): number[] =>
  column && column.type !== 'text' ? Array.from(column.values) : [];
const walls = (...days: string[]): number[] => days.map(wall);

const list = (customers: string[], starts: string[], more: Record<string, Column> = {}): Table =>
  tableOf('subscriptions', { customer: texts(...customers), startedOn: dates(...starts), ...more });
const leavers = (customers: string[], ends: string[], more: Partial<Table> = {}): Table =>
  tableOf('subscriptions', { customer: texts(...customers), endedOn: dates(...ends) }, more);

describe('a list of those who left', () => {
  test('has no start, and an end on every row that counts', () => {
    expect(isListOfEnds(leavers(['Ann', 'Bob'], ['2024-02-01', '2024-03-01']))).toBe(true);
    expect(isListOfEnds(leavers(['Ann', 'Bob'], ['2024-02-01', '']))).toBe(false);
    expect(isListOfEnds(leavers(['Ann', 'Bob'], ['2024-02-01', ''], { leftOut: Uint8Array.of(0, 1) }))).toBe(true);
    expect(isListOfEnds(list(['Ann'], ['2024-01-01'], { endedOn: dates('2024-02-01') }))).toBe(false);
    expect(isListOfEnds(list(['Ann'], ['2024-01-01']))).toBe(false);
  });

  test('may have ends that cannot be read', () => {
    const unread = tableOf('subscriptions', {
      customer: texts('Ann', 'Bob'),
      endedOn: dates('2024-02-01', ''),
      endUnreadable: flags('no', 'yes'),
    });
    expect(isListOfEnds(unread)).toBe(true);
  });

  test('is one of a list of customers too where it says since when, and nine in ten of its names are there', () => {
    const names = Array.from({ length: 10 }, (_, at) => `Firm ${at}`);
    const whole = list(
      names,
      names.map(() => '2024-01-01'),
    );
    const left = (some: string[]): Table =>
      list(
        some,
        some.map(() => '2024-01-01'),
        { endedOn: dates(...some.map(() => '2024-03-01')) },
      );
    expect(areLeaversOf(whole, left([...names.slice(0, 9), 'Nobody']))).toBe(true);
    expect(areLeaversOf(whole, left([...names.slice(0, 8), 'Nobody', 'Somebody']))).toBe(false);
    expect(
      areLeaversOf(
        whole,
        list(
          names,
          names.map(() => '2024-01-01'),
        ),
      ),
    ).toBe(false);
  });
});

test('a log of changes ends where something was cancelled', () => {
  const log = (...kinds: string[]): Table =>
    tableOf('subscription_events', {
      customer: texts('Ann', 'Bob'),
      happenedOn: dates('2024-02-01', '2024-03-01'),
      kind: texts(...kinds),
    });
  expect(valuesOf(endDatesOf(log('start', 'cancel')) as Column)).toEqual([none, wall('2024-03-01')]);
  expect(endDatesOf(log('start', 'change'))).toBeNull();
});

describe('the ends that another tab tells', () => {
  const told = (whole: Table, other: Table) => {
    const columns = withEndsFrom(whole, other)?.columns;
    return columns && [valuesOf(columns.endedOn), valuesOf(columns.endKnown)];
  };

  test('are those of the span in which they lie: from its start on, and not beyond the next', () => {
    const spans = list(['Ann', 'Ann', 'Bob', 'Cor'], ['2024-01-01', '2024-06-01', '2024-01-01', '2024-05-01']);
    const ends = leavers(['ann', 'Ann', 'Bob', 'Cor'], ['2024-06-01', '2024-09-01', '2024-01-01', '2024-04-30']);
    // Who is on no list of ends is still there; one who has left before the start has not left since.
    expect(told(spans, ends)).toEqual([
      [...walls('2024-06-01', '2024-06-01', '2024-01-01'), none],
      [2, 2, 2, 2],
    ]);
  });

  test('are those of each of two spans that began on one day', () => {
    const spans = list(['Ann', 'Ann', 'Bob'], ['2024-01-01', '2024-01-01', '2024-01-01']);
    const ends = leavers(['Ann', 'Bob'], ['2024-03-01', '2024-04-01']);
    expect(told(spans, ends)?.[0]).toEqual(walls('2024-03-01', '2024-03-01', '2024-04-01'));
  });

  test('are not taken from rows that do not count', () => {
    const ends = leavers(['Ann', 'Bob'], ['2024-02-01', '2024-03-01'], { leftOut: Uint8Array.of(1, 0) });
    expect(told(list(['Ann', 'Bob'], ['2024-01-01', '2024-01-01']), ends)?.[0]).toEqual([none, wall('2024-03-01')]);
  });

  test('wait where they cannot be read', () => {
    const ends = tableOf('subscriptions', {
      customer: texts('Ann', 'Bob'),
      endedOn: dates('2024-02-01', ''),
      endUnreadable: flags('no', 'yes'),
    });
    const columns = withEndsFrom(
      list(['Ann', 'Bob', 'Cor'], ['2024-01-01', '2024-01-01', '2024-01-01']),
      ends,
    )?.columns;
    expect(valuesOf(columns?.endUnreadable)).toEqual([0, 2, 0]);
    expect(valuesOf(columns?.endedOn)).toEqual([wall('2024-02-01'), none, none]);
  });

  test('stand behind those of the list itself', () => {
    const own = list(['Ann', 'Bob'], ['2024-01-01', '2024-01-01'], { endedOn: dates('2024-02-15', '') });
    expect(told(own, leavers(['Ann', 'Bob'], ['2024-03-01', '2024-03-02']))?.[0]).toEqual(
      walls('2024-02-15', '2024-03-02'),
    );
  });

  test('are none where the two name other customers', () => {
    expect(withEndsFrom(list(['Ann'], ['2024-01-01']), leavers(['Zed'], ['2024-02-01']))).toBeNull();
  });
});
