import { rawTab } from '../../raw-tab';
import { account, analysisOf, byMonth, byRep, lines, period, reasonOf } from '../asking';
import { activitiesOfDeals, workedDeals } from '../worked-deals';

const activities = rawTab(
  'activities',
  `
  Activity ID | Type    | Date done  | Due date   | Status    | Owner
  1           | Call    | 2024-01-31 | 2024-01-30 | Completed | Ann
  2           | E-mail  | 2024-03-01 | 2024-02-01 | Completed | Ann
  3           | Meeting | 2024-03-04 | 2024-03-04 | Held      | Bob
  4           | Demo    | 2024-03-05 | 2024-03-05 | Completed | Bob
  5           | Meeting |            | 2024-03-06 | Planned   | Bob
  6           | Call    |            | 2024-03-07 | Cancelled | Bob
  7           | Task    | 2024-03-07 | 2024-03-07 | Completed | Bob
  8           | Note    | 2024-03-08 | 2024-03-08 | Completed | Bob
  9           | Call    |            |            | Completed |
  `,
);
const analysis = analysisOf(activities, { asOf: '2024-03-31' });

describe('sales activities', () => {
  it('of no known day are none of a period, and no 0 of it, whatever column of ticks says that they were done', () => {
    const undated = analysisOf(
      rawTab(
        'Activiteiten',
        'Soort|Medewerker|Tijdvak|Gedaan\nAfspraak|Jo|T1|ja\nTelefoon|Jo|T1|ja\nTelefoon|Kim|T2|nee',
      ),
    );
    expect(undated.result('sales_activities').value).toBe(2);
    expect(reasonOf(undated.result('sales_activities', 'standard', period('2026-04')))).toBe('no_column');
  });

  it('counts what was done: no plans, no tasks, no notes', () => {
    const result = analysis.result('sales_activities');
    expect(result).toMatchObject({ value: 5, n: 5, unit: 'count' });
    expect(account(result, 'activities')).toEqual({ used: 5, not_done: 2, no_sales_activity: 2 });
  });

  it.each([
    ['Activity - Done', 'Done', 'To do'],
    ['Completed', 'Completed', 'Not started'],
    ['Afgerond', 'Gedaan', 'Te doen'],
  ])('reads words under “%s”: %s was done, %s was not', (header, yes, no) => {
    const few = (rows: string[]) =>
      analysisOf(rawTab('activities', [`Id | Activity - Type | Activity - Due date | ${header}`, ...rows].join('\n')));
    const rows = [
      '1 | Call | 2024-03-04',
      '2 | Meeting | 2024-03-05',
      '3 | Call | 2024-03-06',
      '4 | Demo | 2024-03-07',
    ];
    const tab = few(rows.map((row, at) => `${row} | ${at === 2 ? no : yes}`));
    expect(account(tab.result('sales_activities'), 'activities')).toEqual({ used: 3, not_done: 1 });
  });

  it('counts by the day they were done, not the day they were due', () => {
    expect(byMonth(analysis, 'sales_activities')).toEqual({ '2024-01': 1, '2024-02': 0, '2024-03': 3, '(no date)': 1 });
    expect(account(analysis.result('sales_activities', 'standard', period('2024-03')), 'activities')).toEqual({
      used: 3,
      not_done: 2,
      no_sales_activity: 2,
      no_date_row: 1,
      outside_period: 1,
    });
  });

  it('goes by type and by rep, the roster with 0', () => {
    expect(lines(analysis.breakdown('sales_activities', 'type'), 'type')).toEqual({
      Call: 2,
      'E-mail': 1,
      Meeting: 1,
      Demo: 1,
    });
    const team = rawTab('team', 'Name | Team\nAnn | N\nBob | N\nCem | S');
    expect(byRep(analysisOf([activities, team]), 'sales_activities')).toEqual({
      Ann: 2,
      Bob: 2,
      Cem: 0,
      '(no rep)': 1,
    });
  });

  it('counts tasks and notes too, as a variant', () => {
    expect(analysis.result('sales_activities', 'all_types').value).toBe(7);
  });

  it('divides by working days: 21 of them in March 2024', () => {
    const result = analysis.result('sales_activities', 'per_working_day', period('2024-03'));
    expect(result).toMatchObject({ value: 3 / 21, top: 3, bottom: 21 });
  });

  it('divides by won deals', () => {
    const deals = rawTab(
      'deals',
      'Deal ID|Stage|Amount|Close date\n1|Won|1|2024-03-01\n2|Lost|1|2024-03-02\n3|Won|1|2024-01-02',
    );
    const both = analysisOf([activities, deals], { asOf: '2024-03-31' });
    expect(both.result('sales_activities', 'per_won_deal', period('2024-03'))).toMatchObject({ value: 3, bottom: 1 });
    expect(both.result('sales_activities', 'per_won_deal', period('2024-02')).value).toBeNull();
  });

  it('reads a yes/no column, and Dutch words', () => {
    const flagged = rawTab(
      'activities',
      'Activity - Subject|Activity - Type|Activity - Done|Activity - Due date|Activity - Marked as done time\nBel|call|Done|2024-01-02|2024-01-03\nBel|call|To do|2024-01-02|\nZie|meeting|Done|2024-01-05|2024-01-06',
    );
    expect(analysisOf(flagged).result('sales_activities').value).toBe(2);
    const dutch = rawTab(
      'activiteiten',
      'Soort|Datum|Status|Medewerker\nGesprek|2024-01-02|Gedaan|An\nAfspraak|2024-01-03|Gepland|An\nAfspraak|2024-01-04|Voltooid|Bo',
    );
    expect(analysisOf(dutch).result('sales_activities').value).toBe(2);
  });

  it('counts an activity once, however often its id stands there', () => {
    const tab = rawTab(
      'activities',
      'Activity ID|Type|Date done|Status|Owner\n1|Meeting|2024-01-02|Held|Ann\n1|Meeting|2024-01-02|Held|Bob\n2|Call|2024-01-02|Held|Bob',
    );
    expect(analysisOf(tab).result('sales_activities').value).toBe(2);
  });

  it('needs activities', () => {
    const deals = rawTab('deals', 'Deal ID|Stage|Amount|Close date\n1|Won|1|2024-03-01\n2|Lost|1|2024-03-02');
    expect(reasonOf(analysisOf(deals).result('sales_activities'))).toBe('no_tab');
  });
});

describe('what was done for a deal before it closed', () => {
  const analysis = analysisOf([workedDeals, activitiesOfDeals]);

  it('is a mean over closed deals; what came after the close, was not done or is a note does not count', () => {
    const mean = analysis.result('sales_activities', 'before_close');
    expect(mean).toMatchObject({ value: 4 / 3, n: 3 });
    expect(account(mean, 'deals')).toEqual({ used: 3, no_activities_of_deal: 1, open_deal: 1 });
    expect(byRep(analysis, 'sales_activities', 'before_close')).toEqual({ Ann: 1.5, Bob: 1 });
  });

  it('a demo was one of it for one deal of the three', () => {
    expect(analysis.result('sales_activities', 'with_demo')).toMatchObject({ value: 1 / 3, n: 3, unit: 'ratio' });
    expect(byRep(analysis, 'sales_activities', 'with_demo')).toEqual({ Ann: 0.5, Bob: 0 });
  });

  it('without a tab of activities, or one that names no deal, says so', () => {
    const others = rawTab('activities', 'Type|Done|Date\nDemo|yes|2024-02-10\nCall|yes|2024-01-10');
    for (const tabs of [workedDeals, [workedDeals, others]])
      expect(reasonOf(analysisOf(tabs).result('sales_activities', 'before_close'))).toBe('no_activities_of_deals');
  });

  it('where all of it may have been for another deal of the same customer, that is the reason', () => {
    const deals = rawTab(
      'deals',
      `Deal ID | Account | Stage | Amount | Created    | Close date
      D1       | Acme    | Won   | 10     | 2024-01-02 | 2024-03-01
      D2       | Acme    | Lost  | 20     | 2024-01-03 | 2024-03-09`,
    );
    const calls = rawTab('activities', 'Type|Done|Date|Account\nCall|yes|2024-02-01|Acme\nCall|yes|2024-02-09|Acme');
    const { reason } = analysisOf([deals, calls]).result('sales_activities', 'before_close');
    expect(reason).toMatchObject({ text: 'only_unclear', values: { reason: { text: 'done_in_doubt' } } });
  });
});
