import type { InLanguages } from '../../../base/language';
import { otherKinds, summaryWords } from '../../../tables/other-kinds/other-kinds';
import { respondents } from '../../../tables/other-kinds/respondents';
import type { AnyField } from '../../../tables/prepared-fields';
import { declarationOf, type TableName } from '../../../tables/tables';
import { headerScores, namesTable } from '../header-words/vocabulary';
import type { Recognition, SeenColumn } from '../recognise';
import { saysWhatChanged } from '../value-checks';
import { areAnswers } from './answers-beside';
import { speaksOfCosts } from './costs';
import { evidenceFor } from './evidence';
import { goesOn, isMoreThanLasting } from './goes-on';
import { hasOnlyFigures, MOST, namesOther, otherKindOf } from './other-kind';
import { arePurchases } from './purchases';
import { areResolved } from './resolved';
import { respondentsOf } from './respondents';
import { rosterEvidence } from './roster-evidence';

/**
 * What a tab is: one of ours, one of two or more that only a person can tell apart, a survey of which only a person knows
 * who answered, or another kind of list.
 */
export type TableChoice =
  | { recognition: Recognition }
  | { unknownRespondents: true }
  | { likely: TableName[]; other: InLanguages | null }
  | { other: InLanguages };

/** Signs for another kind that outweigh the evidence for ours by this much leave no doubt. */
const BEYOND_DOUBT = 2;

/** What has a start and an end, as projects of customers have: where columns and name say all they can, it is those. */
const isLasting = (table: TableName): boolean => declarationOf(table).spans === 'list';

/**
 * Chooses among what the columns of a tab can be, the likeliest first. Looks alone are not enough: something must speak
 * for the kind that any list of names and dates lacks, and more than speaks for a kind that no KPI counts. `owners`: the
 * names and ids of reps in the other tabs, squeezed; undefined when they are not known.
 */
export function chooseTable(
  candidates: Recognition[],
  columns: SeenColumn[],
  tabWords: string[],
  owners: ReadonlySet<string> | undefined,
): TableChoice {
  const isShared = namesOther(tabWords);
  const near: TableName[] = [];
  const weak: TableName[] = [];
  let doubt: InLanguages | null = null;
  const team = candidates.find(({ table, fields }) => table === 'team' && fields.quota !== undefined);
  const areReps = team !== undefined && rosterEvidence(team, columns, owners, namesTable(tabWords, 'team')) > 0;
  for (const candidate of candidates) {
    // What each pays and what each is to sell are one word in places: people whom other tabs name as owners pay nothing.
    if (areReps && isLasting(candidate.table) && candidate.fields.mrr?.column === team.fields.quota.column) {
      if (namesTable(tabWords, candidate.table)) near.push(candidate.table, 'team');
      continue;
    }
    if (areChoices(candidate)) continue;
    const explained = explainedBy(candidate);
    const other = otherKindOf(columns, explained, tabWords);
    const signs = other?.signs ?? 0;
    const isCosts = candidate.table === 'costs' && speaksOfCosts(tabWords);
    const isNamed = isCosts || (!isShared && namesTable(tabWords, candidate.table));
    const isSummary = other?.title === summaryWords.title;
    const roster = rosterEvidence(candidate, columns, owners, isNamed);
    const evidence = evidenceFor(candidate, isNamed && !isSummary) + roster;
    const bought = evidence > 0 && arePurchases(candidate, columns, tabWords);
    // What was bought is a cost where the tab is called so.
    if (bought && speaksOfCosts(tabWords)) continue;
    if (bought === true) return { other: otherKinds.bills.title };
    if (bought === 'perhaps') return { likely: [candidate.table], other: otherKinds.bills.title };
    if (other?.title === otherKinds.works.title && signs > MOST && isLasting(candidate.table))
      return { other: other.title };
    if (evidence > 0 && evidence >= signs) {
      // An amount by which somebody pays less from now on was never sold.
      if (candidate.table === 'orders' && columns.some(({ profile }) => saysWhatChanged(profile)))
        return { likely: ['subscription_events', candidate.table], other: null };
      // A job, a rental and a quote have a customer and two days too; a ticket its first answer.
      if (candidate.table === 'subscriptions' && !goesOn(candidate, columns, tabWords))
        return { likely: [candidate.table], other: other?.title ?? null };
      const isAnyList =
        (candidate.fields.startedOn ?? candidate.fields.endedOn) && !isMoreThanLasting(candidate, columns, tabWords);
      if (isAnyList && roster <= 0 && !goesOn(candidate, columns, tabWords)) {
        if (areReps) continue;
        return { likely: [candidate.table], other: other?.title ?? null };
      }
      const answers = candidate.table === 'leads' && !isNamed ? areAnswers(candidate, candidates, columns) : null;
      if (answers === 'survey') continue;
      if (answers === 'perhaps') return { likely: ['survey', candidate.table], other: null };
      if (candidate.table === 'leads' && !isNamed && areResolved(candidate))
        return { likely: [candidate.table], other: otherKinds.tickets.title };
      return candidate.table === 'survey' ? surveyOf(candidate, columns, tabWords) : { recognition: candidate };
    }
    if (evidence > 0 && signs - evidence < BEYOND_DOUBT) {
      near.push(candidate.table);
      doubt ??= other?.title ?? null;
    } else if (signs === 0 && candidate.table !== 'team') weak.push(candidate.table);
  }
  if (near.length > 0) return { likely: near, other: doubt };
  const other = otherKindOf(columns, new Set(), tabWords);
  if (other !== null) return { other: other.title };
  return hasOnlyFigures(columns) ? { other: summaryWords.title } : { likely: weak, other: null };
}

/** What tells one thing of a list from another. */
const TELLING = ['id', 'name', 'customer', 'email', 'contact', 'subject', 'dealId', 'leadId'] satisfies AnyField[];

/** True for the lists from which the cells of a tab are chosen: each stage and rep stands there once, and nothing tells what a row is of. */
function areChoices({ table, fields }: Recognition): boolean {
  const columns = Object.values(fields).map(({ column }) => column.profile);
  return (
    declarationOf(table).mayBeEqual === true &&
    (fields.stage ?? fields.status) !== undefined &&
    columns.length > 1 &&
    columns.every(({ filled, labels, dates, numbers }) => labels.size === filled && dates < 0.5 && numbers < 0.5) &&
    !TELLING.some((field) => fields[field])
  );
}

/** The places of the columns that are ours by what their headers say: "Requester" above addresses is of tickets still. */
function explainedBy({ table, fields }: Recognition): Set<number> {
  const found = Object.entries(fields).filter(
    ([field, { column }]) => column.profile.emails < 0.8 || headerScores(column.header, table).has(field),
  );
  return new Set(found.map(([, { column }]) => column.index));
}

/** A survey counts where the team answered it. */
function surveyOf(survey: Recognition, columns: SeenColumn[], tabWords: string[]): TableChoice {
  const who = respondentsOf(survey, columns, tabWords);
  if (who === null) return { unknownRespondents: true };
  return who === 'team' ? { recognition: survey } : { other: respondents.customersTitle };
}
