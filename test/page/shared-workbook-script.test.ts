import fc from 'fast-check';
import { Mirror } from '../../local/page/changes/mirror';
import { pageText } from '../../local/page/views/page-text';
import { sheetFrame } from '../../local/page/views/sheet-image';
import type { Content } from '../../local/workbook/cell';
import type { Sheet } from '../../local/workbook/sheet';
import type { Workbook } from '../../local/workbook/workbook';
import { book } from './book';
import { openPage } from './open-page';

describe('what a script does in the workbook', () => {
  test('shows on the page: a new tab in front, its formulas over tabs that come with it', () => {
    const { workbook, shared } = book();
    const page = openPage(shared);
    const kpis = workbook.addSheet('KPIs', { rows: 10, columns: 5 }, [], 0);
    const plan = workbook.addSheet('KPI plan', { rows: 10, columns: 5 });
    workbook.put(kpis, 0, 0, { formula: "='KPI plan'!A1*2" });
    workbook.put(plan, 0, 0, 21);
    shared.publish();
    expect(page.shown('KPIs', 'A1')).toBe('42');
    expect(page.model.getters.getSheetIds().map((id) => page.model.getters.getSheetName(id))).toEqual([
      'KPIs',
      'Deals',
      'KPI plan',
    ]);
  });

  test('comes after what the person does at the same time, and neither is lost', () => {
    const { workbook, sheet, shared } = book();
    const page = openPage(shared);
    page.type('Deals', 'A5', 'mine');
    workbook.put(sheet, 5, 0, 'theirs');
    shared.publish();
    page.type('Deals', 'A7', 'mine again');
    expect([4, 5, 6].map((row) => sheet.contents.get(row, 0))).toEqual(['mine', 'theirs', 'mine again']);
    expect(['A5', 'A6', 'A7'].map((cell) => page.shown('Deals', cell))).toEqual(['mine', 'theirs', 'mine again']);
  });

  test('two pages show each other what is typed, even at the same time', () => {
    const { sheet, shared } = book();
    const [one, other] = [openPage(shared), openPage(shared)];
    one.type('Deals', 'A5', 'one');
    other.type('Deals', 'A6', 'other');
    one.type('Deals', 'A7', 'one again');
    const seen = (page: typeof one) => ['A5', 'A6', 'A7'].map((cell) => page.shown('Deals', cell));
    expect(seen(one)).toEqual(['one', 'other', 'one again']);
    expect(seen(other)).toEqual(seen(one));
    expect([4, 5, 6].map((row) => sheet.contents.get(row, 0))).toEqual(seen(one));
  });

  test('a page that opens later shows all of it', () => {
    const { workbook, sheet, shared } = book();
    openPage(shared).type('Deals', 'A1', 'edited');
    workbook.put(sheet, 1, 1, 7);
    shared.publish();
    const later = openPage(shared);
    expect([later.shown('Deals', 'A1'), later.shown('Deals', 'B2')]).toEqual(['edited', '7']);
  });

  test('a tab deleted and made again under its name is the new one', () => {
    const { workbook, shared } = book();
    const page = openPage(shared);
    const old = workbook.addSheet('KPIs', { rows: 5, columns: 5 }, [['old']]);
    shared.publish();
    workbook.sheets = workbook.sheets.filter((sheet) => sheet !== old);
    workbook.addSheet('KPIs', { rows: 5, columns: 5 }, [['new']]);
    shared.publish();
    expect(page.shown('KPIs', 'A1')).toBe('new');
  });

  test('whatever the scripts do, page and workbook agree', () => {
    const place = fc.record({ row: fc.nat(9), col: fc.nat(5) });
    const content = fc.oneof(
      fc.constantFrom<Content>(undefined, true, false, { formula: '=1+1' }, '=1+1', "'x", '007', '12%', '1/2/2024'),
      fc.constantFrom<Content>(
        '',
        '#N/A',
        '[a](javascript:alert(1))',
        'https://example.com',
        'TRUE',
        '1e5',
        'two\nlines',
      ),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    const colour = fc.constantFrom('#FF0000', '#00FF00');
    const area = fc.record({ row: fc.integer({ min: 1, max: 5 }), column: fc.integer({ min: 1, max: 3 }) });
    type Do = (workbook: Workbook, sheet: Sheet) => void;
    const action: fc.Arbitrary<Do> = fc.oneof(
      fc.tuple(place, content).map(
        ([{ row, col }, what]): Do =>
          (workbook, sheet) =>
            workbook.put(sheet, row, col, what),
      ),
      fc.tuple(place, fc.constantFrom(undefined, '0.0%', 'yyyy-mm-dd', '@', '[$€]#,##0')).map(
        ([{ row, col }, format]): Do =>
          (workbook, sheet) =>
            workbook.setFormat(sheet, row, col, format),
      ),
      fc.tuple(place, fc.boolean(), fc.option(colour, { nil: undefined })).map(
        ([{ row, col }, bold, background]): Do =>
          (_, sheet) =>
            sheet.styles.set(row, col, { bold, background }),
      ),
      fc.tuple(place, fc.option(fc.constantFrom('weekly', 'monthly'), { nil: undefined })).map(
        ([{ row, col }, word]): Do =>
          (_, sheet) =>
            sheet.validations.set(
              row,
              col,
              word === undefined ? word : { criterion: 'VALUE_IN_LIST', values: [[word]], allowInvalid: true },
            ),
      ),
      fc.tuple(area, colour).map(
        ([at, background]): Do =>
          (_, sheet) => {
            const areas = [{ ...at, rows: 2, columns: 2 }];
            sheet.conditionalFormats.push({ criterion: 'TEXT_EQUAL_TO', values: ['x'], areas, background });
          },
      ),
      fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 30, max: 300 })).map(
        ([column, pixels]): Do =>
          (_, sheet) => {
            sheet.columnWidths.set(column, pixels);
            sheet.rowHeights.set(column, pixels);
          },
      ),
      fc.nat(3).map(
        (rows): Do =>
          (_, sheet) => {
            sheet.frozenRows = rows;
            sheet.frozenColumns = rows;
            sheet.gridlinesHidden = rows > 1;
            sheet.tabColor = rows > 2 ? '#00FF00' : null;
          },
      ),
      fc.integer({ min: 10, max: 30 }).map(
        (rows): Do =>
          (_, sheet) => {
            sheet.rows = rows;
          },
      ),
      fc.integer({ min: 1, max: 4 }).map(
        (line): Do =>
          (_, sheet) => {
            if (!sheet.hiddenRows.delete(line)) sheet.hiddenRows.add(line);
          },
      ),
      fc.constantFrom('One', 'Two', 'Three').map(
        (name): Do =>
          (workbook) => {
            const known = workbook.sheetByName(name);
            if (known) workbook.sheets = workbook.sheets.filter((sheet) => sheet !== known);
            else workbook.addSheet(name, { rows: 10, columns: 6 }, [], 0);
          },
      ),
      fc.constant<Do>((workbook) => {
        workbook.sheets.push(workbook.sheets.shift() as Sheet);
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(fc.tuple(fc.nat(3), action), { maxLength: 12 }), { maxLength: 4 }), (rounds) => {
        const { workbook, shared } = book();
        for (const round of rounds) {
          for (const [index, act] of round) act(workbook, workbook.sheets[index % workbook.sheets.length]);
          shared.publish();
        }
        const page = new Mirror(shared.json);
        for (const revision of shared.revisions) page.follow(JSON.parse(JSON.stringify(revision)));
        expect(page.sheetIds()).toEqual(workbook.sheets.map((sheet) => shared.pageId(sheet)));
        for (const sheet of workbook.sheets) {
          const id = shared.pageId(sheet);
          expect({ ...page.frame(id), charts: [] }).toEqual(sheetFrame(workbook, sheet, id));
          for (let row = 0; row < 10; row++) {
            for (let col = 0; col < 6; col++) {
              const text = pageText(sheet.contents.get(row, col));
              expect([row, col, page.cell(id, row, col).text]).toEqual([row, col, text]);
            }
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
