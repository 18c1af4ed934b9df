import type { Language } from '../../base/language';
import { fill } from '../../texts/fill';

/** Every sentence at the head of a query and above its parts; `{name}` marks what is filled in. */
const texts = {
  about: {
    en: 'KPIs as one query for BigQuery. Make the views named below with the columns listed there, each of its type, and run it.',
    nl: "KPI's als één query voor BigQuery. Maak de weergaven hieronder met de genoemde kolommen, elk van zijn type, en voer hem uit.",
  },
  derived: {
    en: 'A line without a dimension is of all rows. A KPI that is made of other figures is calculated from them at the end.',
    nl: 'Een regel zonder dimensie gaat over alle rijen. Een KPI die uit andere cijfers bestaat, wordt daar aan het eind uit berekend.',
  },
  currencies: {
    en: 'Money of rows in several currencies is not added up: such a line has no value.',
    nl: 'Geld van rijen in verschillende valuta wordt niet opgeteld: zo’n regel heeft geen waarde.',
  },
  earlier: {
    en: 'By how many months costs lie earlier is the sales cycle of the rows that this was written from; where all rows have another, change their days.',
    nl: 'Hoeveel maanden kosten eerder liggen, is de verkoopcyclus van de rijen waaruit dit is geschreven; is die van alle rijen anders, pas dan hun dagen aan.',
  },
  every_month: {
    en: 'A month without any row of costs leaves the sheet without a figure that needs them; this query does not look for one.',
    nl: 'Een maand zonder enige rij met kosten laat het blad zonder een cijfer dat ze nodig heeft; deze query zoekt er niet naar.',
  },
  left: { en: 'Not in it:', nl: 'Staat er niet in:' },
  part: {
    en: 'it is about a part of the rows; take the line of that label',
    nl: 'gaat over een deel van de rijen; neem de regel met dat label',
  },
  no_figure: { en: 'the data gives no figure', nl: 'de gegevens leveren geen cijfer op' },
  model: {
    en: 'it takes more than one query: a refresh works it out',
    nl: 'vraagt meer dan één query: een vernieuwing berekent het',
  },
  order_of_rows: {
    en: 'it depends on which row comes first, and a table has no order',
    nl: 'hangt af van welke rij de eerste is, en een tabel heeft geen volgorde',
  },
  several_periods: {
    en: 'it compares several periods, which this query does not do',
    nl: 'vergelijkt meer perioden, en dat doet deze query niet',
  },
  table: {
    en: 'What is counted of {table}. The view {view} has a row for each of theirs, with these columns (behind each the header that it was read from):',
    nl: 'Wat er van {table} telt. De weergave {view} heeft een rij voor elk ervan, met deze kolommen (achter elk de kop waaronder hij is gelezen):',
  },
  fields: { en: 'no query makes {fields} yet', nl: 'nog geen query maakt {fields}' },
  left_out: {
    en: 'why no KPI counts the row, such as a total or a copy; NULL for all others',
    nl: 'waarom geen KPI de rij telt, zoals een totaal of een dubbele; NULL voor alle andere',
  },
  from_tab: { en: 'where the row comes from', nl: 'waar de rij vandaan komt' },
  by: { en: '{kpi}, by {dimension}', nl: '{kpi}, per {dimension}' },
  made_of_others: {
    en: 'it is made of other figures, of which no query tells how those of a label or month go together',
    nl: 'bestaat uit andere cijfers, en geen query zegt hoe die van een label of maand samengaan',
  },
  month_before: {
    en: 'it compares each month with the one before, which this query does not do',
    nl: 'vergelijkt elke maand met die ervoor, en dat doet deze query niet',
  },
  other_way: {
    en: 'some months are counted in another way than all rows',
    nl: 'sommige maanden worden anders geteld dan alle rijen',
  },
  no_such_column: {
    en: 'no query makes the column that tells it',
    nl: 'geen query maakt de kolom waaruit dat blijkt',
  },
  months: {
    en: 'Months of which figures are asked each by itself, the first and the last as far as the period goes',
    nl: 'Maanden waarvan de cijfers elk apart worden gevraagd, de eerste en de laatste voor zover de periode reikt',
  },
  before_data: {
    en: 'Its rows begin on {day}: of a month before that there is no value',
    nl: 'De rijen ervan beginnen op {day}: van een maand daarvoor is er geen waarde',
  },
  begin: { en: 'the beginning', nl: 'het begin' },
  no_table: {
    en: 'the rows of {fields} are not of one tab that a query can read',
    nl: 'de rijen van {fields} staan niet op één tabblad dat een query kan lezen',
  },
  span: { en: '{from} to {to}', nl: '{from} tot en met {to}' },
} as const;

/** A sentence in a language, its blanks filled. */
export function sentence(key: keyof typeof texts, language: Language, values: Record<string, string> = {}): string {
  return fill(texts[key][language], (name) => values[name]);
}
