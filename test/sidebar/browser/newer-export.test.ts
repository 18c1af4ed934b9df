import { Workbook } from 'exceljs';
import { type Host, type HostTab, openHost } from '../../../local/host/host';
import { say } from '../../../src/texts/say';
import { deals, leads } from '../../wizard/small-company';
import { seriousProblems } from './axe';
import { type HostPage, openHostPage } from './host-page';

jest.setTimeout(60_000);

let open: HostPage | null = null;
afterEach(async () => {
  expect(open?.errors).toEqual([]);
  await open?.close();
  open = null;
});

async function opened(language: 'en' | 'nl' = 'en'): Promise<HostPage & { host: Host }> {
  const user = { email: 'owner@example.com', locale: language };
  const host = openHost({ dist: 'dist', keepsRealm: true, tabs: [deals, leads] as HostTab[], user });
  const served = (): string => {
    host.call('openNewerExport');
    return host.state.pages[host.state.pages.length - 1].html;
  };
  open = await openHostPage(host, served, { language });
  await open.page.setViewportSize({ width: 560, height: 520 });
  return { ...open, host };
}

const rows = deals.cells.map((row) => row.map(String));
const newer = [...rows, ['Deal 2018', 'Closed Won', '2500', '2018-01-02', '2018-01-03', 'Ann']];
const csv = Buffer.from(newer.map((row) => row.join(';')).join('\r\n'));

test('a person chooses a file, sees what it changes, takes it over and puts the old rows back', async () => {
  const { page, host } = await opened();
  expect(await seriousProblems(page)).toEqual([]);
  await page.getByLabel('Choose a file').setInputFiles({ name: 'deals.csv', mimeType: 'text/csv', buffer: csv });
  await page
    .getByText(
      say(
        { text: 'incoming_replaces', values: { file: 'deals.csv', before: '120', tab: 'Deals', after: '121' } },
        'en',
      ),
    )
    .waitFor();
  await page.getByText('1 new row', { exact: true }).waitFor();
  expect(await seriousProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Take it over' }).click();
  await page.getByText('Deals now holds 121 rows of deals.csv.').waitFor();
  expect(await seriousProblems(page)).toEqual([]);
  const sheet = host.workbook.sheetByName('Deals');
  if (!sheet) throw new Error('no tab of deals');
  expect(host.workbook.read(sheet, 121, 0).value).toBe('Deal 2018');
  await page.getByRole('button', { name: 'Put the old rows back' }).click();
  await page.getByText(say({ text: 'incoming_undone', values: { tab: 'Deals' } }, 'en')).waitFor();
  expect(await seriousProblems(page)).toEqual([]);
  expect(host.workbook.extent(sheet).rows).toBe(121);
});

test('a workbook is read too, its dates as dates, and the KPIs follow at a click', async () => {
  const { page, calls } = await opened('nl');
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('Export');
  for (const row of newer)
    sheet.addRow(row.map((cell, at) => (at > 2 && at < 5 && cell > '2' && cell < '3' ? new Date(cell) : cell)));
  const buffer = Buffer.from(await workbook.xlsx.writeBuffer());
  await page
    .getByLabel('Kies een bestand')
    .setInputFiles({ name: 'deals.xlsx', mimeType: 'application/octet-stream', buffer });
  await page
    .getByText(
      say(
        { text: 'incoming_replaces', values: { file: 'deals.xlsx', before: '120', tab: 'Deals', after: '121' } },
        'nl',
      ),
    )
    .waitFor();
  await page.getByText('1 nieuwe rij', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Overnemen' }).click();
  await page.getByRole('button', { name: 'Vernieuw de KPI’s' }).click();
  await page.getByText('De KPI’s zijn vernieuwd.').waitFor();
  expect(calls).toEqual(['receiveExport', 'compareExport', 'takeExport', 'refreshNow']);
});

test('what is no table says what to do, and another file can be chosen', async () => {
  const { page, calls } = await opened();
  const choose = page.getByLabel('Choose a file');
  await choose.setInputFiles({ name: 'broken.xlsx', mimeType: 'x/y', buffer: Buffer.from('PK not a workbook') });
  await page.getByText('This file could not be read.').waitFor();
  expect(await seriousProblems(page)).toEqual([]);
  expect(calls).toEqual([]);
  await choose.setInputFiles({ name: 'deals.csv', mimeType: 'text/csv', buffer: csv });
  await page.getByRole('button', { name: 'Take it over' }).waitFor();
});
