import type { InLanguages, Language } from '../base/language';
import { oncePer } from '../base/once-per';
import { dimensionOf } from '../dimensions';
import type { KpiDescription } from '../kpis/declaration/catalogue';
import { declaredVariant, type Slice, variantOf, wayOf } from '../kpis/declaration/slice';
import { say } from '../texts/say';
import { texts } from '../texts/texts';
import { dimensionsNamed } from './dimension-name';

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

/**
 * The KPI that a name means: its id, its title in English or Dutch, or an alias, with or without `: variant` and
 * `, only region = North` behind it.
 */
export function kpiFromName(name: string, kpis: readonly KpiDescription[]): NamedKpi | null {
  const { whole, only } = withoutSlice(name);
  if (only === 'unknown') return null;
  const parts = whole.split(':');
  // A title may hold a colon of its own, as LTV:CAC does: the longest name that is known is meant.
  for (let length = parts.length; length > 0; length--) {
    const plain = bareName(parts.slice(0, length).join(':'));
    const kpi = plain !== '' && kpis.find((candidate) => namesOf(candidate).includes(plain));
    if (!kpi) continue;
    const typed = parts.slice(length).join(':');
    const counted = typed.trim() === '' ? 'standard' : countedFromName(typed, kpi);
    return counted === null ? null : { kpi, variant: variantOf({ counted, only }) };
  }
  return null;
}

/** The variant that a name means: its key, what it is called or its title in English or Dutch, with or without the part that it is about. */
export function variantFromName(name: string, kpi: KpiDescription): string | null {
  const { whole, only } = withoutSlice(name);
  const counted = whole.trim() === '' ? 'standard' : countedFromName(whole, kpi);
  return counted === null || only === 'unknown' ? null : variantOf({ counted, only });
}

/** The part of the rows that is meant by `region = North`; null where that names no dimension of labels. */
export function sliceFromText(text: string): Slice | null {
  const [by, ...label] = text.split('=');
  const is = label.join('=').trim();
  const [dimension] = dimensionsNamed(by);
  return !dimension || dimension.label === 'month' || is === '' ? null : { by: dimension.id, is };
}

const ONLY = new RegExp(`(?:^|[\\s:,(])(?:${texts.word_only.en}|${texts.word_only.nl})\\s`, 'i');

/** What may stand between a name and the part that it is about. */
const BETWEEN = ' ,(';

/** Splits a name into the KPI and the part of the rows. `unknown`: that part is of no dimension, so the name means no KPI. */
function withoutSlice(name: string): { whole: string; only: Slice | null | 'unknown' } {
  const [before, is] = name.split('=');
  const found = is === undefined ? null : ONLY.exec(before);
  if (!found) return { whole: name, only: null };
  let end = found.index;
  while (end > 0 && BETWEEN.includes(name[end - 1])) end--;
  return { whole: name.slice(0, end), only: sliceFromText(name.slice(found.index + found[0].length)) ?? 'unknown' };
}

function countedFromName(name: string, kpi: KpiDescription): string | null {
  const plain = bareName(name);
  const found = Object.keys(kpi.variants).find((key) => {
    const { title, called = title } = kpi.variants[key];
    return [key, title.en, title.nl, called.en, called.nl].map(bareName).includes(plain);
  });
  return found ?? null;
}

/** How a KPI is written where people see and type it: `Churn rate`, or `Churn rate: net of new` for another variant. */
export function kpiLabel(kpi: KpiDescription, variant: string, language: Language): string {
  const { counted, only } = wayOf(variant);
  const way = counted === 'standard' ? undefined : kpi.variants[counted];
  const called = way ? `: ${(way.called ?? way.title)[language]}` : '';
  return withSlice(kpi.title[language] + called, only, language);
}

/**
 * How a KPI is called in a text: `Churn rate`, or with what another variant counts, whose short name only its sheet knows;
 * a part of the rows as people say it, `Churn rate (region: North)`.
 */
export function kpiTitle(kpi: KpiDescription, variant: string, language: Language): string {
  const { counted, only } = wayOf(variant);
  const described = counted === 'standard' ? [] : [String(declaredVariant(kpi, variant)?.title[language])];
  const slice = only && sliceText(only, language);
  const parts = [...described, ...(slice ? [`${slice.by}: ${slice.is}`] : [])];
  return kpi.title[language] + (parts.length > 0 ? ` (${parts.join(', ')})` : '');
}

/** What a KPI is called, whichever way it is counted: `Churn rate`, `Churn rate, only region = North`. */
export function plainTitle({ title }: Pick<KpiDescription, 'title'>, variant: string): InLanguages {
  const { only } = wayOf(variant);
  return { en: withSlice(title.en, only, 'en'), nl: withSlice(title.nl, only, 'nl') };
}

/** `only region = North` in a language, behind what it is a part of. */
export function withSlice(text: string, only: Slice | null, language: Language): string {
  if (only === null) return text;
  return `${text}, ${say({ text: 'slice_of_kpi', values: sliceText(only, language) }, language)}`;
}

function sliceText({ by, is }: Slice, language: Language): { by: string; is: string } {
  const own = dimensionOf(by);
  const label = own.labels?.find(({ key }) => key === is)?.title[language];
  return { by: own.title[language].toLowerCase(), is: label ?? is };
}
