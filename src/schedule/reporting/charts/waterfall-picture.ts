import type { Language } from '../../../base/language';
import type { WaterfallPicture } from '../../../charts/waterfall-chart';
import { shortDayText } from '../../../texts/day-text';
import { say } from '../../../texts/say';
import { runDay } from '../../calendar/run-name';
import type { DealRow } from '../../records/deals/deal-row';
import { isInMoney, waterfalls } from '../../records/deals/waterfall';
import { waterfallSteps } from '../../records/deals/waterfall-steps';

/**
 * The waterfall of all deals since a run as a picture draws it: in money where most open deals carry amounts, else in number.
 * Null for several currencies, which one picture cannot show, and where nothing came or went.
 */
export function waterfallPicture(rows: readonly DealRow[], since: string, language: Language): WaterfallPicture | null {
  const found = [...waterfalls(rows, since, ({ currency }) => currency)];
  const day = runDay(since);
  if (found.length !== 1 || day === null) return null;
  const [[currency, waterfall]] = found;
  const steps = waterfallSteps(waterfall, { currency, day: shortDayText(day, language), language });
  if (steps.every(({ kind }) => kind === 'total')) return null;
  const inMoney = isInMoney(waterfall, currency);
  return {
    unit: inMoney ? 'money' : 'count',
    currency: inMoney ? currency || null : null,
    steps: steps.map(({ name, label: long, kind, count, cents }) => {
      const size = inMoney ? cents / 100 : count;
      const label = name === 'gone' ? say({ text: 'waterfall_gone_short' }, language) : long;
      return { label, amount: kind === 'down' ? -size : size, isTotal: kind === 'total', isWon: name === 'won' };
    }),
  };
}
