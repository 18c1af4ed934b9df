import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportFiles, readExports } from '../../local/exports/exports';
import { openHost } from '../../local/host/host';
import scopes from '../../local/listing/scopes.json';
import { kpis } from '../../src/kpis';

const LISTING = join('local', 'listing');
const LANGUAGES = ['en', 'nl'] as const;

const text = (language: string, file: string): string =>
  readFileSync(join(LISTING, language, file), 'utf8').replace(/\n$/, '');

/** Width and height of a PNG, and whether it has an alpha channel. */
function png(path: string): { size: [number, number]; hasAlpha: boolean } {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return { size: [bytes.readUInt32BE(16), bytes.readUInt32BE(20)], hasAlpha: bytes[25] === 6 };
}

/** The limits of https://developers.google.com/workspace/marketplace/create-listing and …/about-app-review. */
describe.each(LANGUAGES)('the listing in %s', (language) => {
  test('has a name of 50 characters at most, without punctuation and without a product of Google', () => {
    const name = text(language, 'name.txt');
    expect(name.length).toBeLessThanOrEqual(50);
    expect(name).toMatch(/^[\p{L}\p{N} ]+$/u);
    expect(name).not.toMatch(/google|sheets|gmail|drive|workspace|docs/i);
  });

  test('has a short description of 200 characters and one of fewer than 16,000', () => {
    expect(text(language, 'short-description.txt').length).toBeLessThanOrEqual(200);
    expect(text(language, 'short-description.txt')).not.toContain('\n');
    const whole = text(language, 'description.txt').length;
    expect(whole).toBeGreaterThan(1_000);
    expect(whole).toBeLessThan(16_000);
  });

  test('says how many KPIs there are', () => {
    expect(/(\d+) sales[ -]KPI/.exec(text(language, 'description.txt'))?.[1]).toBe(String(kpis.length));
  });

  test.each(['privacy.md', 'terms.md', 'support.md'])('has %s', (file) => {
    expect(text(language, file)).toMatch(/^# .+\n\n/);
  });

  test('has one to five screenshots of 1280 × 800', () => {
    const pictures = readdirSync(join(LISTING, 'screenshots')).filter((name) => name.startsWith(`${language}-`));
    expect(pictures.length).toBeGreaterThanOrEqual(1);
    expect(pictures.length).toBeLessThanOrEqual(5);
    for (const picture of pictures) expect(png(join(LISTING, 'screenshots', picture)).size).toEqual([1_280, 800]);
  });
});

test('icons are square, see-through at the corners, and drawn from a vector; the banner is 220 × 140', () => {
  for (const size of [32, 48, 96, 128]) {
    expect(png(join(LISTING, 'icons', `icon-${size}.png`))).toEqual({ size: [size, size], hasAlpha: true });
  }
  expect(png(join(LISTING, 'icons', 'banner.png')).size).toEqual([220, 140]);
  for (const vector of ['icon.svg', 'banner.svg']) expect(existsSync(join(LISTING, 'icons', vector))).toBe(true);
});

test('the icon has none of the colours of Google', () => {
  const svg = readFileSync(join(LISTING, 'icons', 'icon.svg'), 'utf8').toLowerCase();
  for (const colour of ['#4285f4', '#34a853', '#0f9d58', '#fbbc05', '#fbbc04', '#ea4335'])
    expect(svg).not.toContain(colour);
});

test('every scope of the manifest has its reason, and no other', () => {
  const manifest = JSON.parse(readFileSync('appsscript.json', 'utf8'));
  expect(scopes.map(({ scope }) => scope)).toEqual(manifest.oauthScopes);
  for (const { en, nl } of scopes) expect([en.length > 40, nl.length > 40]).toEqual([true, true]);
});

test('whoever grants only what everything needs has the sidebar and the KPI sheet', async () => {
  const { tabs } = await readExports(exportFiles(join('local', 'sample')));
  const host = openHost({ dist: 'dist', tabs });
  const later = scopes.filter(({ neededFor }) => neededFor !== 'everything');
  expect(later.length).toBeGreaterThan(0);
  for (const { scope } of later) host.state.withdrawnScopes.add(scope);
  expect(host.call('openSidebar')).toMatchObject({ ok: true });
  expect(host.call('buildKpiSheet', [{}])).toMatchObject({ ok: true });
  expect(host.call('openSidebar')).toMatchObject({ ok: true, data: { home: { kpis: expect.any(Array) } } });
  expect(host.call('startSchedule')).toMatchObject({
    ok: false,
    error: expect.stringContaining('A permission is missing'),
  });
});
