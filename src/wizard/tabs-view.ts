import type { Language } from '../base/language';
import type { Zone } from '../base/zone';
import { headersIn } from '../intake/answers/known-tabs';
import { optionTitle } from '../intake/answers/option-title';
import type { TabReading } from '../intake/reading';
import { tableNames } from '../intake/recognise/header-words/vocabulary';
import { rankOf } from '../intake/recognise/questions/question-rank';
import { declarationOf, type TableName, tables } from '../tables/tables';
import { say } from '../texts/say';
import { sampleTexts } from './sample-texts';

export type Sureness = 'sure' | 'likely' | 'guess';

/** A raw tab as the wizard shows it. */
export interface TabView {
  name: string;
  /** null: not data */
  table: TableName | null;
  title: string;
  rows: number;
  /** How sure the least sure of its columns is. */
  sure: Sureness;
  columns: ColumnView[];
  questions: QuestionView[];
  problems: ProblemView[];
  /** What is well and worth knowing, in sentences. */
  notes: string[];
}

export interface ColumnView {
  header: string;
  /** null for a column that is not used. */
  field: string | null;
  title: string;
  sure: Sureness;
  samples: string[];
}

export interface QuestionView {
  /** How much hangs on it; 0 the most. */
  rank: number;
  tab: string;
  column: string;
  value: string;
  ask: string;
  options: { answer: string; title: string }[];
}

export interface ProblemView {
  tab: string;
  says: string;
  rows: number;
  /** Up to 20, in A1 notation. */
  cells: string[];
}

/** What a tab and a column can be said to be. */
export interface TableOption {
  table: TableName;
  title: string;
  fields: { field: string; title: string }[];
}

const SURE = 0.9;
const LIKELY = 0.7;
const MOST_COLUMNS = 120;

const sureness = (sure: number): Sureness => (sure >= SURE ? 'sure' : sure >= LIKELY ? 'likely' : 'guess');

/** Each raw tab: what it was recognised as, its columns with a sample, and what is open or wrong. */
export function tabViews(readings: readonly TabReading[], zone: Zone, language: Language): TabView[] {
  return readings.map((reading) => {
    const { name, table, rows, cells } = reading;
    const columns = columnViews(reading, cells, zone, language);
    const used = Object.values(reading.columns).map(({ sure }) => sure);
    return {
      name,
      table,
      title: table === null ? optionTitle('not data', null, language) : tables[table].title[language],
      rows,
      sure: sureness(Math.min(1, ...used)),
      columns,
      questions: questionViews(reading, language),
      problems: problemViews(reading, language),
      notes: reading.notes.map((note) => say(note, language)),
    };
  });
}

function columnViews(
  { table, headerRow, columns }: TabReading,
  cells: TabReading['cells'],
  zone: Zone,
  language: Language,
): ColumnView[] {
  if (table === null) return [];
  const fieldAt = new Map(Object.entries(columns).map(([field, { index }]) => [index, field]));
  const headers = headersIn(cells[headerRow - 1]).slice(0, MOST_COLUMNS);
  return headers.flatMap((header, index) => {
    const field = fieldAt.get(index) ?? null;
    if (header === '' && field === null) return [];
    const shown: ColumnView = {
      header: field === null ? header : columns[field].header,
      field,
      title: field === null ? '' : optionTitle(field, table, language),
      sure: field === null ? 'sure' : sureness(columns[field].sure),
      samples: sampleTexts(cells, headerRow, index, zone, language),
    };
    return [shown];
  });
}

export function questionViews({ name, table, questions }: TabReading, language: Language): QuestionView[] {
  return questions.map(({ column, value, ask, options }) => ({
    rank: rankOf({ ask }),
    tab: name,
    column,
    value: value ?? '',
    ask: say(ask, language),
    options: options.map((answer) => ({ answer, title: optionTitle(answer, table, language) })),
  }));
}

/** The questions of all tabs in the order of what hangs on them. */
export const byRank = (one: QuestionView, other: QuestionView): number => one.rank - other.rank;

export function problemViews({ name, problems }: TabReading, language: Language): ProblemView[] {
  return problems.map(({ reason, rows, cells }) => ({ tab: name, says: say(reason, language), rows, cells }));
}

/** Every kind of tab with its fields, by title. */
export function tableChoices(language: Language): TableOption[] {
  return tableNames.map((table) => ({
    table,
    title: tables[table].title[language],
    fields: Object.entries(declarationOf(table).fields).map(([field, { title }]) => ({
      field,
      title: title[language],
    })),
  }));
}
