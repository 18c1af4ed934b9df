import type { Language } from '../base/language';
import type { Unit } from '../base/unit';
import { say } from '../texts/say';

/** What an axis counts, where its numbers do not say so: EUR, days, minutes; '' for the others. */
export function unitText(unit: Unit, currency: string | null, language: Language): string {
  if (unit === 'money') return currency ?? '';
  return unit === 'days' || unit === 'minutes' ? say({ text: `sheet_unit_${unit}` }, language).trim() : '';
}

/** `Revenue (EUR)` */
export const named = (title: string, unit: string): string => (unit === '' ? title : `${title} (${unit})`);
