import type { Report, ReportedGroup } from '../../../src/analysis/report';

/** A figure by its name: a number, or null where a reason stands instead. */
export type Figures = Map<string, number | null>;

/** Breakdowns whose labels are names, the same in every language. */
const NAMED = ['source', 'product', 'team'];

/** Every figure of a report: each KPI and variant, by rep, by month and by what has names. */
export function figuresOf({ kpis }: Report): Figures {
  const figures: Figures = new Map();
  for (const { id, value, variants, byRep, byMonth, by, ...more } of kpis) {
    figures.set(id, value ?? null);
    for (const part of ['n', 'top', 'bottom', 'mean', 'median'] as const) {
      if (more[part] !== undefined) figures.set(`${id} ${part}`, more[part] ?? null);
    }
    for (const [variant, other] of Object.entries(variants ?? {})) figures.set(`${id}: ${variant}`, other);
    const groups: [string, ReportedGroup[] | undefined][] = [
      ['rep', byRep],
      ['month', byMonth],
      ...NAMED.map((name): [string, ReportedGroup[] | undefined] => [name, by?.[name]]),
    ];
    for (const [name, list] of groups) {
      for (const group of list ?? []) figures.set(`${id} by ${name} ${group.key}`, group.value);
    }
  }
  return figures;
}

export interface Comparison {
  equal: string[];
  /** A reason stands instead of the number, the group is not told, or a question about the tab is open. */
  asked: string[];
  different: { figure: string; clean: number | null; found: number | null }[];
}

/** Compares with the figures of the clean writing. A breakdown that only one side tells is no other number. */
export function compare(clean: Figures, found: Figures, waiting: ReadonlySet<string>): Comparison {
  const comparison: Comparison = { equal: [], asked: [], different: [] };
  const family = (figure: string): string => figure.replace(/ by (\w+) .*/, ' by $1');
  const told = new Set([...clean].filter(([, value]) => value !== null).map(([figure]) => family(figure)));
  for (const figure of new Set([...clean.keys(), ...found.keys()])) {
    const right = clean.get(figure) ?? null;
    const value = found.get(figure) ?? null;
    if (right === value || (right !== null && value !== null && near(right, value))) {
      if (clean.has(figure)) comparison.equal.push(figure);
    } else if (value === null || waiting.has(kpiOf(figure))) comparison.asked.push(figure);
    else if (told.has(family(figure)) || clean.has(figure)) {
      comparison.different.push({ figure, clean: right, found: value });
    }
  }
  return comparison;
}

/** `win_rate` or `win_rate: by_value`, of which a figure is. */
const kpiOf = (figure: string): string => figure.replace(/^(\w+(: \w+)?).*/, '$1');

const near = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
