import { existsSync } from 'node:fs';
import { openHost } from '../../local/host/host';
import type { Report } from '../../src/analysis/report';
import { AS_OF } from './writings/company';
import { type Comparison, compare, figuresOf } from './writings/figures';
import { PERIOD, runWriting, tabsOf } from './writings/run-writing';
import { type Way, wayOf } from './writings/way';

/** `FUZZ_SEED=2000 FUZZ_WRITINGS=500 npx jest test/fuzz/every-writing` tries others. */
const FIRST = Number(process.env.FUZZ_SEED ?? 1);
const WRITINGS = Number(process.env.FUZZ_WRITINGS ?? 100);
const BUILT = 3;
/** Untyped: the cells of a host's tab are texts and numbers, its dates a matter of formats. */
const builtSeeds = Array.from({ length: WRITINGS }, (_, n) => FIRST + n)
  .filter((seed) => !wayOf(seed).typed)
  .slice(0, BUILT);

const clean = figuresOf(runWriting(wayOf(0)).report);

/** So that a failure can be read, and made again from its seed. */
function told(way: Way, { figure, clean: right, found }: Comparison['different'][number]): string {
  const split = Object.entries(way.split).filter(([, how]) => how !== 'none');
  const apart = (['repIds', 'customerIds', 'stageIds', 'refundsApart', 'flags'] as const).filter((kind) => way[kind]);
  const how = [way.language, way.locale, way.day, ...apart, ...split.map((parts) => parts.join(' by ')), ...way.junk];
  return `seed ${way.seed} (${how.join(', ')}): ${figure} is ${found}, clean ${right}`;
}

describe(`one company written in ${WRITINGS} ways`, () => {
  const equal = new Map<string, number>();
  const different: string[] = [];
  const count = { figures: 0, equal: 0, asked: 0 };

  beforeAll(() => {
    for (let seed = FIRST; seed < FIRST + WRITINGS; seed++) {
      const way = wayOf(seed);
      const { report, waiting } = runWriting(way);
      const compared = compare(clean, figuresOf(report), waiting);
      for (const figure of compared.equal) equal.set(figure, (equal.get(figure) ?? 0) + 1);
      count.equal += compared.equal.length;
      count.asked += compared.asked.length;
      different.push(...compared.different.map((one) => told(way, one)));
    }
    count.figures = count.equal + count.asked + different.length;
    process.stdout.write(
      `${WRITINGS} writings, ${count.figures} figures compared: ${count.equal} equal, ${count.asked} asked or with a reason, ${different.length} different\n`,
    );
  });

  it('gives every figure of the clean writing, asks, or says why not: never another number', () => {
    expect(different.slice(0, 40)).toEqual([]);
  });

  it('is no fuzzer that is content with silence: most figures are there, and each KPI in most writings', () => {
    expect(count.equal / count.figures).toBeGreaterThan(0.8);
    const told = [...clean]
      .filter(([figure, value]) => value !== null && /^\w+$/.test(figure))
      .map(([figure]) => figure);
    expect(told.length).toBeGreaterThan(16);
    expect(told.filter((figure) => (equal.get(figure) ?? 0) < 0.6 * WRITINGS)).toEqual([]);
  });
});

(existsSync('dist/Code.js') ? describe : describe.skip)('the built add-on (skipped without dist/)', () => {
  it.each(builtSeeds)('gives the figures of the sources, seed %i', (seed) => {
    const way = wayOf(seed);
    const tabs = tabsOf(way).map(({ name, cells }) => ({
      name,
      cells: cells.map((row) => row.map(String)),
    }));
    const host = openHost({ dist: 'dist', tabs, locale: way.locale, keepsRealm: true });
    const answer = host.call('buildKpiSheet', [{ plan: {}, asOf: AS_OF, period: PERIOD }]) as {
      data: { report: Report };
    };
    expect(figuresOf(answer.data.report)).toEqual(figuresOf(runWriting(way).report));
  });
});
