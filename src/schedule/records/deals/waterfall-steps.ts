import type { Language } from '../../../base/language';
import { say } from '../../../texts/say';
import { type Amount, isInMoney, type Waterfall } from './waterfall';

/** One bar of the waterfall, in order. `total`: from the ground; the others begin where the one before ended. */
export interface WaterfallStep extends Amount {
  name: (typeof order)[number];
  label: string;
  kind: 'total' | 'up' | 'down';
}

const order = [
  'start',
  'new',
  'reopened',
  'reassignedIn',
  'grown',
  'shrunk',
  'won',
  'lost',
  'gone',
  'reassignedOut',
  'end',
] as const;
const up: readonly string[] = ['new', 'reopened', 'reassignedIn', 'grown'];

/** Deals that grow or shrink stay as many. */
const ofValueOnly: readonly string[] = ['grown', 'shrunk'];

/** The labelled steps of a waterfall from then to now, those left out in which nothing happened. `day`: then, as said. */
export function waterfallSteps(
  waterfall: Waterfall,
  { currency, day, language }: { currency: string; day: string; language: Language },
): WaterfallStep[] {
  const inMoney = isInMoney(waterfall, currency);
  return order.flatMap((name): WaterfallStep[] => {
    const isTotal = name === 'start' || name === 'end';
    if (!isTotal && (waterfall[name].count === 0 || (!inMoney && ofValueOnly.includes(name)))) return [];
    const label = say({ text: `waterfall_${name}`, values: { day } }, language);
    return [{ name, label, kind: isTotal ? 'total' : up.includes(name) ? 'up' : 'down', ...waterfall[name] }];
  });
}
