import type { Analysis } from '../../../analysis/analysis';
import { isShort } from '../../../analysis/data-reach';
import { dayOf, isoDay } from '../../../base/day';
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
  const stopped = analysis.ends().filter((end) => isShort(end, yesterday));
  const stale = stopped.map(({ tabs: own, last }): TabTrouble => {
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

/** What these ask of a person, once for each tab. */
export function troublesAsk(troubles: readonly TabTrouble[]): Sentence[] {
  const isFirst = ({ tabs }: TabTrouble, at: number): boolean => troubles.findIndex((one) => one.tabs === tabs) === at;
  return troubles.filter(isFirst).map(({ asked }) => asked);
}
