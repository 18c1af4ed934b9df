import { squeezed } from '../intake/normal-text';
import type { InLanguages } from '../tables/declare';
import { tables } from '../tables/tables';

/** A field by which figures can be broken down, and what people call it. */
export interface BreakdownField {
  field: string;
  title: InLanguages;
}

const MONTH: BreakdownField = { field: 'month', title: { en: 'Month', nl: 'Maand' } };
const REP: BreakdownField = { field: 'rep', title: { en: 'Rep', nl: 'Vertegenwoordiger' } };

/** Every field that a name can mean: the field's own name or its title in English or Dutch, as in each of the tables. */
export function breakdownsNamed(name: string): BreakdownField[] {
  const plain = squeezed(name);
  return everyBreakdown().filter(({ field, title }) => [field, title.en, title.nl].map(squeezed).includes(plain));
}

/** What people call a field, from the first table that has it. */
export function breakdownTitle(field: string): InLanguages {
  return everyBreakdown().find((known) => known.field === field)?.title ?? { en: field, nl: field };
}

function everyBreakdown(): BreakdownField[] {
  const found = [REP, MONTH];
  for (const { fields } of Object.values(tables)) {
    for (const [field, { title, breakdown }] of Object.entries(fields)) {
      if (breakdown) found.push({ field, title });
    }
  }
  return found;
}
