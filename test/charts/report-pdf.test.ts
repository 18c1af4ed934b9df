import { bytesOf } from '../../local/host/services/utilities/blob-content';
import { emlText } from '../../local/mail/eml';
import type { Envelope } from '../../src/sheet/envelope';
import { dealsUntil } from '../schedule/deals-until';
import { scheduled } from '../schedule/scheduled-host';

const report = { name: 'Board', cadence: 'monthly', recipients: [{ address: 'board@example.com', language: 'nl' }] };
const plan = {
  company: 'Zilver',
  period: 'month',
  kpis: [
    { id: 'win_rate', report },
    { id: 'revenue', report },
  ],
};
const open = (kpis: object[] = plan.kpis) =>
  scheduled({ plan: { ...plan, kpis }, at: '2017-05-19T10:05:00Z', tabs: [dealsUntil('2017-05-19')] });

test('a report as PDF goes to the person who asks, as an attachment that a mail program opens', () => {
  const { host } = open();
  const answer = host.call('sendReportPdf', []) as Envelope;
  expect(answer.ok).toBe(true);
  expect(host.state.outbox).toHaveLength(1);
  const [mail] = host.state.outbox;
  expect(mail.to).toEqual([host.state.user.email]);
  const [{ name, type, content }] = mail.attachments;
  expect([name.endsWith('.pdf'), type]).toEqual([true, 'application/pdf']);
  expect(bytesOf(content).subarray(0, 5).toString()).toBe('%PDF-');
  const [, file] =
    emlText(mail, 'owner@example.com').match(/Content-Disposition: attachment; filename="([^"]+)"/) ?? [];
  expect(file).toMatch(/^KPI-rapport Zilver Board [^.]+\.pdf$/);
}, 60_000);

test('a plan without reports says so instead of promising a mail', () => {
  const { host } = open([{ id: 'win_rate' }]);
  const answer = host.call('sendReportPdf', []) as Envelope;
  expect(answer.ok ? '' : answer.error).toContain('no report yet');
  expect(host.state.outbox).toHaveLength(0);
});
