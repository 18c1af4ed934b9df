import type { Mail } from '../../../local/host/state';
import { emlName, emlText } from '../../../local/mail/eml';
import { dealsUntil } from '../deals-until';
import { A_DAY, kpiRow, passDays, scheduled, shown, type } from '../scheduled-host';
import { friday, monthly, plan, run, sentTo, times, weekly, year } from './friday';

describe('the reports of a plan', () => {
  test('each goes out once, on its day, by the first run at or after its hour', () => {
    const running = friday();
    passDays(running, '2017-06-13T00:00:00Z');
    const mondays = ['2017-05-22T08:05', '2017-05-29T08:05', '2017-06-05T08:05', '2017-06-12T08:05'];
    expect(times(sentTo(running, 'team@example.com'))).toEqual(mondays);
    expect(times(sentTo(running, 'chef@example.com'))).toEqual(mondays);
    expect(times(sentTo(running, 'board@example.com'))).toEqual(['2017-06-01T09:05']);
  });

  test('every two weeks, as typed on the sheet: each second Monday, on the plan’s period so far, and the sheet says when', () => {
    const running = friday();
    for (const kpi of ['Win rate', 'Revenue']) type(running.host, kpi, 'Cadence', 'Fortnightly');
    passDays(running, '2017-06-27T00:00:00Z');
    // 29 May 2017 lies 344 weeks before Monday 1 January 2024.
    expect(times(sentTo(running, 'team@example.com'))).toEqual([
      '2017-05-29T08:05',
      '2017-06-12T08:05',
      '2017-06-26T08:05',
    ]);
    const [{ body }] = sentTo(running, 'team@example.com');
    expect(body).toContain('\n1–28 May 2017\n');
    const next = Date.parse('2017-07-10T08:00Z') - Date.UTC(1899, 11, 30);
    expect(kpiRow(running.host, 'Revenue')['Next report']).toBeCloseTo(next / A_DAY, 6);
    running.clock.time = Date.parse('2017-08-07T09:05:00Z');
    run(running);
    const late = sentTo(running, 'team@example.com')
      .slice(3)
      .map((mail) => mail.body);
    expect(late.join()).toContain('Sales team (2×) of 10 Jul 2017 until 24 Jul 2017.');
  });

  test('what was missed while nothing ran is not sent any more: the next report and the sheet say so', () => {
    const running = friday();
    running.clock.time = Date.parse('2017-07-03T09:05:00Z');
    run(running);
    const said = 'Not sent when due: Board (1×) on 1 May 2017 until 31 May 2017.';
    expect(sentTo(running, 'board@example.com').map(({ body }) => body.includes(said))).toEqual([true]);
    expect(JSON.stringify(shown(running.host, 'KPI history'))).toContain('2017-05-01');
    expect(running.host.state.outbox).toHaveLength(3);
    // Once in plain view, once with the heartbeat.
    expect(JSON.stringify(shown(running.host, 'KPIs')).split(said)).toHaveLength(3);
    const again = sentTo(running, 'team@example.com')[0].body;
    expect(again).toContain('Sales team (6×) of 22 May 2017 until 26 Jun 2017.');
    passDays(running, '2017-07-11T00:00:00Z');
    expect(JSON.stringify(sentTo(running, 'team@example.com').slice(1))).not.toContain('Not sent');
  });

  test('KPIs of one report, cadence and recipient come in one mail, in the recipient’s language', () => {
    const running = friday();
    passDays(running, '2017-05-22T08:10:00Z');
    const [english] = sentTo(running, 'team@example.com');
    const [dutch] = sentTo(running, 'chef@example.com');
    expect(english.body).toContain('- Win rate: 64.3% (n = 42) / 70.0%, at risk');
    expect(english.body).toContain('- Revenue: 48,500 / 106,154, behind');
    expect(english.body).not.toContain('Average purchase');
    expect(dutch.body).toContain('- Omzet: 48.500 / 106.154, achter');
    expect(dutch.subject).toContain('1 in gevaar, 1 achter');
    expect(kpiRow(running.host, 'Revenue').Actual).toBe(48_500);
  });

  test('asks the open questions of those who can answer them: whose the schedule or a KPI is', () => {
    const tab = dealsUntil('2017-07-01');
    for (const row of tab.cells.slice(1, 20)) row[2] = 'Handshake';
    const recipients = ['team', 'owner', 'bob'].map((name) => ({ address: `${name}@example.com` }));
    const kpis = [{ id: 'revenue', owner: 'bob@example.com', report: { ...weekly, recipients } }];
    const running = scheduled({ plan: { period: 'month', kpis }, at: '2017-05-19T10:05:00Z', tabs: [tab] });
    passDays(running, '2017-05-22T08:10:00Z');
    const asked = running.host.state.outbox.filter(({ body }) => body.includes('Answer the open questions'));
    expect(asked.map(({ to }) => to[0])).toEqual(['owner@example.com', 'bob@example.com']);
  });

  test('says what needs doing in numbers that add up', () => {
    const running = friday();
    passDays(running, '2017-05-22T08:10:00Z');
    // 22, 23, 24, 25, 26, 29, 30 and 31 May; 106,154 − 48,500 = 57,654.
    const [{ body }] = sentTo(running, 'team@example.com');
    expect(body).toContain(
      'Revenue: 57,654 more by 31 May 2017, which is 7,207 on each of 8 working days. Owner: Bob.',
    );
  });

  test('counts the working days from tomorrow on, in the middle of a week too', () => {
    const daily = { ...weekly, cadence: 'workday' };
    const running = friday({ ...plan, kpis: [{ ...plan.kpis[1], report: daily }] });
    passDays(running, '2017-05-25T08:10:00Z');
    // In the report of Thursday the data goes up to Wednesday the 24th: 25, 26, 29, 30 and 31 May are left.
    const last = sentTo(running, 'team@example.com').pop() as Mail;
    expect(last.body).toContain('on each of 5 working days. Owner: Bob.');
  });

  test('a monthly report is about the month that has ended, also when it is sent late', () => {
    const running = friday();
    running.clock.time = Date.parse('2017-06-05T10:05:00Z');
    run(running);
    const [{ body }] = sentTo(running, 'board@example.com');
    expect(body).toContain('\nMay 2017\n');
  });

  test('tells what changed since the last one, and carries what owners wrote', () => {
    const running = friday();
    passDays(running, '2017-05-22T08:10:00Z');
    const before = kpiRow(running.host, 'Revenue').Actual as number;
    type(running.host, 'Revenue', 'Note', 'New campaign in June');
    passDays(running, '2017-05-29T08:10:00Z');
    const [first, second] = sentTo(running, 'team@example.com');
    expect(first.body).not.toContain('What changed');
    const now = kpiRow(running.host, 'Revenue').Actual as number;
    expect(second.body).toContain(`Revenue: ${before.toLocaleString('en')} became ${now.toLocaleString('en')}.`);
    expect(second.body).toContain('Revenue · Bob: New campaign in June');
  });

  test('no text of a sheet becomes markup', () => {
    const running = friday();
    passDays(running, '2017-05-22T08:10:00Z');
    const html = sentTo(running, 'team@example.com')[0].htmlBody ?? '';
    expect(html).toContain('Zilver &amp; &lt;b&gt;Zonen&lt;/b&gt;');
    expect(html).not.toContain('<script');
    expect(html).not.toContain('<b>Zonen');
  });

  test('churn of a month is not judged against the target of a year', () => {
    const subscriptions = [
      ['Customer', 'Start date', 'End date', 'MRR'],
      ...Array.from({ length: 100 }, (_, at) => [`C${at}`, '2016-12-01', at < 2 ? '2017-05-15' : '', 50]),
    ];
    const kpis = [{ id: 'churn', targets: year(0.22), report: monthly }];
    const running = scheduled({
      plan: { period: 'year', kpis },
      at: '2017-05-19T10:05:00Z',
      tabs: [{ name: 'Subscriptions', cells: subscriptions }, dealsUntil('2017-07-01')],
    });
    passDays(running, '2017-06-01T09:10:00Z');
    const [{ body }] = sentTo(running, 'board@example.com');
    expect(body).toContain('- Churn rate: 2.0% (n = 100), too early');
    expect(body).toContain('2.0% since 1 Jan 2017, of a target of 22.0%.');
  });

  test('churn beyond the target of its year is said so, and asked about', () => {
    const subscriptions = [
      ['Customer', 'Start date', 'End date', 'MRR'],
      ...Array.from({ length: 100 }, (_, at) => [`C${at}`, '2016-12-01', at < 26 ? '2017-03-15' : '', 50]),
    ];
    const running = scheduled({
      plan: { period: 'month', kpis: [{ id: 'churn', owner: 'Ann', targets: year(0.22), report: monthly }] },
      at: '2017-05-19T10:05:00Z',
      tabs: [{ name: 'Subscriptions', cells: subscriptions }, dealsUntil('2017-07-01')],
    });
    passDays(running, '2017-06-01T09:10:00Z');
    const [{ body, subject }] = sentTo(running, 'board@example.com');
    expect(subject).toContain('Churn rate behind');
    expect(body).toContain('- Churn rate: 0.0% (n = 74), behind');
    expect(body).toContain('26.0% since 1 Jan 2017: above the 22.0% that is the target until 31 Dec 2017.');
    expect(body).toContain('Churn rate is 26.0% against a target of 22.0%: say why, and what comes next. Owner: Ann.');
  });
});

test('a mail as a file is what mail programs read', () => {
  const mail: Mail = {
    ...{ to: ['a@example.com'], cc: [], bcc: [], subject: 'Verkoop €: 2 van 3', body: 'één', attachments: [] },
    ...{
      htmlBody: '<img src="cid:chart1">',
      images: [{ name: 'chart1', type: 'image/svg+xml', content: { kind: 'bytes', base64: 'PHN2Zz4=' } }],
    },
    sentAt: Date.UTC(2017, 4, 22, 8, 5),
  };
  const eml = emlText(mail, 'owner@example.com');
  expect(eml).toContain('Date: Mon, 22 May 2017 08:05:00 +0000\r\n');
  expect(eml).toContain(`Subject: =?utf-8?B?${Buffer.from('Verkoop €: 2 van 3').toString('base64')}?=\r\n`);
  expect(eml).toContain('Content-ID: <chart1>');
  expect(eml.split('\r\n').every((line) => line.length < 998 && !line.includes('\n'))).toBe(true);
  expect(emlName(mail, 1, () => '2017-05-22 08 05')).toBe('001 2017-05-22 08 05 a@example.com Verkoop.eml');
});
