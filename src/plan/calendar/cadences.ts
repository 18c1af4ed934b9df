import type { InLanguages } from '../../base/language';

/** When reports of a cadence come. Weeks begin as the plan says; the months are calendar ones, or those of its fiscal year. */
export type Recurrence =
  | { on: 'working days' }
  | { on: 'week start'; weeks: number }
  | { on: 'month start' }
  | { on: 'fiscal start'; months: 3 | 6 | 12 };

interface CadenceDeclaration {
  /** As plans are kept and written as JSON. */
  id: string;
  /** On the sheet. */
  title: InLanguages;
  /** Where a person chooses how often a report comes. */
  often: InLanguages;
  comes: Recurrence;
  /** The period that has just ended when the report comes; null: the plan's own period so far. */
  reportsOn: 'month' | 'quarter' | 'year' | null;
  /** What else people type for it, in lower case; its id and its texts are read anyway. */
  typed: readonly string[];
}

/** How often a report comes, in the order in which people choose: all that is known of a cadence. */
export const cadenceList = [
  {
    id: 'workday',
    title: { en: 'workday', nl: 'werkdag' },
    often: { en: 'every working day', nl: 'elke werkdag' },
    comes: { on: 'working days' },
    reportsOn: null,
    typed: ['every workday'],
  },
  {
    id: 'weekly',
    title: { en: 'weekly', nl: 'wekelijks' },
    often: { en: 'every week', nl: 'elke week' },
    comes: { on: 'week start', weeks: 1 },
    reportsOn: null,
    typed: ['iedere week'],
  },
  {
    id: 'biweekly',
    title: { en: 'every two weeks', nl: 'om de week' },
    often: { en: 'every two weeks', nl: 'om de week' },
    comes: { on: 'week start', weeks: 2 },
    reportsOn: null,
    typed: [
      ...['bi-weekly', 'fortnightly', 'every fortnight', 'every 2 weeks', 'every other week', 'every second week'],
      ...['tweewekelijks', 'elke twee weken', 'elke 2 weken', 'iedere twee weken', 'om de twee weken', 'veertiendaags'],
    ],
  },
  {
    id: 'monthly',
    title: { en: 'monthly', nl: 'maandelijks' },
    often: { en: 'every month', nl: 'elke maand' },
    comes: { on: 'month start' },
    reportsOn: 'month',
    typed: ['iedere maand', 'per maand'],
  },
  {
    id: 'quarterly',
    title: { en: 'quarterly', nl: 'per kwartaal' },
    often: { en: 'every quarter', nl: 'elk kwartaal' },
    comes: { on: 'fiscal start', months: 3 },
    reportsOn: 'quarter',
    typed: ['ieder kwartaal'],
  },
] as const satisfies readonly CadenceDeclaration[];

export type Cadence = (typeof cadenceList)[number]['id'];

export const cadences: readonly Cadence[] = cadenceList.map(({ id }) => id);

export function cadenceOf(id: Cadence): CadenceDeclaration {
  return cadenceList.find((one) => one.id === id) as CadenceDeclaration;
}
