/** Rooms that declare things of tables, and so may list them. */
const DECLARING = /^src\/(?:tables|dimensions|kpis|questions\/declared)\//;

const LIST = /\[\s*(?<listed>'[^'\n]*'(?:\s*,\s*'[^'\n]*')+)\s*,?\s*\]/g;

/**
 * Says of each list of tables in a source file that it is one, unless its room declares such: what several tables have in
 * common is a trait of their declaration, which nobody can forget. `tables`: their ids.
 */
export function listedTables(path: string, source: string, tables: ReadonlySet<string>): string[] {
  if (!path.startsWith('src/') || DECLARING.test(path)) return [];
  return [...source.matchAll(LIST)].flatMap(({ groups = {} }) => {
    const listed = [...groups.listed.matchAll(/'([^']*)'/g)].map(([, one]) => one);
    return listed.every((one) => tables.has(one))
      ? [
          `${path} lists tables (${listed.join(', ')}): what they share is a trait of their declaration, see src/tables/declare.ts.`,
        ]
      : [];
  });
}
