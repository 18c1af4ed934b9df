import { fireTrigger } from '../../../local/host/fire-triggers';
import { say } from '../../../src/texts/say';
import { heartbeat, kpiRow, passDays, scheduled, shown, type, viewOf } from '../scheduled-host';
import {
  changeColumns,
  clock,
  columnOf,
  HEADER,
  host,
  kpiSheet,
  plan,
  run,
  running,
  sheetNamed,
  tabs,
} from './guarded-host';

describe('what a person does to the KPI sheet', () => {
  test('nothing: nothing is told, in any week, whatever the period and the data turn to', () => {
    const told = new Set<string>();
    for (let day = 17; day <= 31 + 20; day++) {
      passDays(running, new Date(Date.UTC(2017, 4, day, 8, 30)).toISOString());
      told.add(heartbeat(host).attention);
    }
    expect([...told]).toEqual(['Nothing failed.']);
  });

  test('nothing, in a Dutch spreadsheet with live formulas: nothing is told there either', () => {
    const kpis = plan.kpis.map((kpi) => ({ ...kpi, live: true, report: { cadence: 'monthly', hour: 9 } }));
    const dutch = scheduled({
      ...{ plan: { ...plan, language: 'nl', kpis }, at: '2017-05-27T10:05:00Z', tabs },
      ...{ locale: 'nl_NL', timeZone: 'Europe/Amsterdam' },
    });
    const told = new Set<string>();
    for (let day = 28; day <= 28 + 6; day++) {
      passDays(dutch, new Date(Date.UTC(2017, 4, day, 10, 30)).toISOString());
      for (const sentence of viewOf(dutch.host, 'readSchedule').attention) told.add(sentence);
    }
    expect(viewOf(dutch.host, 'readSchedule').ran).toBe('2017-06-03 10:05');
    expect([...told]).toEqual([]);
  });

  test('types over a number and a formula: both are back, and what was typed is told for a week', () => {
    const usual = kpiRow(host, 'Win rate');
    type(host, 'Win rate', 'Actual', 0.99);
    type(host, 'Revenue', 'Status', 'fine, says Bob');
    expect(run()).toBe(
      '17 May 2017: Actual of Win rate on KPIs is written by the add-on; “0.99” had been typed there. ' +
        say(
          {
            text: 'guard_typed_over',
            values: { day: '17 May 2017', place: 'Status of Revenue', tab: 'KPIs', typed: 'fine, says Bob' },
          },
          'en',
        ),
    );
    expect(viewOf(host, 'readSchedule').attention).toHaveLength(2);
    expect(kpiRow(host, 'Win rate').Actual).not.toBe(0.99);
    expect(kpiRow(host, 'Win rate').Status).toBe(usual.Status);
    expect(kpiRow(host, 'Revenue').Status).toBe('on track');
    passDays(running, '2017-05-23T10:00:00Z');
    expect(heartbeat(host).attention).toContain('says Bob');
    passDays(running, '2017-05-24T10:00:00Z');
    expect(heartbeat(host).attention).toBe('Nothing failed.');
  });

  test('types a formula of their own over a number: the number is back, the formula is told', () => {
    host.workbook.type(kpiSheet(), HEADER + 1, columnOf('Actual'), '=1/2');
    expect(run()).toContain('Actual of Win rate on KPIs is written by the add-on; “=1/2” had been typed there.');
  });

  test('types over a tab of records what stands as a target on the KPI sheet: that is told there too', () => {
    host.workbook.put(sheetNamed('KPIs per rep'), 3, 1, 600_000);
    expect(run()).toContain('“600000” had been typed there.');
  });

  test('types a target, an owner, a note, text beside and below: all stays, nothing is told', () => {
    type(host, 'Revenue', 'Target', 70_000);
    type(host, 'Revenue', 'Owner', 'Dora');
    host.workbook.put(kpiSheet(), HEADER + 1, 25, 'beside');
    host.workbook.put(kpiSheet(), HEADER + 8, 0, 'below');
    expect(run()).toBe('Nothing failed.');
    expect(kpiRow(host, 'Revenue')).toMatchObject({ Target: 70_000, Owner: 'Dora' });
    expect([shown(host, 'KPIs')[HEADER + 1][25], shown(host, 'KPIs')[HEADER + 8][0]]).toEqual(['beside', 'below']);
  });

  test('sorts the rows: each KPI is refreshed where it stands', () => {
    const before = shown(host, 'KPIs').slice(HEADER + 1, HEADER + 4);
    [...before].reverse().forEach((cells, down) => {
      cells.forEach((cell, column) => {
        if (!kpiSheet().contents.get(HEADER + 1 + down, column) || typeof cell !== 'object') {
          host.workbook.put(kpiSheet(), HEADER + 1 + down, column, cell as string | number);
        }
      });
    });
    run();
    const titles = shown(host, 'KPIs')
      .slice(HEADER + 1, HEADER + 4)
      .map(([title]) => title);
    expect(titles).toEqual(['Sales cycle', 'Revenue', 'Win rate']);
    expect(kpiRow(host, 'Win rate')).toMatchObject({ Owner: 'Ann', Status: expect.stringMatching(/track|risk|few/) });
  });

  test('inserts a column of their own: it stays theirs', () => {
    changeColumns((layer) => layer.insertColumns(3, 1));
    host.workbook.put(kpiSheet(), HEADER, 3, 'My own');
    host.workbook.put(kpiSheet(), HEADER + 1, 3, 'mine');
    expect(run()).toBe('Nothing failed.');
    expect(kpiRow(host, 'Win rate')).toMatchObject({ 'My own': 'mine', Owner: 'Ann' });
  });

  test.each(['Pace', 'Status', 'Note'])('deletes the column %s: it stays away, and that is told once', (header) => {
    const at = columnOf(header);
    changeColumns((layer) => layer.deleteColumns(at, 1));
    expect(run()).toBe(say({ text: 'guard_column_gone', values: { day: '17 May 2017', header, tab: 'KPIs' } }, 'en'));
    expect(columnOf(header)).toBe(-1);
    expect(kpiRow(host, 'Win rate').Owner).toBe('Ann');
    clock.time += 86_400_000;
    expect(run().match(/deleted/g)).toHaveLength(1);
  });

  test('deletes the column of the numbers: the sheet is left to them, and another is made', () => {
    const at = columnOf('Actual');
    changeColumns((layer) => layer.deleteColumns(at, 1));
    host.workbook.put(kpiSheet(), HEADER + 1, 25, 'beside');
    run();
    expect(shown(host, 'KPIs')[HEADER + 1][25]).toBe('beside');
    const made = shown(host, 'KPIs 2');
    expect(made.find(([title]) => title === 'Revenue')).toContain('Bob');
    expect(JSON.stringify(made)).toContain('the tab KPIs was deleted or not recognised');
  });

  test('types over a header: it is back', () => {
    host.workbook.put(kpiSheet(), HEADER, columnOf('Actual'), 'Current');
    expect(run()).toBe(
      say(
        { text: 'guard_header_back', values: { day: '17 May 2017', header: 'Actual', tab: 'KPIs', typed: 'Current' } },
        'en',
      ),
    );
    expect(typeof kpiRow(host, 'Revenue').Actual).toBe('number');
    expect(host.workbook.sheets.filter(({ name }) => name.startsWith('KPIs'))).toHaveLength(2);
  });

  test('pastes over half of the headers: those over numbers are back, nothing is made twice', () => {
    for (let column = 0; column < 12; column++) host.workbook.put(kpiSheet(), HEADER, column, `Pasted ${column}`);
    expect(run()).toContain('the header KPI is back on KPIs; “Pasted 0” had been typed there.');
    expect(kpiRow(host, 'Revenue')).toMatchObject({ Owner: 'Bob' });
    expect(host.workbook.sheets.filter(({ name }) => name.startsWith('KPIs'))).toHaveLength(2);
  });

  test('types over the name of a KPI: it is back', () => {
    host.workbook.put(kpiSheet(), HEADER + 2, 0, 'Our revenue');
    expect(run()).toBe(
      say(
        { text: 'guard_name_back', values: { day: '17 May 2017', kpi: 'Revenue', tab: 'KPIs', typed: 'Our revenue' } },
        'en',
      ),
    );
    expect(kpiRow(host, 'Revenue').Owner).toBe('Bob');
  });

  test('deletes the row of a KPI: it is refreshed no more, and that is told', () => {
    for (let column = 0; column < 26; column++) host.workbook.put(kpiSheet(), HEADER + 3, column, undefined);
    expect(run()).toBe(
      say({ text: 'guard_row_gone', values: { day: '17 May 2017', kpi: 'Sales cycle', tab: 'KPIs' } }, 'en'),
    );
  });

  test('renames the tab: it is followed, and that is told', () => {
    kpiSheet().name = 'Numbers';
    fireTrigger(host, host.state.triggers[0]);
    sheetNamed('Numbers').name = 'KPIs';
    expect(heartbeat(host).attention).toBe(
      say({ text: 'guard_tab_renamed', values: { day: '17 May 2017', tab: 'KPIs', now: 'Numbers' } }, 'en'),
    );
  });

  test('refreshes by hand in between: what the schedule knew holds no longer, nothing is told', () => {
    type(host, 'Win rate', 'Actual', 0.99);
    host.call('refreshNow', []);
    expect(run()).toBe('Nothing failed.');
  });
});
