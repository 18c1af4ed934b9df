import type { Figures } from '../figures';
import { NOTHING } from '../figures';
import { mergeParts } from '../rows/parts';
import type { Evaluation, Line } from './evaluation';

/**
 * Several evaluations of one formula, over one span of time each, as one: what they put above and below the line is
 * added up. Customers at the start of each of six months are six times so many customer-months.
 */
export function addedOverSpans(all: readonly Evaluation[]): Evaluation {
  const [first] = all;
  return {
    ...first,
    parts: mergeParts(all.flatMap(({ parts }) => parts)),
    touched: all.flatMap(({ touched }) => touched),
    all: () => together(all.map((one) => one.all())),
    by: (grouping) => {
      const maps = all.map((one) => one.by(grouping));
      if (maps.includes(null)) return null;
      const labels = new Set(maps.flatMap((map) => [...(map?.keys() ?? [])]));
      return new Map(Array.from(labels, (label) => [label, together(maps.map((map) => map?.get(label) ?? NOTHING))]));
    },
    lines: (only) => all.map((one) => one.lines(only)).reduce(linesAdded),
  };
}

function together(figures: readonly Figures[]): Figures {
  // Of a span without a figure nobody knows what it would add.
  const without = figures.find(({ reason }) => reason);
  if (without) return without;
  const sum = (of: (one: Figures) => number | null): number =>
    figures.reduce((total, one) => total + (of(one) ?? 0), 0);
  const n = sum((one) => one.n);
  const top = sum((one) => one.top);
  if (figures.every(({ bottom }) => bottom === null)) return { ...NOTHING, value: sum(({ value }) => value), n, top };
  const bottom = sum((one) => one.bottom);
  return { ...NOTHING, value: bottom === 0 ? null : top / bottom, n, top, bottom };
}

/** Every evaluation of a formula reads the same tables, in the same order. */
function linesAdded(some: Line[], more: Line[]): Line[] {
  return some.map((line, at) => ({
    ...line,
    top: sumsOf(line.top, more[at].top),
    bottom: sumsOf(line.bottom, more[at].bottom),
  }));
}

function sumsOf(some: Line['top'], more: Line['top']): Line['top'] {
  return some && more ? Float64Array.from(some, (value, row) => value + more[row]) : (some ?? more);
}
