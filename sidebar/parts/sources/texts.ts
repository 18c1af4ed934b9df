import type { Language } from '../../../src/base/language';
import { wordsIn } from '../../words';

/** What the steps say of tables in BigQuery, by an add-on that is built with it. */
export const texts = {
  tables: { en: 'Tables in BigQuery', nl: 'Tabellen in BigQuery' },
  lead: {
    en: 'Rows may stay in BigQuery: the KPIs are the same. Name the dataset in which they lie.',
    nl: 'Rijen mogen in BigQuery blijven: de KPI’s zijn dezelfde. Noem de dataset waarin ze liggen.',
  },
  project: { en: 'Google Cloud project', nl: 'Google Cloud-project' },
  dataset: { en: 'Dataset', nl: 'Dataset' },
  list: { en: 'List its tables', nl: 'Toon de tabellen' },
  more: { en: 'More tables', nl: 'Meer tabellen' },
  none: { en: 'This dataset holds no tables.', nl: 'In deze dataset staan geen tabellen.' },
  cost: {
    en: 'A look at a table costs what a refresh of it costs, at a view twice that: Google bills 10 MB at least.',
    nl: 'Een tabel bekijken kost wat een vernieuwing ervan kost, een weergave het dubbele: Google rekent minstens 10 MB.',
  },
  view: { en: 'view', nl: 'weergave' },
  look: { en: 'Look at it', nl: 'Bekijken' },
  asking: { en: 'Asking BigQuery …', nl: 'BigQuery wordt gevraagd …' },
  holds: { en: 'This table holds', nl: 'In deze tabel staan' },
  unknown: { en: 'Choose what it holds', nl: 'Kies wat erin staat' },
  from_sample: {
    en: 'From its first rows and one row of each label; numbers of rows below are of those.',
    nl: 'Uit de eerste rijen en één rij van elk label; aantallen rijen hieronder gaan over die.',
  },
  use: { en: 'Use it for {table}', nl: 'Gebruik hem voor {table}' },
  used: { en: 'Used from BigQuery', nl: 'Gebruikt uit BigQuery' },
  next: { en: 'Next reads it whole.', nl: 'Volgende leest hem in zijn geheel.' },
  first_rows: { en: 'The first {count} of {all}.', nl: 'De eerste {count} van {all}.' },
  connected: {
    en: 'All of them, as the table stands now: copy this query and paste it under Data ▸ Data connectors ▸ Connect to BigQuery, as a custom query.',
    nl: 'Allemaal, zoals de tabel er nu uitziet: kopieer deze query en plak hem onder Gegevens ▸ Gegevensconnectoren ▸ Verbinden met BigQuery, als aangepaste query.',
  },
  query: { en: 'Query', nl: 'Query' },
  copy: { en: 'Copy the query', nl: 'Query kopiëren' },
  too_long: {
    en: 'These are too many for a query to copy. Ask for a shorter period, or a part of the rows.',
    nl: 'Dit zijn er te veel voor een query om te kopiëren. Vraag een kortere periode, of een deel van de rijen.',
  },
  drop: { en: 'Do not use it', nl: 'Niet gebruiken' },
} as const;

export type SourceWords = Record<keyof typeof texts, string>;

export const sourceWords = (language: Language): SourceWords => wordsIn(texts, language);
