import { newDealRows } from '../../../../src/schedule/records/deals/deal-log';
import type { DealRow, DealStage, DealState } from '../../../../src/schedule/records/deals/deal-row';

export const MONDAY = '2017-05-22 08:00';
export const NEXT = '2017-05-29 08:00';
export const AS_OF = 17_314; // 2017-05-28

type Deals = Record<string, DealState>;

/** The log of two refreshes, on the Monday and a week later. */
export function logOf(first: Deals, second: Deals): DealRow[] {
  const now = (deals: Deals) => ({
    deals: new Map(Object.entries(deals)),
    created: new Map<string, number>(),
    unclear: new Set<string>(),
    unnamed: 0,
  });
  const before = newDealRows([], now(first), AS_OF - 7, MONDAY) as DealRow[];
  return [...before, ...(newDealRows(before, now(second), AS_OF, NEXT) as DealRow[])];
}

export const deal = (
  stage: DealStage,
  amount: number | null,
  close = '2017-06-30',
  owner = 'Ann',
  currency = 'EUR',
) => ({
  ...{ stage, amount, close, owner, currency, name: '', reached: '' },
});
