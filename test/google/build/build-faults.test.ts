import { callKind } from '../../../local/host/counts';
import { type Host, type HostTab, openHost } from '../../../local/host/host';
import type { Opening } from '../../../src/home/opening';
import type { Envelope } from '../../../src/sheet/envelope';
import type { PickedKpi, Setup } from '../../../src/wizard/setup/setup';
import type { SetupView } from '../../../src/wizard/setup-view';
import { deals, leads } from '../../wizard/small-company';
import { everything } from '../everything';

/** Kept for the document, but for the set-up that is half done. */
const kept = (host: Host): unknown =>
  Object.fromEntries(
    [...(host.state.properties.get('document local-spreadsheet') ?? [])].filter(([key]) => !/^setup(\.|$)/.test(key)),
  );

const call = (host: Host, name: string, request?: unknown): Envelope<unknown> | null =>
  host.call(name, request === undefined ? [] : [request]) as Envelope<unknown> | null;

function data<Data>(answer: Envelope<unknown> | null): Data {
  if (!answer?.ok) throw new Error(answer?.error);
  return answer.data as Data;
}

/** Makes a build fail at each of its calls that write or keep something, one at a time, and looks what is left of it. */
function breakEach(host: Host, setup: Setup): { failed: string[]; stood: string[] } {
  const before = everything(host);
  const beforeText = JSON.stringify(before);
  const keptBefore = kept(host);
  const failed: string[] = [];
  const stood: string[] = [];
  for (let at = 1; ; at++) {
    let writes = 0;
    let broken = '';
    host.state.watcher = {
      before: (service, method) => {
        const kind = callKind(service, method);
        const isKept = service === 'Properties' && /^(set|delete)/.test(method);
        if ((kind !== 'writes' && !isKept) || broken !== '' || ++writes < at) return;
        broken = `${service}.${method}`;
        throw new Error(`Service error: ${service}.`);
      },
      after: () => {},
    };
    const answer = call(host, 'buildSetup', { setup });
    host.state.watcher = null;
    if (broken === '') return { failed, stood };
    if (answer?.ok) {
      // The sheet stood by then: what failed was the schedule, or bringing it to the front.
      stood.push(broken);
      return { failed, stood };
    }
    expect(answer?.error).toMatch(
      /^Nothing was changed, and your choices are kept\. Try again in a minute\. .* \(Service error: .*\)$/,
    );
    const after = everything(host);
    // Matchers go through each cell several times
    if (JSON.stringify(after) !== beforeText) expect([broken, after]).toEqual([broken, before]);
    expect([broken, kept(host)]).toEqual([broken, keptBefore]);
    failed.push(broken);
  }
}

function open(tabs: HostTab[] = []): Host {
  const user = { email: 'owner@example.com', locale: 'en' };
  return openHost({ ...{ dist: 'dist', keepsRealm: true, user }, tabs: [deals as HostTab, leads as HostTab, ...tabs] });
}

const first = (host: Host): SetupView => data<Opening>(call(host, 'openSidebar')).setup as SetupView;

function typed(setup: Setup): Setup {
  const kpis = setup.picked.map((kpi): PickedKpi => ({ ...kpi, owner: 'Ann', goal: { ...kpi.goal, target: '20' } }));
  return { ...setup, step: 'review', chosen: true, picked: kpis };
}

test('a first build that fails at any call leaves the spreadsheet as it was', () => {
  const host = open();
  const { failed, stood } = breakEach(host, typed(first(host).setup));
  process.stdout.write(`A first build, broken at each of ${failed.length} calls: as before every time\n`);
  expect(failed.length).toBeGreaterThan(15);
  expect(failed).toContain('Properties.setProperties');
  expect(stood).toHaveLength(1);
});

test('an empty tab that is taken for the KPI sheet is as empty afterwards', () => {
  const host = open([{ name: 'KPIs', cells: [] }]);
  const { failed } = breakEach(host, typed(first(host).setup));
  expect(failed).toEqual(expect.arrayContaining(['Sheet.setFrozenRows', 'Protection.setUnprotectedRanges']));
});

test('a build that takes KPIs out and puts others in, and fails at any call, leaves rows with all that belongs to them', () => {
  const host = open();
  data(call(host, 'buildSetup', { setup: typed(first(host).setup) }));
  dressUp(host);
  const { setup, fresh } = data<SetupView>(call(host, 'readSetup', {}));
  const [revenue, , leadsKpi, cycle] = setup.picked;
  const changed: Setup = {
    ...setup,
    picked: [{ ...revenue, owner: 'Bob' }, cycle, { ...fresh.conversion, owner: 'Ann' }],
    parked: [leadsKpi],
  };
  const { failed } = breakEach(host, changed);
  process.stdout.write(`Building again, broken at each of ${failed.length} calls: as before every time\n`);
  expect(failed).toEqual(expect.arrayContaining(['Sheet.moveRows', 'Sheet.insertRowsAfter', 'Sheet.deleteRows']));
  expect(failed).toEqual(expect.arrayContaining(['Range.setValues', 'Range.setNotes', 'Range.setFontWeights']));
  const sheet = host.workbook.sheetByName('KPIs');
  const top = firstKpi(host);
  const names = Array.from({ length: 6 }, (_, row) => sheet?.contents.get(top + row, 0));
  expect(names).toEqual(['Revenue', 'Sales cycle', 'Conversion rate', undefined, 'My own row', undefined]);
});

/** The line, from 0, of the first KPI on the sheet. */
function firstKpi(host: Host): number {
  const column = host.workbook.sheetByName('KPIs')?.contents;
  return Array.from({ length: 30 }, (_, row) => column?.get(row, 0)).lastIndexOf('Revenue');
}

/** What a person does to the sheet: colours, heights, notes, rules and formulas of their own. */
function dressUp(host: Host): void {
  const sheet = host.workbook.sheetByName('KPIs');
  if (!sheet) throw new Error('no KPI sheet');
  const first = firstKpi(host);
  for (let row = first; row < first + 5; row++) {
    sheet.rowHeights.set(row + 1, 30 + row);
    sheet.styles.set(row, 3, { background: `#0000${10 + row}`, italic: true });
    sheet.notes.set(row, 13, `A note of row ${row}`);
    sheet.formats.set(row, 14, 'd mmm');
    sheet.validations.set(row, 16, { criterion: 'NUMBER_GREATER_THAN', values: [row], allowInvalid: false });
  }
  host.workbook.put(sheet, first + 6, 0, 'My own row');
  host.workbook.put(sheet, first + 6, 3, { formula: `=SUM(D${first + 1}:D${first + 5})` });
  host.workbook.put(sheet, first + 2, 13, { formula: '="Ann"' });
}
