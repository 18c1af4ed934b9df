import { filled } from '../filled';

export type Language = 'en' | 'nl';

/** Every sentence of the command line, in English and Dutch; `{name}` marks what is filled in. */
export const commandTexts = {
  unknown_option: {
    en: '{option} is not an option; the options are {options}.',
    nl: '{option} is geen optie; de opties zijn {options}.',
  },
  stray: {
    en: '"{word}" does not belong to an option; the options are {options}.',
    nl: '"{word}" hoort bij geen enkele optie; de opties zijn {options}.',
  },
  no_value: { en: '--{option} needs a value behind it.', nl: 'Achter --{option} hoort een waarde.' },
  no_value_wanted: { en: '--{option} takes no value.', nl: '--{option} krijgt geen waarde.' },
  option_twice: {
    en: '--{option} is given twice: give it once.',
    nl: '--{option} staat er twee keer: geef het één keer.',
  },
  no_folder: { en: 'There is no folder or file {path}.', nl: 'De map of het bestand {path} bestaat niet.' },
  no_files: {
    en: '{path} holds no .csv, .tsv or .xlsx file that can be read.',
    nl: '{path} bevat geen .csv-, .tsv- of .xlsx-bestand dat te lezen is.',
  },
  no_usable_files: {
    en: '{path} holds nothing that can be read: {why}.',
    nl: '{path} bevat niets dat te lezen is: {why}.',
  },
  bad_day: {
    en: '--{option} needs a day as YYYY-MM-DD, not "{value}".',
    nl: '--{option} verwacht een dag als JJJJ-MM-DD, niet "{value}".',
  },
  bad_period: {
    en: '--period needs all, month, quarter, year or two days as 2026-01-01..2026-03-31, not "{value}".',
    nl: '--period verwacht all, month, quarter, year of twee dagen als 2026-01-01..2026-03-31, niet "{value}".',
  },
  backward_period: {
    en: '--period ends before it begins: {value}.',
    nl: '--period eindigt vóór het begin: {value}.',
  },
  bad_locale: {
    en: '--locale needs a locale such as en_US or nl_NL, not "{value}".',
    nl: '--locale verwacht een landinstelling als en_US of nl_NL, niet "{value}".',
  },
  bad_zone: {
    en: '--time-zone needs a zone such as Europe/Amsterdam, not "{value}".',
    nl: '--time-zone verwacht een tijdzone als Europe/Amsterdam, niet "{value}".',
  },
  no_plan: { en: 'The plan {path} cannot be read.', nl: 'Het plan {path} is niet te lezen.' },
  bad_plan: {
    en: 'The plan {path} is not valid JSON; the mistake is on line {line}.',
    nl: 'Het plan {path} is geen geldige JSON; de fout staat op regel {line}.',
  },
  plan_no_object: {
    en: 'The plan {path} must be an object: { … }.',
    nl: 'Het plan {path} moet een object zijn: { … }.',
  },
  cannot_write: { en: '{path} cannot be written: {problem}', nl: '{path} is niet te schrijven: {problem}' },
  build_failed: { en: 'The build failed.', nl: 'Het bouwen is mislukt.' },
  building: { en: 'Building', nl: 'Bouwen' },
  reading: { en: 'Reading {count} files', nl: '{count} bestanden lezen' },
  reading_one: { en: 'Reading one file', nl: 'Eén bestand lezen' },
  computing: { en: 'Computing and building the KPI sheet', nl: 'Rekenen en het KPI-blad opbouwen' },
  writing: { en: 'Writing {path}', nl: '{path} schrijven' },
  took: { en: '{what}: {seconds} s', nl: '{what}: {seconds} s' },
  unused_empty: { en: '{file} is empty', nl: '{file} is leeg' },
  unused_not_text: { en: '{file} is not text', nl: '{file} is geen tekst' },
  unused_not_excel: {
    en: '{file} cannot be opened as an Excel file',
    nl: '{file} is niet als Excel-bestand te openen',
  },
  unused_old_excel: {
    en: '{file} is an old Excel file: save it as .xlsx',
    nl: '{file} is een oud Excel-bestand: sla het op als .xlsx',
  },
  unused_too_large: { en: '{file} is too large for a spreadsheet', nl: '{file} is te groot voor een spreadsheet' },
  tabs: { en: 'Tabs', nl: 'Tabbladen' },
  tab: { en: 'Tab', nl: 'Tabblad' },
  read_as: { en: 'Read as', nl: 'Gelezen als' },
  rows: { en: 'Rows', nl: 'Rijen' },
  remarks: { en: 'Remarks', nl: 'Opmerkingen' },
  questions_short: { en: '{count} questions', nl: '{count} vragen' },
  question_short: { en: '1 question', nl: '1 vraag' },
  kpis: { en: 'KPIs, {from} to {to}, as of {asOf}', nl: "KPI's, {from} t/m {to}, stand van {asOf}" },
  kpis_ahead: {
    en: 'KPIs from {from}, of which there is no data yet, as of {asOf}',
    nl: "KPI's vanaf {from}, waarvan er nog geen gegevens zijn, stand van {asOf}",
  },
  kpi: { en: 'KPI', nl: 'KPI' },
  value: { en: 'Value', nl: 'Waarde' },
  n: { en: 'n', nl: 'n' },
  variant: { en: 'Variant', nl: 'Variant' },
  note: { en: 'Note', nl: 'Toelichting' },
  mean_median: { en: 'mean {mean}, median {median}', nl: 'gemiddelde {mean}, mediaan {median}' },
  other_period: { en: '{from} to {to}', nl: '{from} t/m {to}' },
  questions: { en: 'Questions for you', nl: 'Vragen aan jou' },
  answer_in_plan: {
    en: 'Answer them under "answers" in a plan file (--plan), or in the spreadsheet: in the sidebar, or beside the question on the KPI plan tab.',
    nl: 'Beantwoord ze onder "answers" in een planbestand (--plan), of in de spreadsheet: in de zijbalk, of naast de vraag op het tabblad KPI-plan.',
  },
  idle_answers: { en: 'Answers in the plan that fit nothing', nl: 'Antwoorden in het plan die nergens bij passen' },
  answer_without_tab: {
    en: '{tab}: there is no tab of this name; its answer is left aside.',
    nl: '{tab}: er is geen tabblad met deze naam; het antwoord blijft liggen.',
  },
  answer_without_column: {
    en: '{tab} · {column}: the tab has no column of this name; its answer is left aside.',
    nl: '{tab} · {column}: het tabblad heeft geen kolom met deze naam; het antwoord blijft liggen.',
  },
  options_are: { en: 'answers: {options}', nl: 'antwoorden: {options}' },
  calls: {
    en: 'Service calls: {reads} reads, {writes} writes; at Google a user waits for these.',
    nl: 'Aanroepen: {reads} keer lezen, {writes} keer schrijven; bij Google wacht een gebruiker daarop.',
  },
  running: { en: 'Running the schedule', nl: 'De planning uitvoeren' },
  ran: {
    en: 'The schedule ran {runs} times from {from} until {until}.',
    nl: 'De planning liep {runs} keer van {from} t/m {until}.',
  },
  sent: { en: 'Mails ({mails}), in {path}', nl: 'Mails ({mails}), in {path}' },
  none_sent: {
    en: 'No mail went out: no report of the plan was due for anybody.',
    nl: 'Er ging geen mail uit: er was voor niemand een rapport van het plan aan de beurt.',
  },
  none_sent_planless: {
    en: 'No mail went out: without a plan nobody is to get a report. Name one with --plan FILE (local/sample/plan.json is an example): its KPIs have a report with a cadence and recipients.',
    nl: 'Er ging geen mail uit: zonder plan krijgt niemand een rapport. Noem er een met --plan BESTAND (local/sample/plan.json is een voorbeeld): de KPI’s daarin hebben een rapport met een ritme en ontvangers.',
  },
  when: { en: 'When', nl: 'Wanneer' },
  to: { en: 'To', nl: 'Aan' },
  subject: { en: 'Subject', nl: 'Onderwerp' },
  run_failed: { en: 'A run of the schedule failed: {error}', nl: 'De planning liep vast: {error}' },
  until_early: {
    en: '--until {until} is too early: the data goes until {asOf}, and the schedule starts on the day after.',
    nl: '--until {until} is te vroeg: de gegevens lopen t/m {asOf} en de planning begint de dag erna.',
  },
  until_far: {
    en: '--until {until} is too far away: at most {days} days after the data, which goes until {asOf}.',
    nl: '--until {until} is te ver weg: hooguit {days} dagen na de gegevens, die t/m {asOf} lopen.',
  },
  xlsx_or_none: {
    en: '--xlsx says where the sheet goes, and --no-xlsx that none is written: give one of them.',
    nl: '--xlsx zegt waar het blad komt, en --no-xlsx dat er geen geschreven wordt: geef er één.',
  },
  outbox_alone: {
    en: '--outbox says where the mails of --until go: give that too.',
    nl: '--outbox zegt waar de mails van --until komen: geef die ook op.',
  },
  outbox_taken: {
    en: '{path} holds a mail that an earlier run did not leave there so, "{file}": move it, or name another folder behind --outbox.',
    nl: 'In {path} staat een mail die een eerdere keer daar niet zo heeft neergezet, "{file}": verplaats die of noem een andere map achter --outbox.',
  },
  page: {
    en: 'The spreadsheet is at {address}  (Ctrl+C stops it)',
    nl: 'De spreadsheet staat op {address}  (stoppen met Ctrl+C)',
  },
  kept: {
    en: 'What you do there is kept in {path}; with --fresh you start anew.',
    nl: 'Wat je daar doet blijft bewaard in {path}; met --fresh begin je opnieuw.',
  },
  kept_unreadable: {
    en: 'What was kept in {path} cannot be read; it is set aside, and you start anew.',
    nl: 'Wat in {path} bewaard was, is niet te lezen; het is opzij gezet en je begint opnieuw.',
  },
  opening: { en: 'Opening the spreadsheet', nl: 'De spreadsheet openen' },
  workbook: { en: 'The KPI sheet is in {path}', nl: 'Het KPI-blad staat in {path}' },
  sql_alone: {
    en: '--sql writes a query for rows in tabs: it does not go with --bigquery.',
    nl: '--sql schrijft een query bij rijen in tabbladen: dat gaat niet samen met --bigquery.',
  },
  no_engine: {
    en: "--bigquery needs Google's own engine for its queries, which runs on Linux only.",
    nl: '--bigquery heeft de query-engine van Google zelf nodig, en die draait alleen op Linux.',
  },
  loading: { en: 'Loading {count} tables', nl: '{count} tabellen laden' },
  sql: { en: 'The KPIs as a query: {path}', nl: "De KPI's als query: {path}" },
  sql_none: {
    en: '{path} was not written: no KPI can be written as a query from these files.',
    nl: '{path} is niet geschreven: uit deze bestanden is geen KPI als query te schrijven.',
  },
  json: { en: 'The figures are in {path}', nl: 'De cijfers staan in {path}' },
  days: { en: 'days', nl: 'dagen' },
  minutes: { en: 'minutes', nl: 'minuten' },
} satisfies Record<string, Record<Language, string>>;

/** What a tab was read as. */
const tableNames: Record<string, Record<Language, string>> = {
  deals: { en: 'deals', nl: 'deals' },
  leads: { en: 'leads', nl: 'leads' },
  orders: { en: 'orders', nl: 'orders' },
  subscriptions: { en: 'subscriptions', nl: 'abonnementen' },
  subscription_events: { en: 'subscription events', nl: 'abonnementswijzigingen' },
  customers: { en: 'customers', nl: 'klanten' },
  activities: { en: 'activities', nl: 'activiteiten' },
  costs: { en: 'costs', nl: 'kosten' },
  survey: { en: 'survey', nl: 'enquête' },
  team: { en: 'team', nl: 'team' },
  products: { en: 'products', nl: 'producten' },
  'not data': { en: 'not data', nl: 'geen gegevens' },
};

/** A kind of tab in a language. */
export const tableName = (table: string, language: Language): string => tableNames[table]?.[language] ?? table;

export type TextKey = keyof typeof commandTexts;

/** A sentence of the command line in a language, its blanks filled. */
export function text(key: TextKey, language: Language, values: Record<string, string | number> = {}): string {
  return filled(commandTexts[key][language], values);
}
