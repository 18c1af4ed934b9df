import type { Analysis } from '../../../analysis/analysis';
import { type DataEnd, isShort } from '../../../analysis/reach/data-reach';
import { type Day, dayOf, isoDay } from '../../../base/day';
import type { LostTab } from '../../../engine/data-set';
import { lostSentence } from '../../../intake/answers/relocate-answers';
import type { KpiFacts } from '../../../scorecard/kpi-facts';
import { dayInWords } from '../../../texts/day-text';
import type { Sentence } from '../../../texts/sentence';

/** What a person must see to in raw tabs: nothing new comes in (`stale`), or rows that were there are gone. */
export interface TabTrouble {
  kind: 'stale' | LostTab['state'];
  /** Under what alerts remember it, and what is remembered: with another it is told again. */
  name: string;
  standing: string;
  tabs: string;
  told: Sentence;
  /** The same in a few words. */
  short: Sentence;
  asked: Sentence;
  /** True for a KPI that is counted from these tabs. */
  concerns(facts: Pick<KpiFacts, 'kpi' | 'variant' | 'result'>): boolean;
}

/** All that is the matter with the tabs of raw data; what has stopped comes first. */
export function tabTroubles(analysis: Analysis): TabTrouble[] {
  const { now, asOf } = analysis;
  const yesterday = now === null ? asOf : dayOf(now) - 1;
  const stale = stoppedBy(yesterday, analysis.ends()).map(({ tabs: own, last }): TabTrouble => {
    const tabs = own.join(', ');
    return {
      ...{ kind: 'stale', name: `stale ${tabs}`, standing: isoDay(last), tabs },
      told: { text: 'alert_stale', values: { tabs, day: dayInWords(last), days: yesterday - last } },
      short: { text: 'alert_summary_stale', values: { tabs } },
      asked: { text: 'alert_do_stale', values: { tabs } },
      concerns: ({ result }) => result.rows.some(({ tab }) => own.includes(tab)),
    };
  });
  const lost = analysis.lost().map((one): TabTrouble => {
    const { tab: tabs, state: kind } = one;
    return {
      ...{ kind, name: `lost ${tabs}`, standing: kind, tabs, told: lostSentence(one), short: lostSentence(one) },
      asked: { text: kind === 'gone' ? 'alert_do_gone' : 'alert_do_whole', values: { tabs } },
      concerns: ({ kpi, variant }) => analysis.lost(kpi.id, variant).includes(one),
    };
  });
  return [...stale, ...lost];
}

/** What would be told within so many days anyway. */
const SOON = 3;

/**
 * What has stopped: what rests for longer than it usually does, and what ended with it and is on the way there. One
 * export that no longer runs is told once, not tab by tab as the days go by.
 */
function stoppedBy(yesterday: Day, ends: readonly DataEnd[]): DataEnd[] {
  const last = Math.max(...ends.filter((end) => isShort(end, yesterday)).map((end) => end.last));
  const endedWith = (end: DataEnd): boolean => end.last <= last + 1 && isShort(end, yesterday + SOON);
  return ends.filter((end) => isShort(end, yesterday) || endedWith(end));
}

/** What these ask of a person: a newer export of all that has stopped, and each other thing once, with its tabs. */
export function troublesAsk(troubles: readonly TabTrouble[]): Sentence[] {
  const stale = troubles.filter(({ kind }) => kind === 'stale');
  const tabs = stale.map((one) => one.tabs).join(', ');
  const others = troubles.filter((one) => one.kind !== 'stale' && !stale.some((stopped) => stopped.tabs === one.tabs));
  const isFirst = (one: TabTrouble, at: number): boolean => others.findIndex((other) => other.tabs === one.tabs) === at;
  const asked = others.filter(isFirst).map((one) => one.asked);
  const together = (text: Sentence['text']): Sentence[] => {
    const same = asked.filter((one) => one.text === text).map(({ values }) => values?.tabs);
    return same.length > 0 ? [{ text, values: { tabs: same.join(', ') } }] : [];
  };
  return [
    ...(stale.length > 0 ? [{ text: 'alert_do_stale', values: { tabs } } as const] : []),
    ...together('alert_do_gone'),
    ...together('alert_do_whole'),
  ];
}

/** What is the matter, each thing once: tabs that stopped on the same day are told together. */
export function troublesTold(troubles: readonly TabTrouble[]): Sentence[] {
  const isSame = (one: TabTrouble, other: TabTrouble): boolean =>
    one.kind === 'stale' && other.kind === 'stale' && one.standing === other.standing;
  return troubles
    .filter((one, at) => troubles.findIndex((other) => one === other || isSame(one, other)) === at)
    .map((one) => {
      const tabs = troubles.filter((other) => isSame(one, other)).map((other) => other.tabs);
      return tabs.length < 2 ? one.told : { ...one.told, values: { ...one.told.values, tabs: tabs.join(', ') } };
    });
}
