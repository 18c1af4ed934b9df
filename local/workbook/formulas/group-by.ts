// The formula engine is written for Node 22; Node 20 lacks these two. To be loaded before it.
type Grouped<T> = Record<PropertyKey, T[]>;

const objects = Object as unknown as { groupBy?: unknown };
objects.groupBy ??= <T>(items: Iterable<T>, keyOf: (item: T, index: number) => PropertyKey): Grouped<T> => {
  const groups: Grouped<T> = Object.create(null);
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    groups[key] ??= [];
    groups[key].push(item);
  }
  return groups;
};

const maps = Map as unknown as { groupBy?: unknown };
maps.groupBy ??= <T, K>(items: Iterable<T>, keyOf: (item: T, index: number) => K): Map<K, T[]> => {
  const groups = new Map<K, T[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};

export {};
