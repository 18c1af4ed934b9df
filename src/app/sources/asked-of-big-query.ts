import type { Language } from '../../base/language';
import { bigQuery } from '../../google/bigquery/big-query';
import { kpis } from '../../kpis';
import { type SourceTable, sourceReader, sourceTables } from '../../plan/sources';
import type { Envelope } from '../../sheet/envelope';
import { sortTabs } from '../../sheet/own-tabs';
import { Refusal } from '../../texts/refusal';
import { planSoFar } from '../../wizard/setup/build-setup';
import { readSetup } from '../../wizard/setup/read-setup';
import { type TabView, tabViews } from '../../wizard/tabs-view';
import { openSpreadsheet } from '../open-spreadsheet';
import { forPage, sent } from '../page-call';
import { lookAtTable, telling } from './queries-here';

/** A page of what lies in a dataset; `next` asks for the one after it, '' after the last. */
export interface SourcesListed {
  tables: { source: string; isView: boolean }[];
  next: string;
}

/** A table in BigQuery as the steps show it before it is chosen: read from some of its rows, and one of each label. */
export interface SourceView extends Omit<TabView, 'rows'> {
  /** null for a view, of which it is not known. */
  rows: number | null;
  /** What it can be said to hold. */
  tables: readonly SourceTable[];
}

/** Called by the sidebar: the tables and views of a dataset ({ project, dataset, page }), a page at a time. Reads no row. */
export function listSources(request: unknown): Envelope<SourcesListed> {
  return forPage(() => listed(request));
}

/**
 * Called by the sidebar: what a table in BigQuery looks like ({ source, table, setup }; table null: whatever it holds),
 * its columns and what is to be asked of it.
 */
export function lookAtSource(request: unknown): Envelope<SourceView> {
  return forPage((language) => looked(request, language));
}

function listed(request: unknown): SourcesListed {
  const [project, dataset, page] = ['project', 'dataset', 'page'].map((name) => String(sent(request, name) ?? ''));
  const place = `${project.trim()}.${dataset.trim()}`;
  const { tables, next } = telling(place, () => bigQuery.list(project.trim(), dataset.trim(), page));
  // What cannot be named in a plan is not offered.
  const named = tables.map(({ name, isView }) => ({ source: `${place}.${name}`, isView }));
  return { tables: named.filter(({ source }) => isSource(source)), next };
}

const isSource = (value: string): boolean => sourceReader({ value, at: '' }, []) !== undefined;

function looked(request: unknown, language: Language): SourceView {
  const source = String(sent(request, 'source'));
  const setup = readSetup(sent(request, 'setup'));
  if ('text' in setup) throw new Refusal(setup);
  if (!isSource(source)) throw new Refusal({ text: 'source_refused', values: { source } });
  const opened = openSpreadsheet(language);
  const { plan } = planSoFar(sortTabs(opened.tabs, kpis, opened.zone, opened.keptPlan), opened.zone);
  const { reading, rows } = lookAtTable(bigQuery, {
    source,
    table: sourceTables.find((table) => table === sent(request, 'table')) ?? null,
    answers: setup.answers,
    most: plan.maximumBytesBilled,
    zone: opened.zone,
    locale: opened.locale,
  });
  const [view] = tabViews([reading], opened.zone, language);
  // Of some rows it is not known what is wrong in all.
  return { ...view, problems: [], rows, tables: sourceTables };
}
