import type { Language } from '../../base/language';
import { dimensionOf } from '../../dimensions';
import { kpiOf } from '../../kpis';
import type { KpiId } from '../../kpis/declaration/catalogue';
import { kpiTitle } from '../../plan/kpi-name';
import { periodName } from '../../texts/period-name';
import { say } from '../../texts/say';
import type { TextKey } from '../../texts/texts';
import { addingUp, formOf, inForm } from '../../texts/value-form';
import { namedOf } from '../why/named-parts';
import { changeText, partText, restText } from '../why/part-text';
import type { Miss, MissItem } from './miss';

const texts: Record<Exclude<MissItem['cause'], 'group'>, { less: TextKey; more: TextKey }> = {
  asked: { less: 'miss_asked_more', more: 'miss_asked_less' },
  leads: { less: 'miss_fewer_leads', more: 'miss_more_leads' },
  'decided of leads': { less: 'miss_fewer_of_leads', more: 'miss_more_of_leads' },
  'held over': { less: 'miss_held_over', more: 'miss_held_over' },
  'in part': { less: 'miss_in_part', more: 'miss_in_part' },
  decided: { less: 'miss_fewer_decided', more: 'miss_more_decided' },
  won: { less: 'miss_won_less', more: 'miss_won_more' },
  value: { less: 'miss_smaller', more: 'miss_larger' },
  all: { less: 'miss_changed', more: 'miss_changed' },
};

/** Less than this share of the gap is not worth a word of its own. */
const LEAST = 0.02;

/** `Total sales, Q3 2026: € 160.000 of € 200.000: −€ 10.000 because … ; …`; the items add up. */
export function missText(miss: Miss, language: Language): string {
  const { result, target, items, before, period } = miss;
  const value = result.value ?? 0;
  const form = formOf(result, [value, target]);
  const gap = Math.abs(value - target);
  const large = items.filter(({ amount }) => Math.abs(amount) >= LEAST * gap);
  const groups = namedOf(items.filter(({ cause }) => cause === 'group'));
  const named = large.filter((item) => item.cause !== 'group' || groups.includes(item));
  const others = items.filter((item) => !named.includes(item));
  const rest = others.reduce((sum, { amount }) => sum + amount, 0);
  const amounts = addingUp([...named.map(({ amount }) => amount), rest], value, target, form);
  const itemText = (item: MissItem): string => {
    if (item.cause === 'group') return partText({ ...item.part, amount: item.amount }, item.by, form, language);
    const deals = item.cause === 'held over' ? item.deals : 0;
    const [was = before, is = period] = item.cause === 'leads' ? item.periods : [];
    const part = item.cause === 'in part' ? periodName(item.part, language) : '';
    const [had = 0, has = 0] = item.cause === 'leads' ? item.counts : [];
    const values = {
      ...{ amount: changeText(item.amount, form, language), deals, had, has, part },
      ...{ before: periodName(was, language), now: periodName(is, language) },
    };
    return say({ text: texts[item.cause][item.amount < 0 ? 'less' : 'more'], values }, language);
  };
  const by = groups.flatMap((item) =>
    item.cause === 'group' ? dimensionOf(item.by).title[language].toLowerCase() : [],
  )[0];
  const said = amounts.flatMap((amount, at) => {
    if (amount === 0) return [];
    return [at < named.length ? itemText({ ...named[at], amount }) : restText(amount, others.length, form, language)];
  });
  const values = {
    kpi: kpiTitle(kpiOf(result.id as KpiId), result.variant, language),
    period: periodName(period, language),
    value: inForm(value, form, language),
    target: inForm(target, form, language),
    parts: said.join('; '),
    by: by ?? '',
  };
  return say({ text: by === undefined ? 'miss_says' : 'miss_says_by', values }, language);
}
