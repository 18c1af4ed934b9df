import { oncePer } from '../base/once-per';
import type { KpiDescription } from '../kpis/declaration/catalogue';

/** A KPI and one of its variants. */
export interface NamedKpi {
  kpi: KpiDescription;
  variant: string;
}

/** What a name comes down to, without regard to case, spaces, hyphens, underscores, accents and brackets. */
export function bareName(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f\s_()\-–.]/g, '');
}

export const namesOf: (kpi: KpiDescription) => string[] = oncePer(({ id, title, aliases }) =>
  [id, title.en, title.nl, ...aliases].map(bareName),
);

/** The KPI that a name means: its id, its title in English or Dutch, or an alias, with or without `: variant`. */
export function kpiFromName(name: string, kpis: readonly KpiDescription[]): NamedKpi | null {
  const colon = name.indexOf(':');
  const plain = bareName(colon < 0 ? name : name.slice(0, colon));
  const kpi = kpis.find((candidate) => namesOf(candidate).includes(plain));
  if (!kpi || plain === '') return null;
  const variant = colon < 0 ? 'standard' : variantFromName(name.slice(colon + 1), kpi);
  return variant === null ? null : { kpi, variant };
}

/** The variant that a name means: its key or its title in English or Dutch. */
export function variantFromName(name: string, kpi: KpiDescription): string | null {
  const plain = bareName(name);
  const found = Object.keys(kpi.variants).find((key) => {
    const { title } = kpi.variants[key];
    return [key, title.en, title.nl].map(bareName).includes(plain);
  });
  return found ?? null;
}

/** How a KPI is written where people see and type it: `Churn rate`, or `Churn rate: article` for another variant. */
export function kpiLabel(kpi: KpiDescription, variant: string, language: 'en' | 'nl'): string {
  return variant === 'standard' ? kpi.title[language] : `${kpi.title[language]}: ${variant}`;
}

/** How a KPI is called in a text: `Churn rate`, or with what another variant counts, whose short name only its sheet knows. */
export function kpiTitle(kpi: KpiDescription, variant: string, language: 'en' | 'nl'): string {
  const title = kpi.title[language];
  return variant === 'standard' ? title : `${title} (${kpi.variants[variant].title[language]})`;
}
