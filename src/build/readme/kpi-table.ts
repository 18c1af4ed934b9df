import type { Unit } from '../../base/unit';
import { kpis } from '../../kpis';
import { neededColumns } from '../../kpis/declaration/needed-columns';
import { markdownTable, type TableLanguage } from './markdown-table';

const HEADERS: Record<TableLanguage, string[]> = {
  en: ['KPI', 'What it is for', 'How it is counted', 'Unit', 'Tab and columns', 'Other variants'],
  nl: ['KPI', 'Waar het voor is', 'Hoe het geteld wordt', 'Eenheid', 'Tabblad en kolommen', 'Andere varianten'],
};

const UNITS: Record<Unit, Record<TableLanguage, string>> = {
  money: { en: 'money', nl: 'geld' },
  ratio: { en: 'percentage', nl: 'percentage' },
  count: { en: 'number', nl: 'aantal' },
  days: { en: 'days', nl: 'dagen' },
  minutes: { en: 'minutes', nl: 'minuten' },
  score: { en: 'score', nl: 'score' },
};

/** The KPIs as a table of markdown, made from their declarations. */
export function kpiTable(language: TableLanguage): string {
  const rows = kpis.map(({ title, purpose, unit, variants }) => [
    title[language],
    purpose[language],
    variants.standard.title[language],
    UNITS[unit][language],
    neededColumns(variants.standard.oneOf, language),
    Object.keys(variants)
      .filter((name) => name !== 'standard')
      .map((name) => `\`${name}\``)
      .join(', '),
  ]);
  return markdownTable(HEADERS[language], rows);
}
