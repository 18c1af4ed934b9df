import { dayFromIso, isoDay } from '../../../../src/base/day';

const OWNERS = ['Ann', 'Bob'];

/**
 * Three deals a week that close after three weeks, two in three of them won; the amount of every ninth is put right eight
 * weeks later. `day`: the export is of this day, as the CRM stood then.
 */
export function growingDeals(from: string, day: string): { name: string; cells: (string | number)[][] } {
  const cells: (string | number)[][] = [['Deal id', 'Deal', 'Stage', 'Amount', 'Created', 'Close date', 'Owner']];
  const [first, last] = [dayFromIso(from) as number, dayFromIso(day) as number];
  for (let created = first; created <= last; created++) {
    if ((created - first) % 7 > 2) continue;
    const number = cells.length;
    const closes = created + 18 + (number % 5);
    const stage = closes > last ? 'Proposal' : number % 3 === 0 ? 'Closed Lost' : 'Closed Won';
    const corrected = number % 9 === 4 && created + 56 <= last;
    const amount = 1_000 + (number % 7) * 250 + (corrected ? 10_000 : 0);
    const owner = OWNERS[Math.floor(number / 2) % OWNERS.length];
    cells.push([`D-${number}`, `Deal ${number}`, stage, amount, isoDay(created), isoDay(closes), owner]);
  }
  return { name: 'Deals', cells };
}
