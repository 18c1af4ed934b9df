import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleFiles } from '../../local/sample/make-sample';

const folder = join(__dirname, '../../local/sample');
const onDisk = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.csv'))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

describe('the bundled sample', () => {
  it('is what its generator makes', () => {
    const made = sampleFiles();
    const found = onDisk();
    expect(Object.keys(found).sort()).toEqual(Object.keys(made).sort());
    for (const [name, text] of Object.entries(made))
      expect({ name, same: found[name] === text }).toEqual({ name, same: true });
  });

  it('stays small enough to bundle', () => {
    const bytes = Object.values(onDisk()).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    expect(bytes).toBeLessThan(1_500_000);
  });

  it('holds no address that could be anybody’s', () => {
    const addresses = Object.values(onDisk()).flatMap((text) => text.match(/[\w.-]+@[\w.-]+/g) ?? []);
    expect(addresses.length).toBeGreaterThan(1_000);
    expect(addresses.filter((address) => !address.endsWith('.example'))).toEqual([]);
  });

  it('has a plan that names KPIs and days inside its two years', () => {
    const plan = JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8'));
    const days = plan.kpis.flatMap((kpi: { targets: { from: string; to: string }[] }) =>
      kpi.targets.flatMap((t) => [t.from, t.to]),
    );
    expect(plan.kpis.length).toBeLessThanOrEqual(7);
    for (const day of days) expect(day >= '2024-10-01' && day <= '2026-09-30').toBe(true);
  });
});
