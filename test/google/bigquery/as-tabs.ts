import { loadTab } from '../../../local/host/bigquery/load-tab';
import type { HostTab } from '../../../local/host/host';
import type { Analysis } from '../../../src/analysis/analysis';
import { sourceReaderOf } from '../../../src/app/sources/read-sources';
import { UTC } from '../../../src/base/zone';
import { bigQuery } from '../../../src/google/bigquery/big-query';
import type { Answer, Question, RawTab } from '../../../src/intake/reading';
import type { Plan } from '../../../src/plan/plan';
import { type Sources, sourceTables } from '../../../src/plan/sources';
import { analyzeTabs } from '../../../src/sheet/analyze-tabs';
import { say } from '../../../src/texts/say';
import { analysisOf } from '../../kpis/asking';
import { serve } from './raw-tables';

/** The same data as tabs, and with each that is alone of its kind as a table in BigQuery. */
export interface AsTabs {
  ofTabs: Analysis;
  ofTables: Analysis;
  /** Table → where it lies. */
  sources: Sources;
}

const PLACE = 'local.crm.';

/** `answers`: to what is asked of the tabs, and of the tables. */
export function asTabsAndTables(tabs: readonly RawTab[], answers: { tabs: Answer[]; tables: Answer[] }): AsTabs {
  const ofTabs = analysisOf([...tabs], { plan: { answers: answers.tabs } });
  const { readings } = analysisOf([...tabs]);
  const sources: Sources = {};
  for (const table of sourceTables) {
    const those = readings.filter((read) => read.table === table);
    if (those.length === 1) sources[table] = loadTab(those[0] as HostTab, 'crm').path;
  }
  const lying = tabs.map((tab) => loadTab(tab as HostTab, 'crm'));
  serve(lying);
  const kept = tabs.filter((_, at) => !Object.values(sources).includes(lying[at].path));
  const plan: Plan = { answers: answers.tables, sources, maximumBytesBilled: 1e12 };
  const request = { plan, zone: UTC, locale: 'en_US' };
  const { analysis: ofTables } = analyzeTabs(kept, request, sourceReaderOf(bigQuery));
  return { ofTabs, ofTables, sources };
}

/** What is asked of each tab or table, as a person reads it; a column of BigQuery has no room for spaces in its name. */
export const asked = (analysis: Analysis): string[] =>
  questionsOf(analysis)
    .map(({ tab, question: { column, value = '', ask, options = [] } }) =>
      [tab, column, value, say(ask, 'en'), ...options]
        .map((text) =>
          text
            .split(PLACE)
            .join('')
            .replace(/[^\p{L}\p{N}]+/gu, ' ')
            .trim(),
        )
        .join(' | '),
    )
    .sort();

const questionsOf = ({ readings }: Analysis): { tab: string; question: Question }[] =>
  readings.flatMap(({ name, questions }) => questions.map((question) => ({ tab: name, question })));

/** The answer with the first of the options, or the last, to each question that has any. */
export const answered = (analysis: Analysis, which: 0 | -1): Answer[] =>
  questionsOf(analysis).flatMap(({ tab, question: { column, value, options = [] } }) =>
    options.length === 0 ? [] : [{ tab, column, value, answer: options.at(which) as string }],
  );

/** True for texts whose numbers are the same but for the last bits of sums that were added up in another order. */
export function areAlike(one: string, other = ''): boolean {
  const parts = [one, other].map((told) => told.split(/(-?\d+(?:\.\d+)?(?:e-?\d+)?)/));
  return (
    parts[0].length === parts[1].length &&
    parts[0].every((part, at) => part === parts[1][at] || Math.abs(Number(part) / Number(parts[1][at]) - 1) < 1e-7)
  );
}
