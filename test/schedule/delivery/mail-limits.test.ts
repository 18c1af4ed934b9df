import type { CallWatcher, Mail } from '../../../local/host/state';
import type { Envelope } from '../../../src/sheet/envelope';
import { say } from '../../../src/texts/say';
import { dealsUntil } from '../deals-until';
import { passDays, type Scheduled, scheduled } from '../scheduled-host';

const recipients = [{ address: 'team@example.com' }, { address: 'chef@example.com', language: 'nl' }];
const report = { name: 'Sales team', cadence: 'weekly', recipients };
const planWith = (more: object = {}, each: object = {}): object => ({
  period: 'month',
  kpis: [
    { id: 'win_rate', targets: [{ from: '2017-01-01', to: '2017-12-31', target: 0.7 }], report, ...each },
    { id: 'revenue', report, ...each },
  ],
  ...more,
});
const friday = (plan: object): Scheduled =>
  scheduled({ plan, at: '2017-05-19T10:05:00Z', tabs: [dealsUntil('2017-07-01')] });
const sentTo = ({ host }: Scheduled, name: string): Mail[] =>
  host.state.outbox.filter(({ to }) => to.includes(`${name}@example.com`));

/** What Google makes of the PDF: nothing. */
const noPdf: CallWatcher = {
  before(service, method) {
    if (`${service}.${method}` === 'Blob.getAs') throw new Error('Conversion failed unexpectedly.');
  },
  after() {},
};

test('a subject is at most 80 characters long, the names in it cut at a word before its period and what it says', () => {
  const running = friday(planWith({ company: `${'Zilverboon en Dochters Verkoop '.repeat(4)}BV` }));
  passDays(running, '2017-05-23T00:00:00Z');
  for (const { subject } of running.host.state.outbox) expect(subject.length).toBeLessThanOrEqual(80);
  expect(sentTo(running, 'team')[0].subject).toBe(
    'KPI report: Win rate at risk – Zilverboon en Dochters Verkoop…, 1–21 May 2017',
  );
  const usual = friday(planWith());
  passDays(usual, '2017-05-23T00:00:00Z');
  expect(sentTo(usual, 'team')[0].subject).toMatch(/^KPI report: \S.* – Sales team, 1–21 May 2017$/);
});

test('the file of a PDF has a name of at most 100 characters', () => {
  const { host } = friday(planWith({ company: 'Zilverboon en Dochters '.repeat(8) }));
  expect(host.call('sendReportPdf')).toMatchObject({ ok: true });
  const [{ name }] = host.state.outbox[0].attachments;
  expect(name).toMatch(/^KPI report Zilverboon .* 1-18 May 2017\.pdf$/);
  expect(name.length).toBeLessThanOrEqual(100);
});

describe.each([
  ['that Google cannot make', (running: Scheduled) => (running.host.state.watcher = noPdf)],
  ['with which the mail is too large', (running: Scheduled) => (running.host.state.mailBytes = 60_000)],
])('a PDF %s', (_why, hinder) => {
  test('stays away; the report comes without it and says so, and so does the page', () => {
    const running = friday(planWith());
    hinder(running);
    const answer = running.host.call('sendReportPdf') as Envelope;
    expect(answer.ok ? '' : answer.error).toMatch(/^The reports are in your mail, but not each with a PDF: .* \(.+\)$/);
    const [mail] = running.host.state.outbox;
    expect(running.host.state.outbox).toHaveLength(1);
    expect(mail.attachments).toEqual([]);
    expect(mail.body).toContain('Google did not make the PDF of this report, or the mail was too large with it');
    expect(mail.htmlBody).toContain('it comes without.');
  });
});

test('a mail that fails with and without its PDF is told as it is', () => {
  const { host } = friday(planWith());
  host.state.mailQuota = 0;
  const answer = host.call('sendReportPdf') as Envelope;
  expect(answer.ok ? '' : answer.error).toContain('Service invoked too many times for one day: email.');
  expect(host.state.outbox).toEqual([]);
});

test('a report that is too long for a mail leaves out what can be spared, and says so in its reader’s language', () => {
  const note = 'Why this went so well & what <we> do next. '.repeat(1_100);
  const running = friday(planWith({}, { note }));
  passDays(running, '2017-05-23T00:00:00Z');
  const [english, dutch] = [sentTo(running, 'team')[0], sentTo(running, 'chef')[0]];
  const says = ({ body }: Mail, ...words: string[]): boolean[] => words.map((one) => body.includes(one));
  expect(says(english, 'This report is too long for a mail: the rest stands in the spreadsheet')).toEqual([true]);
  expect(says(dutch, 'Dit rapport is te lang voor een mail: de rest staat in de spreadsheet')).toEqual([true]);
  expect(says(english, '- Win rate: ', '- Revenue: ', say({ text: 'report_section_todo' }, 'en'))).toEqual([
    true,
    true,
    true,
  ]);
  expect(says(english, 'Why this went so well')).toEqual([false]);
});

test('a report that fits leaves nothing out', () => {
  const running = friday(planWith({}, { note: 'Two slipped' }));
  passDays(running, '2017-05-23T00:00:00Z');
  expect(sentTo(running, 'team')[0].body).toContain('Two slipped');
  expect(sentTo(running, 'team')[0].body).not.toContain('too long');
});

test('of many reports five come as a test, and the last of them says how many did not', () => {
  const ids = ['win_rate', 'revenue', 'sales_per_rep', 'average_purchase', 'sales_cycle', 'clv', 'retention'];
  const kpis = ids.map((id) => ({ id, report: { ...report, name: `Report of ${id}` } }));
  const bodies = (count: number): string[] => {
    const { host } = friday({ period: 'month', kpis: kpis.slice(0, count) });
    expect(host.call('sendTestReport')).toMatchObject({ ok: true });
    return host.state.outbox.map(({ body }) => body);
  };
  const seven = bodies(7);
  expect(seven.map((body) => body.includes('did not come as a test'))).toEqual([false, false, false, false, true]);
  expect(seven[4]).toContain('2 more reports of the plan did not come as a test');
  expect(bodies(5).some((body) => body.includes('as a test:'))).toBe(false);
});
