import { say } from '../../../src/texts/say';
import { kpiRow, shown, type } from '../scheduled-host';
import { clock, host, run, sheetNamed } from './guarded-host';

describe('what a person does to the other tabs', () => {
  test('types into the tab per rep and beside the plan: what could not stay is told', () => {
    host.workbook.put(sheetNamed('KPIs per rep'), 4, 2, 'on leave');
    host.workbook.put(sheetNamed('KPI plan'), 1, 1, 'ask Carla about this');
    const told = run();
    expect(told).toContain('C5 on KPIs per rep is written by the add-on; “on leave” had been typed there.');
    expect(told).toContain('B2 on KPI plan is written by the add-on; “ask Carla about this” had been typed there.');
  });

  test('answers and settles things on the plan tab: they count, nothing is told', () => {
    const plan = sheetNamed('KPI plan');
    const row = shown(host, 'KPI plan').findIndex(([label]) => label === 'Company');
    host.workbook.put(plan, row, 2, 'Zilver');
    expect(run()).toBe('Nothing failed.');
    expect(shown(host, 'KPIs')[0][0]).toContain('Zilver');
  });

  test('changes what was recorded: that is told; sorting it is not', () => {
    const history = sheetNamed('KPI history');
    const rows = shown(host, 'KPI history').slice(2);
    [...rows].reverse().forEach((cells, down) => {
      cells.forEach((cell, column) => {
        host.workbook.put(history, 2 + down, column, cell === '' ? undefined : (cell as string | number));
      });
    });
    expect(run()).toBe('Nothing failed.');
    host.workbook.put(history, 3, 5, 123_456);
    clock.time += 86_400_000;
    expect(run()).toBe(
      say({ text: 'guard_history_changed', values: { day: '18 May 2017', tab: { text: 'history_tab' } } }, 'en'),
    );
  });

  const drop = (name: string): void => {
    host.workbook.sheets = host.workbook.sheets.filter((sheet) => sheet.name !== name);
    host.workbook.structure++;
  };

  test('deletes the plan tab: it is made again with all that stood on it, and that is told', () => {
    const put = (label: string, cells: (string | number)[], down = 0): void => {
      const row = shown(host, 'KPI plan').findIndex(([first]) => first === label);
      cells.forEach((cell, column) => {
        if (cell !== '') host.workbook.put(sheetNamed('KPI plan'), row + down, column, cell);
      });
    };
    put('Company', ['', '', 'Zilver']);
    put('Period', ['', '', 'quarter']);
    put('At risk from', ['', '', 0.9]);
    put('Language', ['', '', 'Klingon']);
    put(say({ text: 'plan_section_answers' }, 'en'), ['Deals', '', 'Stage', 'Proposal', 'open'], 2);
    type(host, 'Revenue', 'Target', 70_000);
    run();
    const plan = (): unknown[][] => shown(host, 'KPI plan').filter(([label]) => label !== 'As of');
    const before = plan();
    expect(JSON.stringify(before)).toMatch(/quarter.*Klingon.*Zilver.*0\.9.*600000.*70000.*Proposal/);
    drop('KPI plan');
    clock.time += 86_400_000;
    expect(run()).toContain(say({ text: 'guard_tab_gone', values: { day: '18 May 2017', tab: 'KPI plan' } }, 'en'));
    expect(plan()).toEqual(before);
    expect(shown(host, 'KPIs')[0][0]).toContain('Zilver');
  });

  test('deletes the plan tab and the KPI sheet, and refreshes by hand: both are back with what was planned', () => {
    type(host, 'Win rate', 'Owner', 'Dora');
    run();
    drop('KPI plan');
    drop('KPIs');
    host.call('refreshNow', []);
    expect(kpiRow(host, 'Win rate').Owner).toBe('Dora');
    expect(JSON.stringify(shown(host, 'KPI plan'))).toContain('600000');
  });

  test('deletes what was recorded: it begins anew, and that is told, with where the old rows are', () => {
    drop('KPI history');
    drop('KPI deal log');
    const told = run();
    for (const name of ['KPI history', 'KPI deal log']) {
      expect(told).toContain(`17 May 2017: the tab ${name} was deleted or not recognised, and begins anew.`);
      expect(shown(host, name).length).toBeGreaterThan(2);
    }
    expect(told).toContain('version history (File)');
  });
});
