import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../local/command-line/command';

const root = join(__dirname, '../../../shared/cases');

/** A folder of exports that once gave a wrong number, and the right answers: `[path in the JSON, answer, share by which it may differ?]`. */
interface Case {
  kind: string;
  why: string;
  arguments: string[];
  checks: [path: string, answer: number | 'reason', tolerance?: number][];
}

/**
 * Answers of the folders that the definitions contradict: twelve customers of 100 a month, three of whom left in
 * September and one on 2 October, bring 900 on 30 September.
 */
const CORRECTED: Record<string, number> = { 'o7-cust-churn mrr': 900 };

const folders = existsSync(root) ? readdirSync(root).filter((name) => existsSync(join(root, name, 'expect.json'))) : [];

if (folders.length === 0) {
  describe.skip('cases (skipped: ../shared/cases is absent)', () => it('needs the cases', () => undefined));
}

describe.each(folders)('case %s', (folder) => {
  const {
    kind,
    why,
    arguments: words,
    checks,
  } = JSON.parse(readFileSync(join(root, folder, 'expect.json'), 'utf8')) as Case;

  it(`${kind}: ${why}`, async () => {
    const out = mkdtempSync(join(tmpdir(), 'case-'));
    const printed = jest.spyOn(console, 'log').mockImplementation(() => undefined);
    const complained = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    try {
      const json = join(out, 'kpis.json');
      const plan = join(root, folder, 'plan.json');
      const code = await runCommand(
        ['--data', join(root, folder, 'data'), '--json', json, '--no-xlsx'].concat(
          existsSync(plan) ? ['--plan', plan] : [],
          words,
        ),
        { dist: 'dist', make: () => undefined, keepsRealm: true },
      );
      expect(code).toBe(0);
      const report = JSON.parse(readFileSync(json, 'utf8'));
      for (const [path, given, tolerance = 1e-6] of checks) {
        const answer = CORRECTED[`${folder} ${path}`] ?? given;
        const found = answerAt(report, path);
        if (typeof answer === 'number' && typeof found === 'number') {
          const isNear = Math.abs(found - answer) <= tolerance * Math.max(1, Math.abs(answer));
          expect([path, isNear ? answer : found]).toEqual([path, answer]);
        } else {
          expect([path, found]).toEqual([path, answer]);
        }
      }
    } finally {
      printed.mockRestore();
      complained.mockRestore();
      rmSync(out, { recursive: true });
    }
  });
});

// biome-ignore lint/suspicious/noExplicitAny: a path leads anywhere in the JSON
function answerAt({ kpis }: any, path: string): unknown {
  const [id, ...rest] = path.split('.');
  const kpi = kpis.find((one: { id: string }) => one.id === id);
  // biome-ignore lint/suspicious/noExplicitAny: as above
  const step = (at: any, key: string) => (Array.isArray(at) ? at.find((line) => line.key === key) : at?.[key]);
  const found = rest.reduce(step, kpi);
  if (rest.length > 0) return found?.value ?? found;
  return typeof kpi.value === 'number' ? kpi.value : 'reason';
}
