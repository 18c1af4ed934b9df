import { dayOf } from '../../base/day';
import { lifetimeValue } from '../../statistics/lifetime-value';
import { type PurchaseHistory, purchaseHistory } from '../../statistics/purchase-history';
import { isDateColumn, isNumberColumn, isTextColumn } from '../../tables/table';
import type { Sentence } from '../../texts/sentence';
import { isSentence } from '../../texts/sentence';
import type { Figures } from '../figures';
import { NOTHING } from '../figures';
import { expectedLifetimeValue } from './lifetime-value';
import type { Model } from './model';

const MONTHS_AHEAD = 12;
const YEARLY_DISCOUNT = 0.1;

/** Discounted spending of the next twelve months by BG/NBD and Gamma-Gamma (src/statistics/lifetime-value.ts). */
export const bgNbd: Model = {
  revision: 1,
  // Where it cannot be fitted, the expected lifetime value stands in for it.
  reads: expectedLifetimeValue.reads,
  fit: (rows) => {
    const { table, index, period, date } = rows;
    const { customerKey, value } = table.columns;
    const day = table.columns[date ?? ''];
    if (!isTextColumn(customerKey) || !isNumberColumn(value) || !isDateColumn(day)) return { text: 'no_data' };
    const history = purchaseHistory(
      index.map((row) => customerKey.codes[row]),
      Float64Array.from(index, (row) => dayOf(day.values[row])),
      Float64Array.from(index, (row) => value.values[row]),
      period.to - 1,
    );
    return spendingAhead(history, () => expectedLifetimeValue.fit(rows));
  },
  byTold: {
    what: 'histories',
    conclude: ({ history, purchases }, to) =>
      spendingAhead(history, () => expectedLifetimeValue.conclude(purchases, to)),
  },
};

/** `expected`: what stands in for it, with the reason, where there is no model. */
function spendingAhead(history: PurchaseHistory | Sentence, expected: () => Figures | Sentence): Figures | Sentence {
  const without = (standsIn: Sentence): Figures | Sentence => {
    const figures = expected();
    return isSentence(figures) ? figures : { ...figures, standsIn };
  };
  if ('text' in history) return without(history);
  const monthlyDiscount = (1 + YEARLY_DISCOUNT) ** (1 / 12) - 1;
  const fitted = lifetimeValue(history, { months: MONTHS_AHEAD, monthlyDiscount });
  if ('reason' in fitted) {
    const { customers, repeaters } = fitted;
    if (fitted.reason === 'too short a history') return without({ text: 'history_too_short' });
    if (fitted.reason === 'not identified') return without({ text: 'model_not_identified' });
    return without({ text: 'model_needs_customers', values: { customers, repeaters } });
  }
  return { ...NOTHING, value: fitted.mean, n: fitted.customers, extra: { correlation: fitted.correlation } };
}
