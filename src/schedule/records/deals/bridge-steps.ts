import type { Language } from '../../../base/language';
import { say } from '../../../texts/say';
import { type Amount, type Bridge, isInMoney } from './bridge';

/** One bar of the bridge, in order. `total`: from the ground; the others begin where the one before ended. */
export interface BridgeStep extends Amount {
  name: (typeof order)[number];
  label: string;
  kind: 'total' | 'up' | 'down';
}

const order = ['start', 'new', 'reopened', 'taken', 'grown', 'shrunk', 'won', 'lost', 'gone', 'handed', 'end'] as const;
const up: readonly string[] = ['new', 'reopened', 'taken', 'grown'];

/** Deals that grow or shrink stay as many. */
const ofValueOnly: readonly string[] = ['grown', 'shrunk'];

/** The labelled steps of a bridge from then to now, those left out in which nothing happened. `day`: then, as said. */
export function bridgeSteps(
  bridge: Bridge,
  { currency, day, language }: { currency: string; day: string; language: Language },
): BridgeStep[] {
  const inMoney = isInMoney(bridge, currency);
  return order.flatMap((name): BridgeStep[] => {
    const isTotal = name === 'start' || name === 'end';
    if (!isTotal && (bridge[name].count === 0 || (!inMoney && ofValueOnly.includes(name)))) return [];
    const label = say({ text: `bridge_${name}`, values: { day } }, language);
    return [{ name, label, kind: isTotal ? 'total' : up.includes(name) ? 'up' : 'down', ...bridge[name] }];
  });
}
