import { limits } from '../../base/limits';
/** Someone who can track a KPI. */
export interface Person {
  /** A name of the roster, or an address of those the spreadsheet is shared with. */
  name: string;
  from: 'tabs' | 'sharing';
}

/** The roster of the tabs, then those with whom the spreadsheet is shared, each once. */
export function peopleOf(reps: readonly string[], shared: readonly string[]): Person[] {
  const seen = new Set<string>();
  const people: Person[] = [
    ...shared.map((name): Person => ({ name, from: 'sharing' })),
    ...reps.map((name): Person => ({ name, from: 'tabs' })),
  ];
  return people
    .filter(({ name }) => {
      const key = name.trim().toLowerCase();
      return key !== '' && !seen.has(key) && seen.add(key);
    })
    .slice(0, limits.offeredPeople);
}
