import { bytesOf } from '../../local/host/services/utilities/blob-content';
import type { CallWatcher, Mail } from '../../local/host/state';
import { pageOfMail } from '../../local/mail/mail-page';
import { dealsUntil } from '../schedule/deals-until';
import { passDays, type Scheduled, scheduled } from '../schedule/scheduled-host';

const recipients = [{ address: 'team@example.com' }, { address: 'chef@example.com', language: 'nl' }];
const report = { name: 'Team', cadence: 'weekly', recipients };
const year = (target: number) => [{ from: '2017-01-01', to: '2017-12-31', target }];
const plan = {
  period: 'month',
  kpis: [
    { id: 'win_rate', targets: year(0.7), report },
    { id: 'revenue', targets: year(1_200_000), report },
  ],
};

function monday(watcher?: CallWatcher): Mail[] {
  const running: Scheduled = scheduled({ plan, at: '2017-05-19T10:05:00Z', tabs: [dealsUntil('2017-07-01')] });
  running.host.state.watcher = watcher ?? null;
  passDays(running, '2017-05-22T08:10:00Z');
  expect(running.host.state.outbox).toHaveLength(2);
  return running.host.state.outbox;
}

const cids = ({ htmlBody = '' }: Mail): string[] =>
  Array.from(htmlBody.matchAll(/src="cid:([^"]+)"/g), ([, name]) => name);

test('a report carries lines as pictures, which the text shows and tells in words, and bars as cells', () => {
  const [english, dutch] = monday();
  for (const mail of [english, dutch]) {
    expect(cids(mail)).toEqual(['chart1']);
    expect(mail.images.map(({ name, type }) => [name, type])).toEqual(cids(mail).map((name) => [name, 'image/png']));
    expect(pageOfMail(mail)).not.toContain('cid:');
    expect(Buffer.byteLength(mail.htmlBody ?? '')).toBeLessThan(200_000);
  }
  const picture = bytesOf(english.images[0].content);
  expect(picture.subarray(1, 4).toString()).toBe('PNG');
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([524, 336]);
  expect(english.htmlBody).toContain('alt="Revenue was ');
  expect(english.body).toContain('- Revenue was ');
  expect(dutch.htmlBody).toContain('Omzet per maand');
  expect(dutch.htmlBody).toContain('Omzet per vertegenwoordiger');
  expect(dutch.htmlBody?.match(/<td width="45%"/g)?.length).toBeGreaterThan(1);
});

test('a chart service that fails is no reason to keep a report back: the numbers are in it, the pictures are not', () => {
  const refusing: CallWatcher = {
    before: (service) => {
      if (service === 'ChartBuilder') throw new Error('Service unavailable: Charts');
    },
    after: () => {},
  };
  for (const mail of monday(refusing)) {
    expect([mail.images, cids(mail)]).toEqual([[], []]);
    expect(mail.htmlBody).not.toContain('<img');
    expect(mail.htmlBody).not.toMatch(/unavailable/i);
  }
});
