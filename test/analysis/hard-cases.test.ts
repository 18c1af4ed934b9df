import { reportOf } from '../../src/analysis/report-of';
import { rawTab } from '../raw-tab';
import { ask } from './ask';

describe('the as-of day', () => {
  const leads = rawTab(
    'leads',
    `Lead ID | Created          | First response   | Converted date
    1       | 2024-02-01 09:00 | 2024-02-01 10:00 | 2024-02-20
    2       | 2024-02-10 09:00 | 2024-04-05 10:00 | 2024-05-20
    3       | 2024-02-12 09:00 |                  |`,
  );
  const deals = rawTab(
    'deals',
    `Deal ID | Deal stage  | Create date | Close date | Amount | Deal owner
    1       | Closed won  | 2024-01-01  | 2024-02-01 | 10     | Ann
    2       | Closed lost | 2024-01-02  | 2024-02-03 | 10     | Ann
    3       | Closed won  | 2024-01-03  | 2024-05-20 | 10     | Ann`,
  );

  it('knows nothing of what came later', () => {
    const analysis = ask([leads, deals], { asOf: '2024-02-29' });
    expect(analysis.result('conversion').value).toBeCloseTo(1 / 3, 12);
    expect(analysis.result('response_time')).toMatchObject({ value: 60, n: 1 });
    expect(analysis.result('win_rate', 'cohort').value).toBeCloseTo(1 / 3, 12);
    expect(analysis.result('win_rate').rows[0].leftOut).toContainEqual({ reason: { text: 'open_deal' }, rows: 1 });
  });
});

describe('leads', () => {
  it('are answered by a call or a mail, not by a note or a task', () => {
    const leads = rawTab(
      'leads',
      `Lead ID | Created
      L1      | 2024-02-01 09:00
      L2      | 2024-02-01 09:00`,
    );
    const activities = rawTab(
      'activities',
      `Activity type | Activity date    | Lead ID | Owner
      Note          | 2024-02-01 09:01 | L1      | Ann
      Call          | 2024-02-01 09:20 | L1      | Ann
      Task          | 2024-02-01 09:02 | L2      | Ann
      E-mail        | 2024-02-01 10:00 | L2      | Ann`,
    );
    expect(ask([leads, activities]).result('response_time').value).toBe(40);
  });

  it('of a status that nobody knows wait for the answer; so does the share where none is known to be lost', () => {
    const leads = `Lead ID | Created    | Lead status
      1       | 2024-02-01 | Blorp
      2       | 2024-02-02 | Converted
      3       | 2024-02-03 | Blorp
      4       | 2024-02-04 | New`;
    const conversion = (text: string) => ask([rawTab('leads', text)]).result('conversion');
    expect(conversion(leads)).toMatchObject({ value: null, reason: { text: 'lost_leads_unclear' } });
    const lost = `${leads}\n      5       | 2024-02-05 | Disqualified`;
    expect(conversion(lost)).toMatchObject({ value: null, reason: { text: 'only_part' } });
    const others = Array.from({ length: 40 }, (_, at) => `\n      ${at + 6} | 2024-02-05 | Disqualified`).join('');
    const { value, rows } = conversion(`${lost}${others}`);
    expect(value).toBe(1 / 43);
    expect(rows[0]).toEqual({ tab: 'leads', used: 43, leftOut: [{ reason: { text: 'unknown_status' }, rows: 2 }] });
  });

  it('count a person once, also when only the later lead converted', () => {
    const tab = rawTab(
      'leads',
      `Lead ID | Created    | Email         | Lead status
      1       | 2024-02-01 | d@x.example   | Unqualified
      2       | 2024-02-02 | e@x.example   | New
      3       | 2024-02-03 | d@x.example   | Converted`,
    );
    expect(ask([tab]).result('conversion')).toMatchObject({ value: 1 / 2, n: 2 });
  });

  it('without dates of conversion say nothing of 90 days', () => {
    const tab = rawTab(
      'leads',
      `Lead ID | Created    | Lead status
      1       | 2024-02-01 | Converted
      2       | 2024-02-02 | New`,
    );
    expect(ask([tab]).result('conversion', 'within_90_days').reason).toEqual({ text: 'no_conversion_dates' });
  });
});

describe('subscriptions', () => {
  it('run on after a click on cancel while their status is active', () => {
    const tab = rawTab(
      'subscriptions',
      `Subscription ID | Customer ID | Status   | Start Date | Canceled At | Ended At   | MRR
      1               | A           | active   | 2024-01-10 |             |            | 100
      2               | B           | active   | 2024-01-10 | 2024-05-12  |            | 100
      3               | C           | canceled | 2024-01-10 | 2024-05-01  | 2024-05-03 | 100`,
    );
    expect(ask([tab], { asOf: '2024-05-20' }).result('mrr').value).toBe(200);
  });
});

describe('deal types', () => {
  const deals = (types: string[]) =>
    rawTab(
      'deals',
      `Deal ID | Deal stage | Create date | Close date | Amount | Account Name | Type
      ${types.map((type, i) => `${i} | Closed won | 2024-01-01 | 2024-02-0${1 + i} | 10 | A | ${type}`).join('\n')}`,
    );

  it('of an existing customer who takes less or the same again are no upsell', () => {
    const types = [
      'New Business',
      'Existing Customer - Upgrade',
      'Existing Customer - Downgrade',
      'Existing Customer - Replacement',
    ];
    expect(ask([deals(types)]).result('upsell_rate', 'share_of_won_deals').value).toBe(1 / 4);
  });

  it('that never speak of cross-sell do not say that there was none', () => {
    const result = ask([deals(['New Business', 'Existing Business'])]).result('cross_sell_rate');
    expect(result.value).toBeNull();
  });
});

describe('two tabs of one kind', () => {
  const tab = (name: string, customers: string[]) => ({
    ...rawTab(
      name,
      `Deal ID | Deal stage | Create date | Close date | Amount | Account Name
      ${customers.map((customer, i) => `${i + 1} | Closed won | 2024-01-0${1 + i} | 2024-02-0${1 + i} | 100 | ${customer}`).join('\n')}`,
    ),
  });

  it('that each count their ids from 1 are all counted', () => {
    const north = tab('deals north', ['Acme', 'Bolt', 'Cork']);
    const south = rawTab(
      'deals south',
      `Deal ID | Deal stage | Create date | Close date | Amount | Account Name
      1       | Closed won | 2024-03-01  | 2024-03-11 | 500    | Dune
      2       | Closed won | 2024-03-02  | 2024-03-12 | 500    | Elm`,
    );
    expect(ask([north, south]).result('revenue').value).toBe(1300);
  });

  it('that overlap count each deal once', () => {
    const january = tab('deals january', ['Acme', 'Bolt', 'Cork']);
    const february = tab('deals february', ['Acme', 'Bolt', 'Cork', 'Dune']);
    expect(ask([january, february]).result('revenue').value).toBe(400);
  });
});

describe('reps', () => {
  it('are not made by totals rows', () => {
    const tab = rawTab(
      'report',
      `Deal ID     | Deal owner  | Deal stage | Create date | Close date | Amount
      1           | Ann         | Closed won | 2024-01-01  | 2024-02-01 | 100
      2           | Bob         | Closed won | 2024-01-02  | 2024-02-02 | 300
      Grand Total | Grand Total |            |             |            | 400`,
    );
    const report = reportOf(ask([tab]));
    const sales = report.kpis.find(({ id }) => id === 'sales_per_rep');
    expect(sales?.byRep?.map(({ key }) => key).sort()).toEqual(['Ann', 'Bob']);
    expect(sales?.variants?.per_rep_average).toBe(200);
  });
});

describe('a survey', () => {
  it('that names its scale is read on it, though nobody gave the highest answer', () => {
    const tab = {
      name: 'survey',
      cells: [
        ['Timestamp', 'Job satisfaction (1-5)'],
        ...[4, 4, 3, 2, 1, 3, 3, 2].map((score) => ['2024-03-01', String(score)]),
      ],
    };
    expect(ask([tab], { asOf: '2024-03-31' }).result('satisfaction').value).toBe(2 / 8);
  });
});
