/** Families of files in which one name stands for one thing: a KPI, its model and its function; a dimension and its field. */
const OF_ONE_THING: readonly RegExp[] = [
  /^src\/(?:kpis|functions\/declared|engine\/models)\//,
  /^src\/(?:dimensions\/|tables\/shared-fields)/,
];

/** The entry points call a use case by its own name. */
const ENTRY_POINTS = 'src/main.ts';

const EXPORT = /^export (?:async )?(?:const|function\*?|type|interface|class) (\w+)/gm;

/**
 * Says of each name that two files of src export with different meanings where it is exported, so that a name means one
 * thing wherever it is read. `sources`: the text of each file by its path, formatted: each export begins a line.
 */
export function exportedTwins(sources: ReadonlyMap<string, string>): string[] {
  const exporting = new Map<string, string[]>();
  for (const [path, source] of sources) {
    if (!path.startsWith('src/') || path === ENTRY_POINTS) continue;
    for (const [, name] of source.matchAll(EXPORT)) exporting.set(name, [...(exporting.get(name) ?? []), path]);
  }
  return [...exporting].flatMap(([name, paths]) => {
    const isOneThing = OF_ONE_THING.some((family) => paths.every((path) => family.test(path)));
    if (new Set(paths).size < 2 || isOneThing) return [];
    return [`${name} is exported by ${paths.join(' and ')}: a name means one thing, so one of them needs its own.`];
  });
}
