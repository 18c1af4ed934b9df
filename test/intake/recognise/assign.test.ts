import * as fc from 'fast-check';
import { assign } from '../../../src/intake/recognise/assign';

const total = (gains: number[][], found: number[]): number =>
  found.reduce((sum, field, column) => sum + (field < 0 ? 0 : gains[column][field]), 0);

/** The most that any assignment can gain, by trying them all. */
function best(gains: number[][], column = 0, taken: ReadonlySet<number> = new Set()): number {
  if (column === gains.length) return 0;
  const gained = gains[column].map((gain, field) =>
    gain > 0 && !taken.has(field) ? gain + best(gains, column + 1, new Set([...taken, field])) : 0,
  );
  return Math.max(best(gains, column + 1, taken), ...gained);
}

/** How many gains are looked at for so many columns. */
function looks(columns: number, fields: number): number {
  let count = 0;
  const gains = Array.from({ length: columns }, (_, column) => {
    const row = Array.from({ length: fields }, (_gain, field) => 0.55 + (((column + 1) * (field + 3)) % 40) / 100);
    const get = (target: number[], key: string | symbol): unknown => {
      if (typeof key === 'string' && /^\d+$/.test(key)) count++;
      return Reflect.get(target, key);
    };
    return new Proxy(row, { get });
  });
  assign(gains, fields);
  return count;
}

/** How many numbers are looked at beside them: of columns that all fit, and of fields that have no place left. */
function steps(columns: number, fields: number): number {
  let count = 0;
  const Real = globalThis.Float64Array;
  const counted = (length: number): Float64Array =>
    new Proxy(new Real(length), {
      get(target, key) {
        if (typeof key === 'string' && /^\d+$/.test(key)) count++;
        const value: unknown = Reflect.get(target, key, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
      set: (target, key, value) => Reflect.set(target, key, value, target),
    });
  globalThis.Float64Array = new Proxy(Real, { construct: (_real, [length]) => counted(length) });
  try {
    assign(
      Array.from({ length: columns }, (_, column) =>
        Array.from({ length: fields }, (_gain, field) => 0.55 + (((column + 1) * (field + 3)) % 40) / 100),
      ),
      fields,
    );
  } finally {
    globalThis.Float64Array = Real;
  }
  return count;
}

describe('columns and fields', () => {
  it('are paired so that nothing fits better', () => {
    const gain = fc.oneof(fc.constant(0), fc.constantFrom(0.55, 0.7, 0.95, 1.9));
    const matrix = fc
      .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 4 }))
      .chain(([columns, fields]) =>
        fc.array(fc.array(gain, { minLength: fields, maxLength: fields }), { minLength: columns, maxLength: columns }),
      );
    fc.assert(
      fc.property(matrix, (gains) => {
        const found = assign(gains, gains[0]?.length ?? 1);
        const fields = found.filter((field) => field >= 0);
        expect(new Set(fields).size).toBe(fields.length);
        expect(found.every((field, column) => field < 0 || gains[column][field] > 0)).toBe(true);
        expect(total(gains, found)).toBeCloseTo(best(gains), 9);
      }),
    );
  });

  it('cost twice as much for twice the columns', () => {
    const growth = looks(1000, 25) / looks(500, 25);
    expect(growth).toBeLessThan(2.5);
  });

  it('take twice the steps for twice the columns, most of which are no field', () => {
    const [some, more] = [steps(100, 12), steps(200, 12)];
    expect(some).toBeGreaterThan(1_000);
    expect(more / some).toBeLessThan(2.5);
  });
});
