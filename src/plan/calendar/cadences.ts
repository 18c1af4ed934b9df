/** When reports of a cadence come. Weeks begin as the plan says; the months are calendar ones, or those of its fiscal year. */
export type Comes =
  | { on: 'working days' }
  | { on: 'week start'; weeks: number }
  | { on: 'month start' }
  | { on: 'fiscal start'; months: 3 | 6 | 12 };

interface CadenceDeclaration {
  /** As plans are kept and written as JSON; on the sheet it is `word_<id>`, in the sidebar `cadence_<id>`. */
  id: string;
  comes: Comes;
  /** The period that has just ended when the report comes; null: the plan's own period so far. */
  reportsOn: 'month' | 'quarter' | 'year' | null;
  /** What else people type for it, in lower case; its texts and its id are read anyway. */
  typed: readonly string[];
}

/** How often a report comes, in the order in which people choose: all that is known of a cadence but its texts. */
export const cadenceList = [
  {
    id: 'workday',
    comes: { on: 'working days' },
    reportsOn: null,
    typed: ['every working day', 'every workday', 'elke werkdag'],
  },
  {
    id: 'weekly',
    comes: { on: 'week start', weeks: 1 },
    reportsOn: null,
    typed: ['every week', 'elke week', 'iedere week'],
  },
  {
    id: 'biweekly',
    comes: { on: 'week start', weeks: 2 },
    reportsOn: null,
    typed: [
      ...['bi-weekly', 'fortnightly', 'every fortnight', 'every 2 weeks', 'every other week', 'every second week'],
      ...['tweewekelijks', 'elke twee weken', 'elke 2 weken', 'iedere twee weken', 'om de twee weken', 'veertiendaags'],
    ],
  },
  {
    id: 'monthly',
    comes: { on: 'month start' },
    reportsOn: 'month',
    typed: ['every month', 'elke maand', 'iedere maand', 'per maand'],
  },
  {
    id: 'quarterly',
    comes: { on: 'fiscal start', months: 3 },
    reportsOn: 'quarter',
    typed: ['every quarter', 'elk kwartaal', 'ieder kwartaal'],
  },
] as const satisfies readonly CadenceDeclaration[];

export type Cadence = (typeof cadenceList)[number]['id'];

export const cadences: readonly Cadence[] = cadenceList.map(({ id }) => id);

export function cadenceOf(id: Cadence): CadenceDeclaration {
  return cadenceList.find((one) => one.id === id) as CadenceDeclaration;
}
