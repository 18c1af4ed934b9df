import type { Language } from '../../base/language';
import { declarationOf, type TableName, tables } from '../../tables/tables';
import { say, sayNumber } from '../../texts/say';
import type { Sentence } from '../../texts/sentence';
import { tableNames } from '../recognise/header-words/vocabulary';

const known = new Map<string, Sentence['text']>(
  Object.entries({
    'd/m/y': 'wizard_option_dmy',
    'm/d/y': 'wizard_option_mdy',
    'y/m/d': 'wizard_option_ymd',
    open: 'wizard_option_open',
    won: 'wizard_option_won',
    lost: 'wizard_option_lost',
    out: 'wizard_option_out',
    ignore: 'wizard_option_ignore',
    'leave out': 'wizard_option_leave_out',
    count: 'wizard_option_count',
    'fill down': 'wizard_option_fill_down',
    'leave blank': 'wizard_option_leave_blank',
    'still customers': 'wizard_option_still_customers',
    'gone meanwhile': 'wizard_option_gone_meanwhile',
    'still there': 'wizard_option_still_there',
    'gone since': 'wizard_option_gone_since',
    'last row': 'wizard_option_last_row',
    'first row': 'wizard_option_first_row',
    'add up': 'wizard_option_add_up',
    'none of them': 'wizard_option_none_of_them',
    'for one': 'wizard_option_for_one',
    'for all': 'wizard_option_for_all',
    active: 'wizard_option_active',
    ended: 'wizard_option_ended',
    trial: 'wizard_option_trial',
    paused: 'wizard_option_paused',
    totals: 'wizard_option_totals',
    'own rows': 'wizard_option_own_rows',
    'not data': 'wizard_option_not_data',
    'no amount': 'wizard_option_no_amount',
    'smallest unit': 'wizard_option_cents',
    'whole units': 'wizard_option_whole_units',
    '1 month': 'wizard_option_one_month',
    '1 week': 'wizard_option_one_week',
    'half a month': 'wizard_option_half_month',
  } as const),
);

/** How an answer to a question about a tab is shown on its button; headers and numbers are shown as they are. */
export function optionTitle(option: string, table: TableName | null, language: Language): string {
  const text = known.get(option);
  if (text) return say({ text }, language);
  const [, count, unit] = /^(\d+) (weeks|months)$/.exec(option) ?? [];
  if (unit) return say({ text: `wizard_option_${unit as 'weeks' | 'months'}`, values: { count } }, language);
  if (/^-?\d+\.\d+$/.test(option)) return sayNumber(Number(option), language, 6);
  if (tableNames.includes(option as TableName)) return tables[option as TableName].title[language];
  // A header may be called anything, `constructor` included.
  const field =
    table === null ? undefined : Object.entries(declarationOf(table).fields).find(([name]) => name === option);
  return field ? field[1].title[language] : option;
}
