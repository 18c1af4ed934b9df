import { kpis } from '../../src/kpis';
import { say } from '../../src/texts/say';
import { planOfSetup } from '../../src/wizard/setup/plan-of-setup';
import { readSetup } from '../../src/wizard/setup/read-setup';
import { deals, leads, viewOf } from './small-company';

test('the first opening proposes what the data answers, over a quarter, due at its end', () => {
  const { setup, asOf, periods } = viewOf();
  expect(setup.picked.map(({ id }) => id)).toEqual([
    'revenue',
    'win_rate',
    'new_leads',
    'sales_cycle',
    'average_purchase',
  ]);
  expect(setup).toMatchObject({ step: 'objective', period: 'quarter', chosen: false });
  expect(setup.picked[0].goal.due).toBe('2017-12-31');
  expect(asOf).toBe('31 Dec 2017');
  expect(periods[1].title).toBe('Quarter (1 Oct – 31 Dec 2017)');
});

test('KPIs can stand side by side by what the data has; what is chosen goes into the plan', () => {
  const { setup, breakdown } = viewOf();
  expect(breakdown.by).toBe('rep');
  expect(breakdown.choices.map(({ by }) => by)).toEqual(['rep', 'cycle_band', 'close_weekday']);
  expect(breakdown.choices[2].title).toBe('Weekday of closing');
  expect(planOfSetup(setup, { plan: { breakdown: 'outcome' }, asleep: [] }).breakdown).toBe('outcome');
  const chosen = { ...setup, breakdown: 'close_weekday' as const };
  expect(planOfSetup(chosen, { plan: { breakdown: 'outcome' }, asleep: [] }).breakdown).toBe('close_weekday');
});

test('a period that is over by today’s clock says so, the one that runs does not', () => {
  // The data ends on 31 Dec 2017, and today is 3 Jan 2018.
  const { over } = viewOf();
  expect(over.quarter).toContain('This period is over: your data ends on 31 Dec 2017.');
  expect(Object.keys(over)).toEqual(['month', 'quarter', 'year']);
  expect(viewOf({ now: Date.parse('2017-12-31T23:00Z') }).over).toEqual({});
  expect(Object.keys(viewOf({ now: Date.parse('2018-01-01T00:00Z') }).over)).toEqual(['month', 'quarter', 'year']);
  expect(viewOf({ language: 'nl' }).over.month).toContain('Deze periode is voorbij');
});

test('a rate on three deals says so and is not proposed, though it can be picked', () => {
  const few = { ...deals, cells: [deals.cells[0], ...deals.cells.slice(113, 116)] };
  const { setup, choices, rankings } = viewOf({ tabs: [few, leads] });
  const winRate = choices.find(({ id }) => id === 'win_rate')?.variants[0];
  expect(winRate).toMatchObject({ value: '66.7%', basis: 'from 3 deals', thin: true });
  expect(setup.picked.map(({ id }) => id)).not.toContain('win_rate');
  expect(rankings['']).toContain('win_rate');
  const many = viewOf({ language: 'nl' }).choices.find(({ id }) => id === 'win_rate')?.variants[0];
  expect(many).toMatchObject({ basis: 'uit 30 deals', thin: false });
});

test('leads needed can be picked once there is a revenue target, and says so', () => {
  const { reason, value } = viewOf().choices.find(({ id }) => id === 'leads_needed')?.variants[0] ?? {};
  expect([value, reason]).toEqual(['', expect.stringContaining('set one under Goals, the next step')]);
});

test('the past of a conversion ends where its leads have had their time; that of the leads does not', () => {
  const { histories } = viewOf({ plan: { kpis: [{ id: 'conversion' }, { id: 'new_leads' }] } });
  // The data ends on 31 Dec 2017: leads of October still had less than 90 days.
  expect([histories.conversion.length, histories.conversion[8].month]).toEqual([9, 'Sep 2017']);
  expect(histories.new_leads).toHaveLength(12);
});

test('the objective orders the KPIs; those without a number come last whatever it is', () => {
  const { rankings, proposals, choices } = viewOf();
  expect(rankings.sell_faster[0]).toBe('sales_cycle');
  expect(proposals.sell_faster).toContain('sales_cycle');
  for (const ranking of Object.values(rankings)) {
    expect([...ranking].sort()).toEqual(kpis.map(({ id }) => id).sort());
    const has = ranking.map((id) => choices.find((choice) => choice.id === id)?.variants[0].value !== '');
    expect(has.indexOf(false)).toBeGreaterThan(has.lastIndexOf(true));
  }
});

test('every KPI has a value in each of its variants, or a reason and what would make it possible', () => {
  for (const { variants } of viewOf().choices) {
    for (const { value, reason } of variants) expect(value === '').toBe(reason !== '');
  }
  const churn = viewOf().choices.find(({ id }) => id === 'churn');
  expect(churn?.variants[0]).toMatchObject({
    reason: 'no tab with subscriptions',
    needs: expect.stringMatching(
      /^It takes a tab with Subscriptions, with columns for: Start date, Customer or E-mail/,
    ),
  });
});

test('a variant that differs by more than a tenth says so, one that differs by less does not', () => {
  // Two tiny won deals: their median is far below the mean.
  const tab = {
    name: 'Deals',
    cells: [
      deals.cells[0],
      ...[100, 100, 100, 1_000].map((amount, index) => [
        `Deal ${index}`,
        'Closed Won',
        String(amount),
        '2017-12-01',
        '2017-12-31',
        'Ann',
      ]),
    ],
  };
  const average = viewOf({ tabs: [tab] }).choices.find(({ id }) => id === 'average_purchase');
  // mean 325, median 100: 69.2% less
  expect(average?.variants.map(({ name, value, differs }) => [name, value, differs])).toEqual([
    ['standard', '325.00', ''],
    ['median', '100.00', say({ text: 'wizard_differs_less', values: { share: '69.2%' } }, 'en')],
    ['won_deals', '325.00', ''],
    ['gross', '325.00', ''],
  ]);
});

test('a column without a header and without use is not shown, one with a header is', () => {
  const columnsOf = (header: string) => {
    const tab = { ...deals, cells: deals.cells.map((row, at) => [...row, at === 0 ? header : '']) };
    return viewOf({ tabs: [tab] }).tabs[0].columns.map((one) => one.header);
  };
  expect(columnsOf('')).toEqual(deals.cells[0]);
  expect(columnsOf('Shoe size')).toEqual([...deals.cells[0], 'Shoe size']);
});

test('a tab shows what it was taken for, its columns with a sample, and what is open', () => {
  const tab = {
    name: 'Kansen',
    cells: [
      ['Deal', 'Stage', 'Amount', 'Created', 'Shoe size'],
      ['Anvils', 'Won', '900', '2017-05-02', '43'],
      ['Ropes', 'Verbal', '400', '2017-05-09', '41'],
      ['Ladders', 'Lost', '300', '2017-05-12', ''],
      ['Nails', 'Won', '200', '2017-05-15', ''],
    ],
  };
  const [shown] = viewOf({ tabs: [tab] }).tabs;
  expect(shown).toMatchObject({ name: 'Kansen', table: 'deals', title: 'Deals', rows: 4 });
  expect(shown.columns.find(({ header }) => header === 'Stage')).toMatchObject({
    field: 'stage',
    samples: ['Won', 'Verbal', 'Lost'],
  });
  expect(shown.columns.find(({ header }) => header === 'Shoe size')).toMatchObject({
    field: null,
    samples: ['43', '41'],
  });
  expect(shown.questions).toEqual([
    {
      tab: 'Kansen',
      column: 'Stage',
      value: 'Verbal',
      ask: expect.stringContaining('What does “Verbal” in “Stage” mean'),
      rank: 3,
      options: [
        { answer: 'open', title: 'still open' },
        { answer: 'won', title: 'won' },
        { answer: 'lost', title: 'lost' },
        { answer: 'out', title: say({ text: 'option_out' }, 'en') },
      ],
    },
  ]);
});

test('an answer settles its question and changes the number', () => {
  const tab = {
    ...deals,
    cells: [...deals.cells, ['Verbal one', 'Verbal', '1000', '2017-12-01', '2017-12-30', 'Ann']],
  };
  const tabs = [tab, leads];
  const before = viewOf({ tabs });
  const setup = { ...before.setup, answers: [{ tab: 'Deals', column: 'Stage', value: 'Verbal', answer: 'won' }] };
  const after = viewOf({ tabs, setup });
  const winRate = (view: typeof before) => view.choices.find(({ id }) => id === 'win_rate')?.variants[0].value;
  expect([before.tabs[0].questions.length, winRate(before)]).toEqual([1, '40.0%']);
  // 13 of 31
  expect([after.tabs[0].questions.length, winRate(after)]).toEqual([0, '41.9%']);
});

test('people are those the spreadsheet is shared with, then the reps, each once', () => {
  const { people } = viewOf({ shared: ['owner@example.com', 'ann'] });
  expect(people.map(({ name }) => name)).toEqual(['owner@example.com', 'ann', 'Bob']);
});

test('the set-up that is shown can be sent back as it is', () => {
  const { setup } = viewOf();
  expect(readSetup(JSON.parse(JSON.stringify(setup)))).toEqual(setup);
});

test.each([[null], [{}], [{ step: 'pick' }], ['setup']])(
  'what is no set-up is refused with a sentence: %j',
  (value) => {
    expect(readSetup(value)).toHaveProperty('text');
  },
);

test('a KPI whose standard form has no number is offered in the way that has one, and a stand-in says what it is', () => {
  const { choices, fresh } = viewOf();
  for (const { id, variants } of choices) {
    const offered = variants.find(({ name }) => name === fresh[id].variant);
    if (variants.some(({ value }) => value !== '')) expect([id, offered?.value]).not.toEqual([id, '']);
    if (variants[0].value !== '') expect(offered?.name).toBe('standard');
  }
  const orders = {
    name: 'Orders',
    cells: [
      ['Order id', 'Customer', 'Order date', 'Amount'],
      ...[1, 2, 3, 4, 5, 6].map((at) => [`${at}`, at % 2 ? 'Ann' : 'Bob', `2017-0${at}-01`, String(100 * at)]),
    ],
  };
  const clv = viewOf({ tabs: [orders] }).choices.find(({ id }) => id === 'clv');
  const model = clv?.variants.find(({ name }) => name === 'model');
  expect(model?.value).toBe(clv?.variants[0].value);
  expect(model?.note).toMatch(
    / The model needs at least 200 customers.* there are 2 and 2; this is the standard figure\.$/,
  );
});
