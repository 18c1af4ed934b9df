import { MILLISECONDS_A_DAY } from '../../src/base/day';

const OWNERS = ['Ann', 'Bob', 'Carla'];

/** A small pipeline: two deals a day that close after ten days, two in three of them won. Rows up to a day, as an export of that day has them. */
export function dealsUntil(day: string, from = '2017-01-02'): { name: string; cells: (string | number)[][] } {
  const cells: (string | number)[][] = [['Deal id', 'Deal', 'Stage', 'Amount', 'Created', 'Close date', 'Owner']];
  const iso = (at: number): string => new Date(at).toISOString().slice(0, 10);
  const last = Date.parse(`${day}T00:00Z`);
  let number = 0;
  for (let at = Date.parse(`${from}T00:00Z`); at <= last; at += MILLISECONDS_A_DAY) {
    for (let twice = 0; twice < 2; twice++) {
      number++;
      const closes = at + (7 + (number % 5)) * MILLISECONDS_A_DAY;
      const isClosed = closes <= last;
      const stage = !isClosed ? 'Proposal' : number % 3 === 0 ? 'Closed Lost' : 'Closed Won';
      const owner = OWNERS[Math.floor(number / 3) % OWNERS.length];
      cells.push([`D-${number}`, `Deal ${number}`, stage, 1_000 + (number % 7) * 250, iso(at), iso(closes), owner]);
    }
  }
  return { name: 'Deals', cells };
}
