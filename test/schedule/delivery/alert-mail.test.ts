import { alertComposer } from '../../../src/schedule/delivery/compose';
import { writeMail } from '../../../src/schedule/delivery/write-mail';
import type { AlertTask } from '../../../src/schedule/reporting/alert/alerts';
import { analysisOf } from '../../kpis/asking';
import { deals } from '../../wizard/small-company';

const task = (address: string, language: 'en' | 'nl') => {
  const key = `alert|workday|${address}`;
  const known = { key, address, language, cadence: 'workday', hour: 8, name: '', kpis: [] };
  return {
    occurrence: { day: 17_530, hour: 8 },
    task: { ...known, crossings: [], troubles: [], standing: { a: key } } as AlertTask,
  };
};

test('an alert goes to whom it is for, in their language, and remembers what it told; its owner only signs it', () => {
  const tasks = [task('bob@example.com', 'en'), task('cas@example.com', 'nl')];
  const analysis = analysisOf(deals, { asOf: '2017-12-31' });
  const refreshed = { computed: { analysis }, built: { plan: {} } } as never;
  const sender = { owner: 'owner@example.com', url: 'https://example.com/sheet', draw: () => null };
  const alerts = tasks.map((one) => alertComposer(refreshed, tasks, sender)(one, null, []));
  expect(alerts.map(({ content }) => content.reported.alerts)).toEqual(tasks.map((one) => one.task.standing));
  const mails = alerts.map((alert, at) => writeMail([alert], tasks[at].task.address));
  expect(mails.map(({ to }) => to)).toEqual(['bob@example.com', 'cas@example.com']);
  expect(mails.map(({ subject }) => /^KPI.(alert|alarm|melding)/i.test(subject))).toEqual([true, true]);
  for (const { text } of mails) expect(text).toContain('owner@example.com');
  expect(mails[0].text).not.toBe(mails[1].text);
});
