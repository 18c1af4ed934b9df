import type { Chart } from '../../../src/charts/chart';
import { mailContent } from '../../../src/schedule/delivery/mail-content';
import { mailSubject } from '../../../src/schedule/delivery/mail-subject';
import { mailText } from '../../../src/schedule/delivery/mail-text';
import { NOTHING_SAID, type ReportContent } from '../../../src/schedule/reporting/report-content';
import type { ReportLine } from '../../../src/schedule/reporting/report-line';

const may = { from: '2017-05-01', to: '2017-05-21' };
const line = (key: string, status: ReportLine['status'], period = may): ReportLine =>
  ({
    key,
    title: key,
    status,
    value: '1',
    n: '',
    target: '',
    change: '',
    remarks: [],
    facts: { result: { period } },
  }) as never;

const board: ReportContent = {
  ...NOTHING_SAID,
  ...{ language: 'en', kind: 'KPI report', company: 'Acme', name: 'Board', span: '1–21 May 2017', period: 'May' },
  ...{ summary: '1 of 2 on track, 1 behind.', lines: [line('Revenue', 'off_track'), line('Churn', 'on_track')] },
  ...{
    notices: ['The tab Leads is gone.', 'Mail to bob waits.'],
    todo: ['Revenue: 3 more.'],
    footer: 'Sent.',
    url: '',
  },
};
const team: ReportContent = {
  ...board,
  ...{ name: 'Team', summary: 'Both behind.', lines: [line('Revenue', 'off_track'), line('Calls', 'off_track')] },
  ...{ notices: ['Mail to bob waits.'], todo: ['Revenue: 3 more.', 'Calls: 9 more.'] },
};
const told = (...contents: ReportContent[]) =>
  mailContent(contents.map((content) => ({ content, charts: [] as never[] })));

test('what stands above it is not said in it again', () => {
  const gone = { ...board, summary: 'The tab Leads is gone.' };
  expect(told(gone).cover.notices).toEqual(['Mail to bob waits.']);
  const { cover, parts } = told(gone, { ...gone, name: 'Team', lines: [], notices: [] });
  expect(parts.map(({ content }) => [content.summary === cover.summary, content.notices])).toEqual([
    [false, ['Mail to bob waits.']],
    [false, []],
  ]);
});

test('a report alone is its mail', () => {
  const { cover, parts } = told(board);
  expect(cover).toEqual(board);
  expect(parts[0].content).toEqual({ ...board, notices: [] });
});

test('a mail with several reports counts each KPI of a period once, and is headed by that and by their names', () => {
  const { cover } = told(board, team);
  expect(cover.summary).toBe('1 of 3 on track, 2 behind.');
  expect(mailSubject(cover, true)).toBe('KPI reports: 1 of 3 on track, 2 behind – Board, Team');
  const april = {
    ...team,
    span: 'April 2017',
    lines: [line('Revenue', 'on_track', { from: '2017-04-01', to: '2017-04-30' })],
  };
  expect(told(board, april).cover).toMatchObject({ summary: '2 of 3 on track, 1 behind.', span: '' });
});

test('what concerns several reports is said once, on top; what one has said the next leaves out', () => {
  const text = mailText(told(board, team));
  const times = (said: string): number => text.split(said).length - 1;
  expect(['Mail to bob waits.', 'The tab Leads is gone.', 'Revenue: 3 more.', 'Calls: 9 more.'].map(times)).toEqual([
    1, 1, 1, 1,
  ]);
  expect(text.indexOf('Mail to bob waits.')).toBeLessThan(text.indexOf('== Board, May =='));
  expect(text.indexOf('The tab Leads is gone.')).toBeGreaterThan(text.indexOf('== Board, May =='));
  expect(text.indexOf('Calls: 9 more.')).toBeGreaterThan(text.indexOf('== Team, May =='));
});

test('data that stops is in the headline, of the report whose it is, or of all', () => {
  const late = { ...team, foremost: ['Data only up to 3 May.'] };
  expect(told(board, late).cover.summary).toBe('Team: Data only up to 3 May. 1 of 3 on track, 2 behind.');
  expect(told({ ...board, foremost: late.foremost }, late).cover.summary).toBe(
    'Data only up to 3 May. 1 of 3 on track, 2 behind.',
  );
});

test('where data stops is said in the headline alone; each report says what is left', () => {
  const foremost = ['The data of every KPI stops early.'];
  const idle = { ...board, foremost, lines: [], summary: `Nothing new. ${foremost[0]}` };
  const { cover, parts } = told(idle, { ...team, foremost, summary: `${foremost[0]} Both behind.` });
  expect(cover.summary).toBe(`${foremost[0]} Both behind.`);
  expect(parts.map(({ content: { summary } }) => summary)).toEqual(['Nothing new.', '']);
});

test('an alert stands on top of the reports of its reader, in the headline and in the subject', () => {
  const alert: ReportContent = {
    ...NOTHING_SAID,
    ...{ language: 'en', kind: 'KPI alert', company: 'Acme', urgent: true, summary: 'Churn is above its limit.' },
    ...{ lines: [line('Churn', 'off_track')], footer: 'Sent at once.', url: '' },
  };
  const mail = told(alert, board, team);
  expect(mailSubject(mail.cover, true)).toBe(
    'KPI alert: Churn is above its limit. 1 of 3 on track, 2 behind – Board, Team',
  );
  expect(mail.cover).toMatchObject({ name: 'Board, Team', span: '1–21 May 2017', footer: 'Sent.' });
  const unnamed = told(alert, { ...board, name: '' }).cover;
  expect(mailSubject(unnamed, true)).toBe('KPI alert: Churn is above its limit. 1 of 2 on track, 1 behind');
  const stale = { ...alert, lines: [], summary: 'Nothing new comes in: Deals.' };
  expect(told(stale, { ...board, foremost: ['Data only up to 3 May.'] }).cover.summary).toBe(
    'Nothing new comes in: Deals. 1 of 2 on track, 1 behind.',
  );
  const text = mailText(mail);
  expect(text.split('Churn is above its limit.')).toHaveLength(2);
  expect(text.indexOf('== KPI alert ==')).toBeGreaterThan(0);
  expect(text.indexOf('== KPI alert ==')).toBeLessThan(text.indexOf('== Board, May =='));
});

test('where no report has news, that is said once', () => {
  const idle = { ...board, lines: [], summary: 'Nothing new. 1 of 2 on track, 1 behind.' };
  expect(told(idle, { ...idle, name: 'Team' }).cover.summary).toBe(idle.summary);
});

test('reports that the plan does not name are told apart by their periods, each said once', () => {
  const quarter = { ...board, name: '', foremost: ['Data only up to 3 May.'] };
  const month = { ...team, name: '', span: 'April 2017', period: 'April' };
  const { cover, parts } = told(quarter, month);
  expect([cover.name, cover.summary]).toEqual([
    '1–21 May 2017, April 2017',
    '1–21 May 2017: Data only up to 3 May. 1 of 3 on track, 2 behind.',
  ]);
  const text = mailText({ cover, parts });
  expect(text.match(/== .* ==/g)).toEqual(['== 1–21 May 2017 ==', '== April 2017 ==']);
  expect(text.split('KPI report')).toHaveLength(2);
});

test('what a part of the report says is not said again for a picture of it', () => {
  const sections = [{ heading: 'What comes', text: ['Oct: 5 short.'], rows: [] }];
  const charts = ['Oct: 5 short.', 'Jan 3, Feb 4'].map((words) => ({ chart: { words } as Chart }));
  const text = mailText(mailContent([{ content: { ...board, sections }, charts }]));
  expect(text.split('Oct: 5 short.')).toHaveLength(2);
  expect(text).toContain('- Jan 3, Feb 4');
});
