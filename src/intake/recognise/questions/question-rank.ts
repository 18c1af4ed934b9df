import type { TextKey } from '../../../texts/texts';
import type { Question } from '../../reading';

/** What hangs on a question, the most first: the whole tab, a column that is missing, one that cannot be read, a word. */
const RANKS: TextKey[][] = [
  [
    'intake_ask_table',
    'intake_ask_table_weak',
    'intake_ask_table_likely',
    'intake_ask_respondents',
    'intake_ask_same_sales',
    'intake_ask_same_costs',
    'intake_ask_same_list',
    'intake_ask_companies',
    'intake_ask_named',
  ],
  [
    'intake_ask_column',
    'intake_ask_leaving_day',
    'intake_ask_closing_day',
    'intake_ask_past_ends',
    'intake_ask_status_or_place',
    'intake_ask_unplaced',
    'intake_ask_order_number',
    'intake_ask_carried',
    'intake_ask_amount',
    'intake_ask_quotas',
    'intake_ask_quota_year',
    'intake_ask_quota_scales',
    'intake_ask_quotas_counted',
    'intake_ask_recurring',
    'intake_ask_score',
    'intake_ask_which_date',
  ],
  [
    'intake_ask_rep',
    'intake_ask_date_order',
    'intake_ask_date_order_likely',
    'intake_ask_date_orders',
    'intake_ask_date_orders_likely',
    'intake_ask_year_first',
    'intake_ask_decimal_mark',
    'intake_ask_cents',
    'intake_ask_discount',
    'intake_ask_goes_off',
    'intake_ask_seats',
    'intake_ask_totals',
    'intake_ask_blank_totals',
    'intake_ask_same_order',
    'intake_ask_equal_rows',
    'intake_ask_deal_amount',
    'intake_ask_shared_deals',
    'intake_ask_paused',
    'intake_ask_in_doubt',
  ],
];

export function rankOf({ ask }: Pick<Question, 'ask'>): number {
  const rank = RANKS.findIndex((texts) => texts.includes(ask.text));
  return rank < 0 ? RANKS.length : rank;
}

/** The questions with those first on which most hangs; of equals, as they came. */
export function inOrder<Asked extends Pick<Question, 'ask'>>(questions: readonly Asked[]): Asked[] {
  return [...questions].sort((one, other) => rankOf(one) - rankOf(other));
}
