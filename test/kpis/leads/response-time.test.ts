import { zoneOf } from '../../engine/intl-zone';
import { rawTab } from '../../raw-tab';
import { account, analysisOf, byMonth, byRep, period, reasonOf } from '../asking';

const leads = rawTab(
  'leads',
  `
  Lead ID | Created          | First response   | Status | Owner | Source
  1       | 2024-01-02 10:00 | 2024-01-02 10:30 | New    | Ann   | Web
  2       | 2024-01-02 10:00 | 2024-01-02 11:00 | New    | Ann   | Web
  3       | 2024-01-02 10:00 | 2024-01-03 10:00 | New    | Bob   | Web
  4       | 2024-01-02 10:00 |                  | New    | Bob   | Web
  5       | 2024-03-02 10:00 |                  | New    | Bob   | Web
  6       | 2024-03-02 10:00 | 2024-03-02 09:00 | New    | Bob   | Web
  7       | 2024-03-02 10:00 | 2024-03-02 10:10 | Spam   | Bob   | Web
  8       |                  | 2024-03-02 10:10 | New    | Bob   | Web
  `,
);
const analysis = analysisOf(leads, { asOf: '2024-03-31' });

const hours = { days: 'mon-fri', opens: '09:00', closes: '17:00' };
const single = (created: string, responded: string) =>
  rawTab('leads', `Lead ID|Created|First response|Source\n1|${created}|${responded}|Web\n2|${created}||Web`);

describe('response time', () => {
  it('is the median of answered leads in minutes, the unanswered counted beside it', () => {
    const result = analysis.result('response_time');
    // 30, 60 and 1440 minutes; within the hour are 2 of the 5 real leads.
    expect(result).toMatchObject({
      value: 60,
      n: 3,
      unit: 'minutes',
      figures: { median: 60, mean: 510, unanswered: 2, withinHour: 2 / 5 },
    });
  });

  it('leaves nobody out in silence', () => {
    expect(account(analysis.result('response_time'), 'leads')).toEqual({
      used: 3,
      unanswered: 2,
      answered_before_created: 1,
      junk_lead: 1,
      no_creation_date: 1,
    });
  });

  it('has the share within the hour over all leads', () => {
    const result = analysis.result('response_time', 'within_hour');
    expect(result).toMatchObject({ value: 2 / 5, n: 5, top: 2, bottom: 5, unit: 'ratio' });
    expect(analysis.result('response_time', 'mean')).toMatchObject({ value: 510, unit: 'minutes' });
  });

  it('goes by month of creation and by rep', () => {
    expect(byMonth(analysis, 'response_time')).toEqual({ '2024-01': 60 });
    expect(byRep(analysis, 'response_time')).toEqual({ Ann: 45, Bob: 1440 });
    expect(byMonth(analysis, 'response_time', 'within_hour')).toEqual({
      '2024-01': 0.5,
      '2024-02': null,
      '2024-03': 0,
    });
  });

  it('gives a reason in a month in which nobody was answered', () => {
    const result = analysis.result('response_time', 'standard', period('2024-03'));
    expect(result.value).toBeNull();
    expect(reasonOf(result)).toBe('no_answers');
  });

  it.each([
    ['2024-05-14 10:00', '2024-05-14 12:30', 150],
    ['2024-05-17 16:30', '2024-05-20 09:30', 60],
    ['2024-05-18 11:00', '2024-05-20 10:00', 60],
  ])('counts opening hours, as published: %s to %s', (created, responded, minutes) => {
    const open = analysisOf(single(created, responded), { plan: { openingHours: hours } });
    expect(open.result('response_time').value).toBe(minutes);
  });

  it('counts no minute of a holiday', () => {
    const openingHours = { ...hours, holidays: ['2024-05-20'] };
    const open = analysisOf(single('2024-05-17 16:30', '2024-05-21 09:30'), { plan: { openingHours } });
    expect(open.result('response_time').value).toBe(60);
  });

  it('has the night in which the clock goes forward an hour shorter, the one back an hour longer', () => {
    const zone = zoneOf('Europe/Amsterdam');
    const spring = analysisOf(single('2024-03-30 20:00', '2024-03-31 08:00'), { zone });
    const autumn = analysisOf(single('2024-10-26 20:00', '2024-10-27 08:00'), { zone });
    expect(spring.result('response_time').value).toBe(11 * 60);
    expect(autumn.result('response_time').value).toBe(13 * 60);
  });

  it('takes the first activity after creation as the answer, and says so', () => {
    const created = rawTab(
      'leads',
      'Lead ID|Created|Source\nL1|2024-01-02 10:00|Web\nL2|2024-01-02 10:00|Web\nL3|2024-01-02 10:00|Web',
    );
    const activities = rawTab(
      'activities',
      `
      Activity ID | Lead ID | Type | Date done        | Status
      1           | L1      | Call | 2024-01-02 12:00 | Completed
      2           | L1      | Call | 2024-01-02 11:00 | Completed
      3           | L2      | Call | 2024-01-02 10:20 | Completed
      4           | L3      | Call | 2024-01-02 10:20 | Planned
      `,
    );
    const result = analysisOf([created, activities]).result('response_time');
    expect(result).toMatchObject({ value: 40, n: 2, figures: { unanswered: 1 } });
    expect(result.notes.map(({ text }) => text)).toContain('note_response_from_activities');
    expect(account(result, 'activities')).toMatchObject({ used: 2 });
  });

  it.each([
    ['both', '2024-01-02', '2024-01-02'],
    ['answers', '2024-01-02 09:15', '2024-01-03'],
    ['leads', '2024-01-02', '2024-01-02 16:40'],
  ])('says nothing of minutes by days without a time: %s', (_which, created, answered) => {
    const analysis = analysisOf(single(created, answered));
    for (const variant of ['standard', 'mean', 'within_hour'])
      expect([variant, reasonOf(analysis.result('response_time', variant))]).toEqual([variant, 'answers_by_day']);
  });

  it('knows minutes that are written, whatever is known of the day', () => {
    const leads = rawTab(
      'leads',
      'Lead ID|Datum aanvraag|Reactietijd (minuten)\n1|2024-01-02|12\n2|2024-01-03|30\n3|2024-01-05|90',
    );
    const analysis = analysisOf(leads);
    expect(analysis.result('response_time').value).toBe(30);
    expect(analysis.result('response_time', 'within_hour').value).toBe(2 / 3);
  });

  it('refuses when the activities mostly lie before the lead: they tell when it was typed in', () => {
    const created = rawTab('leads', 'Lead ID|Created|Source\nL1|2024-01-02|Web\nL2|2024-01-02|Web\nL3|2024-01-02|Web');
    const activities = rawTab(
      'activities',
      'Activity ID|Lead ID|Type|Date done|Status\n1|L1|Call|2023-12-02|Completed\n2|L2|Call|2023-12-02|Completed\n3|L3|Call|2024-01-05|Completed',
    );
    const result = analysisOf([created, activities]).result('response_time');
    expect(reasonOf(result)).toBe('activities_before_creation');
  });

  it('reads a column of minutes', () => {
    const tab = rawTab(
      'leads',
      'Lead ID|Created|Response time (minutes)|Source\n1|2024-01-02|5|Web\n2|2024-01-02|15|Web\n3|2024-01-02||Web',
    );
    expect(analysisOf(tab).result('response_time')).toMatchObject({ value: 10, n: 2, figures: { unanswered: 1 } });
  });
});
