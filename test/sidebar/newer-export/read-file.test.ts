import { Workbook } from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import { readFile } from '../../../sidebar/newer-export/read-file';
import { MOST_MEGABYTES, TooLarge } from '../../../sidebar/newer-export/unpacked';
import { limits } from '../../../src/base/limits';

const file = (content: string | Uint8Array<ArrayBuffer>): Blob & { name: string } =>
  Object.assign(new Blob([content]), { name: 'deals.csv' });

test.each([
  ['commas', 'Deal,Amount\n"Van Dam, Jan",1200\n'],
  ['semicolons', 'Deal;Amount\n"Van Dam, Jan";1200\n'],
  ['tabs', 'Deal\tAmount\nVan Dam, Jan\t1200\n'],
  ['a first line that names the delimiter', 'sep=;\r\nDeal;Amount\r\n"Van Dam, Jan";1200\r\n'],
])('a text file with %s', async (_, text) => {
  expect(await readFile(file(text))).toEqual([
    ['Deal', 'Amount'],
    ['Van Dam, Jan', '1200'],
  ]);
});

test('titles above the header and amounts with commas name no delimiter', async () => {
  const rows = await readFile(file('Quotes, all of 2026\n\nQuote;Amount;Tax\nA;1.250,00;262,50\nB;80,00;16,80\n'));
  expect(rows.slice(2)).toEqual([
    ['Quote', 'Amount', 'Tax'],
    ['A', '1.250,00', '262,50'],
    ['B', '80,00', '16,80'],
  ]);
});

test('blank rows at the end are left out, as Excel writes them; those in between stay', async () => {
  expect(await readFile(file('Deal;Amount\nA;1\n;\nB;2\n;\n;\n'))).toEqual([
    ['Deal', 'Amount'],
    ['A', '1'],
    ['', ''],
    ['B', '2'],
  ]);
});

test('line breaks and quotes within a cell stay in it', async () => {
  expect(await readFile(file('Deal,Note\nA,"two\nlines, ""quoted"""\n'))).toEqual([
    ['Deal', 'Note'],
    ['A', 'two\nlines, "quoted"'],
  ]);
});

test('accents come through as UTF-8, with a mark, as UTF-16 and as Windows writes them', async () => {
  const rows = [
    ['Deal', 'Bedrag'],
    ['Café', '€'],
  ];
  const text = 'Deal;Bedrag\nCafé;€';
  const utf16 = new Uint8Array([
    0xff,
    0xfe,
    ...[...text].flatMap((one) => [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8]),
  ]);
  const windows = new Uint8Array([...'Deal;Bedrag\nCafé;1'].map((one) => one.charCodeAt(0)));
  expect(await readFile(file(text))).toEqual(rows);
  expect(await readFile(file(`\ufeff${text}`))).toEqual(rows);
  expect(await readFile(file(utf16))).toEqual(rows);
  expect(await readFile(file(windows))).toEqual([rows[0], ['Café', '1']]);
});

test('a broken cell of a workbook is what Excel shows there, and no blank', async () => {
  const workbook = new Workbook();
  workbook.addWorksheet('Deals').addRows([
    ['Deal', 'Amount', 'Closed'],
    ['A', { error: '#REF!' }, new Date('2026-03-05')],
    ['B', 200, { error: '#N/A' }],
    ['C', { formula: 'B9/0', result: { error: '#DIV/0!' } }, ''],
  ]);
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  expect(await readFile(file(bytes))).toEqual([
    ['Deal', 'Amount', 'Closed'],
    ['A', '#REF!', '2026-03-05'],
    ['B', 200, '#N/A'],
    ['C', '#DIV/0!', ''],
  ]);
});

/** A small ZIP file whose directory claims so many bytes of each file in it: unpacking would take them first. */
function claiming(bytes: number, files: number): Uint8Array<ArrayBuffer> {
  const names = Array.from({ length: files }, (_, at) => `xl/worksheets/sheet${at}.xml`);
  const zip = zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<worksheet/>')])));
  const view = new DataView(zip.buffer);
  for (let at = 0; at + 46 < zip.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, bytes, true);
  }
  return zip as Uint8Array<ArrayBuffer>;
}

test.each([
  [4_000_000_000, 1],
  [50_000_000, 9],
])('a workbook that unpacks to %i bytes in each of %i files is not unpacked', async (bytes, files) => {
  await expect(readFile(file(claiming(bytes, files)))).rejects.toThrow(TooLarge);
});

test('the page unpacks as much as the list of limits says', () => {
  expect(MOST_MEGABYTES).toBe(limits.exportMegabytes);
});
