import type { Cell } from '../../src/base/cell';
import { readTabWithDuplicates } from '../../src/intake/read-tab';
import { readingWith } from './shared-data';

const day = (at: number): Date => new Date(Date.UTC(2024, 0, 1 + (at % 500)));

interface Kind {
  header: string[];
  row: (at: number) => Cell[];
}

/** Tabs as systems export them: an id of its own for each row, names, and few labels. */
const kinds: Record<string, Kind> = {
  deals: {
    header: ['Deal ID', 'Deal name', 'Deal owner', 'Amount', 'Deal stage', 'Create date', 'Close date', 'Company'],
    row: (at) => [
      `D-${at}`,
      `Machine ${at}`,
      ['Ann', 'Bram', 'Cas'][at % 3],
      at % 50 === 0 ? '' : 1_000 + at,
      ['Closed won', 'Closed lost', 'Negotiation'][at % 3],
      day(at),
      at % 3 === 2 ? '' : day(at + 30),
      `Company ${at % 900}`,
    ],
  },
  leads: {
    header: ['Lead ID', 'Name', 'Email', 'Lead source', 'Lead status', 'Created', 'Owner'],
    row: (at) => [
      `L-${at}`,
      `Person ${at}`,
      `p${at}@firm.example`,
      ['Web', 'Fair'][at % 2],
      ['New', 'Qualified', 'Lost'][at % 3],
      day(at),
      ['Ann', 'Bram'][at % 2],
    ],
  },
  orders: {
    header: ['Order number', 'Order date', 'Customer', 'Product', 'Quantity', 'Total', 'Sales rep'],
    row: (at) => [
      100_000 + at,
      day(at),
      `Customer ${at % 700}`,
      ['Tap', 'Filter'][at % 2],
      1 + (at % 4),
      40.5 + (at % 90),
      ['Ann', 'Bram'][at % 2],
    ],
  },
  subscriptions: {
    header: ['Subscription ID', 'Customer', 'Plan', 'MRR', 'Status', 'Start date', 'End date'],
    row: (at) => [
      `S-${at}`,
      `Customer ${at % 700}`,
      ['Basic', 'Pro'][at % 2],
      20 + (at % 9),
      at % 4 === 0 ? 'Cancelled' : 'Active',
      day(at),
      at % 4 === 0 ? day(at + 100) : '',
    ],
  },
  activities: {
    header: ['Activity ID', 'Subject', 'Type', 'Done', 'Due date', 'Done at', 'Assigned to', 'Deal'],
    row: (at) => [
      at + 1,
      `About ${at}`,
      ['Call', 'Meeting', 'E-mail'][at % 3],
      at % 5 === 0 ? 'no' : 'yes',
      day(at),
      at % 5 === 0 ? '' : day(at + 1),
      ['Ann', 'Bram'][at % 2],
      `D-${at % 800}`,
    ],
  },
  customers: {
    header: ['Customer number', 'Customer name', 'Email', 'Customer since', 'End date', 'Segment'],
    row: (at) => [
      `C-${at}`,
      `Firm ${at}`,
      `f${at}@firm.example`,
      day(at),
      at % 6 === 0 ? day(at + 200) : '',
      ['Small', 'Large'][at % 2],
    ],
  },
};

/** How often the cells of a row in the middle of a long tab are looked at while the tab is read. */
function looksAt(name: string, rows: number): { table: string | null; looks: number } {
  const { header, row } = kinds[name];
  const cells: Cell[][] = [header, ...Array.from({ length: rows }, (_, at) => row(at))];
  let looks = 0;
  // The sample takes every fiftieth row of 25,000, and this one is none of them
  const middle = Math.floor(rows / 2) + 8;
  cells[middle] = new Proxy(cells[middle], {
    get: (line, key) => {
      if (typeof key === 'string' && /^\d+$/.test(key)) looks++;
      return Reflect.get(line, key);
    },
  });
  return { table: readTabWithDuplicates({ name, cells }, readingWith()).table, looks };
}

/**
 * A rule that goes through the cells of a column by itself adds a look at each of them: of a million rows that is a tenth
 * of the time that reading takes. It may look on in the pass that reads the columns (`also` in src/intake/read-columns.ts),
 * ask what is known of the column already, or ask its labels; where none of these will do, a number below may grow.
 */
const MOST_LOOKS: [string, number, number][] = [
  ['deals', 25_000, 14],
  ['leads', 25_000, 15],
  ['orders', 25_000, 19],
  ['subscriptions', 25_000, 14],
  ['activities', 25_000, 13],
  ['customers', 25_000, 16],
  // A shorter tab may have been typed: totals and parents are looked for among its rows
  ['deals', 5_000, 22],
];

describe('the cells of a long tab', () => {
  it.each(MOST_LOOKS)('are looked at few times: %s, %i rows', (name, rows, most) => {
    const { table, looks } = looksAt(name, rows);
    expect(table).toBe(name);
    expect(looks).toBeLessThanOrEqual(most);
  });

  it.each([
    ['Proefbestelling', true],
    ['T\u200best', true],
    ['CANCELLED - Acme', true],
    ['\u200bCANCELLED Acme', true],
    ['   CANCELLED Acme', true],
    ['Acme CANCELLED ', true],
    ['Acme CANCELLED\u00a0', true],
    ['Acme (Utrecht)', false],
  ])('are asked about where one of 3,000 deals is called %j', (name, isAsked) => {
    const { header, row } = kinds.deals;
    const cells = [header, ...Array.from({ length: 3_000 }, (_, at) => row(at))];
    cells[1_501][1] = name;
    const { questions } = readTabWithDuplicates({ name: 'deals', cells }, readingWith());
    expect(questions.some(({ column }) => column === 'Deal name')).toBe(isAsked);
  });
});
