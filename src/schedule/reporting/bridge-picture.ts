import type { Language } from '../../base/language';
import type { Bridge as BridgePicture } from '../../charts/bridge-chart';
import { shortDayText } from '../../texts/day-text';
import { say } from '../../texts/say';
import { runDay } from '../calendar/run-name';
import { bridges, isInMoney } from '../records/deals/bridge';
import { bridgeSteps } from '../records/deals/bridge-steps';
import type { DealRow } from '../records/deals/deal-row';

/**
 * The bridge of all deals since a run as a picture draws it: in money where most open deals carry amounts, else in number.
 * Null for several currencies, which one picture cannot show, and where nothing came or went.
 */
export function bridgePicture(rows: readonly DealRow[], since: string, language: Language): BridgePicture | null {
  const found = [...bridges(rows, since, ({ currency }) => currency)];
  const day = runDay(since);
  if (found.length !== 1 || day === null) return null;
  const [[currency, bridge]] = found;
  const steps = bridgeSteps(bridge, { currency, day: shortDayText(day, language), language });
  if (steps.every(({ kind }) => kind === 'total')) return null;
  const inMoney = isInMoney(bridge, currency);
  return {
    unit: inMoney ? 'money' : 'count',
    currency: inMoney ? currency || null : null,
    steps: steps.map(({ name, label: long, kind, count, cents }) => {
      const size = inMoney ? cents / 100 : count;
      const label = name === 'gone' ? say({ text: 'bridge_gone_short' }, language) : long;
      return { label, amount: kind === 'down' ? -size : size, isTotal: kind === 'total' };
    }),
  };
}
