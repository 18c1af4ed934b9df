import { limits } from '../../../src/base/limits';
import { say } from '../../../src/texts/say';
import { deals } from '../../wizard/small-company';
import { seriousProblems } from './axe';
import { goTo, judged, next, openAll, start, withVerbal } from './opened-sidebar';
import { heading, settled, sidewardScroll } from './sidebar-page';

jest.setTimeout(60_000);

test('who picks nothing is told so and kept from empty pages; an open question is one click away', async () => {
  const { page } = await start();
  await settled(page);
  await goTo(page, 3);
  while ((await page.locator('.card.picked').count()) > 0)
    await page.locator('.card.picked input[type=checkbox]').first().click();
  await page.getByText('Pick at least one KPI; then you can go on.').waitFor();
  expect(await page.locator('footer .primary').isDisabled()).toBe(true);
  await goTo(page, 7);
  expect(await heading(page)).toBe('Pick a few');
  await page.getByRole('button', { name: 'Answer 1 open question', exact: true }).click();
  expect(await heading(page)).toBe('Your tabs');
  const open = page.locator('summary .tag', { hasText: '1 open question' });
  expect(await open.count()).toBe(1);
  await page.locator('.asks button').first().click();
  expect(await open.count()).toBe(0);
  await goTo(page, 3);
  await page.locator('.card input[type=checkbox]').first().click();
  await next(page);
  expect(await heading(page)).toBe('Goals');
});

test('no field takes a longer text than the server does', async () => {
  const { page } = await start();
  await settled(page);
  await goTo(page, 5);
  const owner = page.getByLabel('Owner of Win rate');
  await owner.fill('');
  await page.keyboard.insertText('a'.repeat(limits.typedCharacters + 1));
  expect((await owner.inputValue()).length).toBe(limits.typedCharacters);
});

test('wrong input in every field is said beside it, listed in the review, and mended', async () => {
  const { page } = await start(withVerbal(''));
  await settled(page);
  await goTo(page, 4);
  for (const label of ['Target', 'Floor', 'Stretch']) await page.getByLabel(label).first().fill('a lot');
  await judged(page);
  expect(await page.getByText(say({ text: 'wizard_bad_number', values: { example: '12,500' } }, 'en')).count()).toBe(3);
  expect(await page.getByLabel('Target').first().getAttribute('aria-invalid')).toBe('true');
  expect(await seriousProblems(page)).toEqual([]);
  await goTo(page, 5);
  await page.getByLabel('Owner of Win rate').fill('ann@');
  await judged(page);
  expect(await page.getByText(say({ text: 'wizard_bad_address', values: { typed: 'ann@' } }, 'en')).count()).toBe(1);
  await goTo(page, 6);
  await page.getByLabel('Send to').first().fill('x, boss@other.org');
  await judged(page);
  expect(await page.getByText(say({ text: 'wizard_bad_address', values: { typed: 'x' } }, 'en')).count()).toBe(1);
  expect(await page.getByLabel('Yes, boss@other.org may').isChecked()).toBe(false);
  expect(await seriousProblems(page)).toEqual([]);
  await goTo(page, 7);
  expect(await page.locator('.notice.bad li').count()).toBe(6);
  expect(await seriousProblems(page)).toEqual([]);
  await page.locator('footer .primary').click();
  expect(await page.getByRole('alert').innerText()).toContain('Revenue: This is no number.');
  expect(await heading(page)).toBe('Review and build');

  await page.locator('.notice.bad li button').first().click();
  expect(await heading(page)).toBe('Goals');
  for (const label of ['Floor', 'Stretch']) await page.getByLabel(label).first().fill('');
  await page.getByLabel('Target').first().fill('15,000');
  await goTo(page, 5);
  await page.getByLabel('Owner of Win rate').fill('Ann');
  await goTo(page, 6);
  await page.getByLabel('Send to').first().fill('boss@other.org');
  await judged(page);
  await page.getByLabel('Yes, boss@other.org may').click();
  await judged(page);
  await goTo(page, 7);
  expect(await page.locator('.notice.bad').count()).toBe(0);
  await next(page);
  await page.locator('.kpis').waitFor();
});

test('hostile names, headers, cells and stages show as text everywhere', async () => {
  const evil = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
  const header = [...(deals.cells[0] as string[]), evil];
  const cells = [
    header,
    ...deals.cells.slice(1).map((row, index) => [...row.slice(0, 5), index % 2 ? evil : '"><b>Bob</b>', evil]),
    ['Odd', `Stage ${evil}`, '1', '2017-12-01', '2017-12-03', evil, evil],
  ] as string[][];
  const { page } = await start([{ name: evil.slice(0, 90), cells }]);
  await settled(page);
  const harmless = async (): Promise<void> => {
    await openAll(page);
    expect(await page.locator('img, b, script:not(body > script)').count()).toBe(0);
    expect(await page.title()).toBe('Sales KPIs');
    expect(await sidewardScroll(page)).toBe(0);
  };
  await page.getByLabel('Something else, in your own words').click();
  await page.getByLabel('Your objective', { exact: true }).last().fill(evil);
  for (let step = 0; step < 6; step++) {
    await harmless();
    await next(page);
    if ((await heading(page)) === 'Owners') await page.locator('.field input').first().fill(evil);
  }
  await harmless();
  expect(await page.getByText(evil).count()).toBeGreaterThan(0);
  await next(page);
  await page.locator('.kpis').waitFor();
  await harmless();
  expect(await page.locator('.kpis li').first().innerText()).toContain(evil);
});
