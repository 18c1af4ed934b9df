import type { Plan } from '../../src/plan/plan';
import { dayCell } from '../../src/plan/tab/plan-cell';
import { say } from '../../src/texts/say';
import { type FakeNumbers, fakeAnalysis } from './fake-analysis';
import { PaperSpreadsheet } from './paper-spreadsheet';

const numbers: Record<string, FakeNumbers> = {
  revenue: { value: 88_000 },
  win_rate: { value: 0.31 },
  churn: { value: 0.02 },
  new_leads: { value: 45 },
};

const plan: Plan = {
  language: 'en',
  period: 'month',
  objective: 'grow revenue',
  kpis: [
    {
      id: 'revenue',
      owner: 'ann@example.com',
      targets: [{ from: '2017-05-01', to: '2017-05-31', target: 100_000 }],
      report: {
        name: 'team',
        cadence: 'weekly',
        hour: 9,
        recipients: [{ address: 'team@example.com', language: 'nl' }],
      },
    },
    { id: 'win_rate', targets: [{ from: '2017-01-01', to: '2017-12-31', target: 0.3 }] },
    { id: 'churn' },
  ],
};

const at = (asOf: string) => (merged: Plan) => fakeAnalysis(merged, numbers, asOf);
const may = at('2017-05-17');

function built(): PaperSpreadsheet {
  const spreadsheet = new PaperSpreadsheet();
  spreadsheet.build(plan, may);
  return spreadsheet;
}

describe('building again over an existing KPI sheet', () => {
  test('what people typed into the plan cells stays, with no plan and with the old plan alike', () => {
    for (const given of [null, plan]) {
      const sheet = built();
      sheet.type('Revenue', 'Target', 120_000);
      sheet.type('Revenue', 'Owner', 'bob@example.com');
      sheet.type('Revenue', 'Cadence', 'monthly');
      sheet.type('Revenue', 'Shared with', 'boss@example.com');
      sheet.type('Win rate', 'Stretch', 0.4);
      sheet.type('Churn rate', 'Note', 'ask Carla');
      sheet.build(given, may);
      expect(sheet.cell('Revenue', 'Target')).toBe(120_000);
      expect(sheet.cell('Revenue', 'Owner')).toBe('bob@example.com');
      expect(sheet.cell('Revenue', 'Cadence')).toBe('monthly');
      expect(sheet.cell('Revenue', 'Shared with')).toBe('boss@example.com');
      expect(sheet.cell('Revenue', 'Report')).toBe('team');
      expect(sheet.cell('Win rate', 'Stretch')).toBe(0.4);
      expect(sheet.cell('Win rate', 'Target')).toBe(0.3);
      expect(sheet.cell('Churn rate', 'Note')).toBe('ask Carla');
    }
  });

  test('a typed target lands on the plan tab under its month, and the year it came from stays', () => {
    const sheet = built();
    sheet.type('Win rate', 'Target', 0.35);
    sheet.build(null, may);
    const targets = sheet.tab('KPI plan').filter((row) => row[0] === 'Win rate' && row[2] !== undefined);
    expect(targets).toContainEqual(
      expect.arrayContaining(['Win rate', dayCell('2017-05-01'), dayCell('2017-05-31'), 0.35]),
    );
    expect(targets).toContainEqual(
      expect.arrayContaining(['Win rate', dayCell('2017-01-01'), dayCell('2017-12-31'), 0.3]),
    );
  });

  test('where nobody typed anything, a new plan changes the sheet', () => {
    const sheet = built();
    const [revenue, ...others] = plan.kpis ?? [];
    sheet.build({ ...plan, kpis: [{ ...revenue, owner: 'carla@example.com' }, ...others] }, may);
    expect(sheet.cell('Revenue', 'Owner')).toBe('carla@example.com');
  });

  test('building twice without a hand in between changes nothing', () => {
    const sheet = built();
    sheet.build(null, may);
    const once = JSON.stringify(sheet.tabs);
    sheet.build(null, may);
    expect(JSON.stringify(sheet.tabs)).toBe(once);
  });

  test('a target of May is carried on into June; one typed in June is for June', () => {
    const sheet = built();
    sheet.build(null, at('2017-06-09'));
    expect(sheet.cell('Revenue', 'Target')).toBe(100_000);
    sheet.type('Revenue', 'Target', 90_000);
    sheet.build(null, at('2017-06-12'));
    expect(sheet.cell('Revenue', 'Target')).toBe(90_000);
    sheet.build(null, may);
    expect(sheet.cell('Revenue', 'Target')).toBe(100_000);
  });

  test('columns to the right, rows below and formulas beside a KPI are left alone, and keep their KPI', () => {
    const sheet = built();
    const cells = sheet.tab('KPIs');
    cells[sheet.row('Win rate')][25] = 'my own remark';
    cells.push([], ['My own total', '=SUM(B7:B9)']);
    sheet.build({ ...plan, kpis: [...(plan.kpis ?? []), { id: 'new_leads' }] }, may);
    expect(sheet.tab('KPIs')[sheet.row('Win rate')][25]).toBe('my own remark');
    expect(sheet.titles).toEqual(['Revenue', 'Win rate', 'Churn rate', 'New leads', '', 'My own total']);
    expect(sheet.tab('KPIs')[sheet.row('My own total')][1]).toBe('=SUM(B7:B9)');
  });

  test('a row deleted by hand stays away, build after build, whatever the plan says', () => {
    const sheet = built();
    sheet.tab('KPIs').splice(sheet.row('Win rate'), 1);
    for (const given of [null, plan, plan, null]) {
      sheet.build(given, may);
      expect(sheet.titles).toEqual(['Revenue', 'Churn rate']);
    }
  });

  test('a row deleted by hand and typed again has its old target back', () => {
    const sheet = built();
    sheet.tab('KPIs').splice(sheet.row('Win rate'), 1);
    sheet.build(null, may);
    sheet.tab('KPIs').push(['win-rate']);
    sheet.build(null, may);
    expect(sheet.titles).toEqual(['Revenue', 'Churn rate', 'Win rate']);
    expect(sheet.cell('Win rate', 'Target')).toBe(0.3);
  });

  test('typed again it stays, though a new plan knows it no more', () => {
    const sheet = built();
    sheet.tab('KPIs').splice(sheet.row('Win rate'), 1);
    sheet.build(null, may);
    sheet.tab('KPIs').push(['Win rate']);
    sheet.build({ ...plan, kpis: (plan.kpis ?? []).filter(({ id }) => id !== 'win_rate') }, may);
    expect(sheet.titles).toContain('Win rate');
  });

  test('a known name in a new row starts that KPI; an unknown one is left alone', () => {
    const sheet = built();
    sheet.tab('KPIs').push(['nieuwe leads'], ['Mood of the team', 'fine']);
    sheet.build(null, may);
    expect(sheet.titles).toEqual(['Revenue', 'Win rate', 'Churn rate', 'New leads', 'Mood of the team']);
    expect(sheet.cell('New leads', 'Actual')).toBe(45);
    expect(sheet.tab('KPIs')[sheet.row('Mood of the team')].slice(0, 2)).toEqual(['Mood of the team', 'fine']);
  });

  test('a KPI that leaves the plan leaves the sheet; what stands beside its row is not lost', () => {
    const sheet = built();
    sheet.tab('KPIs')[sheet.row('Churn rate')][25] = 'keep me';
    sheet.build({ ...plan, kpis: (plan.kpis ?? []).slice(0, 1) }, may);
    expect(sheet.titles[0]).toBe('Revenue');
    expect(sheet.titles).not.toContain('Win rate');
    expect(sheet.titles).not.toContain('Churn rate');
    expect(sheet.tab('KPIs').some((row) => row[25] === 'keep me')).toBe(true);
  });

  test('moved columns are found by their header, deleted ones stay away', () => {
    const sheet = built();
    const stretch = sheet.column('Stretch');
    for (const row of sheet.tab('KPIs')) {
      if (row.length > stretch) row.splice(stretch, 1);
      row.splice(1, 0, '');
    }
    sheet.type('Revenue', 'Owner', 'bob@example.com');
    sheet.build(null, may);
    expect(sheet.cell('Revenue', 'Actual')).toBe(88_000);
    expect(sheet.cell('Revenue', 'Owner')).toBe('bob@example.com');
    expect(sheet.column('Stretch')).toBe(-1);
  });

  test('what cannot be read stays in its cell and is named above', () => {
    const sheet = built();
    sheet.type('Revenue', 'Target', 'lots');
    sheet.type('Revenue', 'Shared with', 'nobody');
    sheet.build(null, may);
    expect(sheet.cell('Revenue', 'Target')).toBe('lots');
    expect(sheet.cell('Revenue', 'Shared with')).toBe('nobody');
    const above = JSON.stringify(sheet.tab('KPIs').slice(0, 8));
    expect(above).toContain('KPIs, C12: “lots” cannot be read as Target of Revenue');
    expect(above).toContain('KPIs, U12: “nobody” cannot be read as Shared with of Revenue');
  });

  test('thresholds typed above the rows are kept', () => {
    const sheet = built();
    const row = sheet.tab('KPIs').find((cells) => cells.includes('At risk from')) as unknown[];
    row[row.indexOf('At risk from') + 1] = 0.9;
    sheet.build(plan, may);
    expect(JSON.stringify(sheet.tab('KPIs').slice(0, 8))).toContain('"At risk from",0.9');
  });

  test('the sheet speaks the language of the plan, and is recognised when that changes', () => {
    const sheet = built();
    sheet.build({ ...plan, language: 'nl' }, may);
    expect(sheet.tabs).toHaveLength(3);
    expect(sheet.titles).toEqual(['Omzet', 'Winpercentage', 'Churnpercentage']);
    expect(sheet.tab('KPI plan').some((row) => row[0] === say({ text: 'plan_section_targets' }, 'nl'))).toBe(true);
  });

  test('an archived copy is neither overwritten nor read as a raw tab', () => {
    const sheet = built();
    const copy = JSON.parse(JSON.stringify(sheet.tab('KPIs')));
    sheet.tabs.push({ name: 'KPIs of May', cells: copy });
    sheet.type('Revenue', 'Owner', 'bob@example.com');
    sheet.build(null, may);
    expect(sheet.tabs).toHaveLength(4);
    expect(sheet.tab('KPIs of May')).toEqual(copy);
  });
});
