import type { Column } from '../tables/table';

/** Adds columns that are made together, and only when one of them is first asked for: few questions need them. */
export function lazily<Name extends string>(
  columns: Record<string, Column>,
  names: readonly Name[],
  make: () => Record<Name, Column>,
): void {
  for (const name of names) {
    Object.defineProperty(columns, name, {
      enumerable: true,
      configurable: true,
      get: () => {
        const made = make();
        for (const each of names) Object.defineProperty(columns, each, { enumerable: true, value: made[each] });
        return made[name];
      },
    });
  }
}
