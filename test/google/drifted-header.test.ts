import { type Host, openHost } from '../../local/host/host';
import type { Opening } from '../../src/home/opening';
import { say } from '../../src/texts/say';
import type { SetupView } from '../../src/wizard/setup-view';
import { A_DAY, heartbeat, kpiRow, pass, type Scheduled, scheduled } from '../schedule/scheduled-host';
import { ask, homeOf } from './built-host';

const header = ['Record-ID', 'Dealnaam', 'Dealfase', 'Bedrag', 'Aanmaakdatum', 'Sluitingsdatum', 'Eigenaar van deal'];
const deals = {
  name: 'Deals',
  cells: [
    header,
    ...Array.from({ length: 12 }, (_, index) => [
      `${index + 1}`,
      `Deal ${index + 1}`,
      index % 3 === 2 ? 'Gesloten verloren' : 'Gesloten gewonnen',
      1000 + index,
      '2017-01-01',
      `2017-02-${10 + index}`,
      index % 2 ? 'Ann' : 'Bob',
    ]),
  ],
};
const plan = { language: 'en', period: 'all', kpis: [{ id: 'revenue' }] };
const won = 1000 + 1001 + 1003 + 1004 + 1006 + 1007 + 1009 + 1010;

const questionsOf = (host: Host): string[] => homeOf(host).questions.map(({ ask: says }) => says);

function retype(host: Host, text: string): void {
  const sheet = host.workbook.sheetByName('Deals');
  if (!sheet) throw new Error('no tab');
  host.workbook.put(sheet, 0, header.indexOf('Bedrag'), text);
}

function built(): Scheduled {
  const all = scheduled({ plan, at: '2017-02-25T06:00Z', tabs: [deals] });
  retype(all.host, 'Kolom 7');
  return all;
}

test('the number stays, and a question is asked that no refresh makes vanish', () => {
  const all = built();
  const { host } = all;
  for (const refresh of [() => {}, () => pass(all, 2 * A_DAY), () => ask(host, 'refreshNow'), () => pass(all, A_DAY)]) {
    refresh();
    expect(kpiRow(host, 'Revenue').Actual).toBe(won);
    expect(questionsOf(host)).toEqual([
      say({ text: 'intake_ask_carried', values: { before: 'Bedrag', now: 'Kolom 7', field: 'Amount' } }, 'en'),
    ]);
  }
  expect(heartbeat(host).attention).toContain('the column “Bedrag” is gone and “Kolom 7” is counted');
});

test.each([
  ['Kolom 7', won],
  ['ignore', null],
])('one click settles it: %s', (answer, value) => {
  const all = built();
  const { host } = all;
  pass(all, A_DAY);
  const setup = ask<SetupView>(host, 'readSetup', {});
  const [question] = setup.tabs[0].questions;
  expect(question.options.map((option) => option.answer)).toEqual(['Kolom 7', 'ignore']);
  const { tab, column } = question;
  const given = { tab, column, value: question.value, answer };
  const answered = { ...setup.setup, answers: [...setup.setup.answers, given] };
  expect(ask<SetupView>(host, 'readSetup', { setup: answered }).tabs[0].questions).toEqual([]);
  ask(host, 'buildSetup', { setup: answered });
  pass(all, A_DAY);
  expect(questionsOf(host)).toEqual([]);
  expect(homeOf(host).changes).toEqual([]);
  expect(kpiRow(host, 'Revenue').Actual || null).toBe(value);
  expect(heartbeat(host).attention).not.toContain('Bedrag');
});

test('a column that is gone altogether is named until it is back or a person has built anew', () => {
  const all = built();
  const { host } = all;
  const sheet = host.workbook.sheetByName('Deals');
  if (!sheet) throw new Error('no tab');
  for (let row = 0; row <= 12; row++) host.workbook.put(sheet, row, header.indexOf('Bedrag'), row === 0 ? 'Noot' : 'x');
  pass(all, 2 * A_DAY);
  ask(host, 'refreshNow');
  const gone = say({ text: 'wizard_header_gone', values: { tab: 'Deals', header: 'Bedrag' } }, 'en');
  expect(homeOf(host).changes).toEqual([gone]);
  pass(all, A_DAY);
  expect(heartbeat(host).attention).toContain(gone);
  ask(host, 'buildSetup', { setup: ask<SetupView>(host, 'readSetup', {}).setup });
  expect(homeOf(host).changes).toEqual([]);
});

test('before anything is built a header retyped between two looks is asked about too', () => {
  const host = openHost({
    dist: 'dist',
    keepsRealm: true,
    tabs: [deals],
    user: { email: 'owner@example.com', locale: 'en' },
  });
  const { setup } = ask<Opening>(host, 'openSidebar').setup as SetupView;
  retype(host, 'Kolom 7');
  for (let look = 0; look < 2; look++) {
    const view = ask<SetupView>(host, 'readSetup', { setup });
    expect(view.tabs[0].questions).toHaveLength(1);
    setup.known = view.setup.known;
  }
});
