import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { encode } from 'iconv-lite';
import { exportFiles, readExports } from '../../local/exports/exports';
import { temporaryFolder } from './fixtures/temporary-folder';

async function read(files: Record<string, string | Uint8Array>) {
  const folder = temporaryFolder();
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  return readExports(exportFiles(folder));
}

const cellsOf = async (name: string, bytes: string | Uint8Array) => (await read({ [name]: bytes })).tabs[0].cells;

const TEXT = 'Naam;Prijs\nCafé Zoë;€ 12\n';
const CELLS = [
  ['Naam', 'Prijs'],
  ['Café Zoë', '€ 12'],
];

describe('encoding', () => {
  test.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${TEXT}`)],
    ['UTF-16 with a mark', encode(TEXT, 'utf16le', { addBOM: true })],
    ['UTF-16 big-endian with a mark', encode(TEXT, 'utf16be', { addBOM: true })],
    ['UTF-16 without a mark', encode(TEXT, 'utf16le')],
    ['Windows-1252', encode(TEXT, 'windows-1252')],
  ])('%s is found', async (_name, bytes) => {
    expect(await cellsOf('a.csv', bytes)).toEqual(CELLS);
  });
});

describe('delimiter', () => {
  test('is found where a quoted text runs on past the lines that tell it', async () => {
    const lines = Array.from({ length: 198 }, (_, row) => `${row},x`);
    const cells = await cellsOf('a.csv', ['a,b', ...lines, '198,"one;\ntwo;\nthree"', '199,y'].join('\n'));
    expect(cells.slice(199)).toEqual([
      ['198', 'one;\ntwo;\nthree'],
      ['199', 'y'],
    ]);
  });

  test.each([
    [
      'comma',
      'a,b\n1,"2,5"\n',
      [
        ['a', 'b'],
        ['1', '2,5'],
      ],
    ],
    [
      'semicolon, with commas in every amount',
      'a;b;c\n1;2,50;x\n2;3,50;y\n',
      [
        ['a', 'b', 'c'],
        ['1', '2,50', 'x'],
        ['2', '3,50', 'y'],
      ],
    ],
    [
      'tab',
      'a\tb\n1, 2\t3\n',
      [
        ['a', 'b'],
        ['1, 2', '3'],
      ],
    ],
    [
      'bar',
      'a|b\n1|2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'blanks',
      ' 0004 19970101  2   29.33\n 0021 19970113  1   11.77\n',
      [
        ['0004', '19970101', '2', '29.33'],
        ['0021', '19970113', '1', '11.77'],
      ],
    ],
    ['the one Excel was told', 'sep=|\na|b,c\n', [['a', 'b,c']]],
  ])('%s', async (_name, text, cells) => {
    expect(await cellsOf('a.csv', text)).toEqual(cells);
  });

  test('title lines and blank rows keep their places, rows keep their lengths', async () => {
    expect(await cellsOf('a.csv', 'Report\n"all, pipelines"\n\na,b,c\n1,2,3\n4,5\n')).toEqual([
      ['Report'],
      ['all, pipelines'],
      [''],
      ['a', 'b', 'c'],
      ['1', '2', '3'],
      ['4', '5'],
    ]);
  });

  test('a stray quote does not swallow the file', async () => {
    expect(await cellsOf('a.csv', 'a,b\n5" pipe,1\n6" pipe,2\n')).toEqual([
      ['a', 'b'],
      ['5" pipe', '1'],
      ['6" pipe', '2'],
    ]);
  });
});

describe('tabs', () => {
  test('are called as their files, each name once, in the order of the names', async () => {
    const { tabs } = await read({
      'Deals.csv': 'a,b\n',
      'deals.tsv': 'a\tb\n',
      'accounts.csv': 'a,b\n',
      'notes.md': 'x',
    });
    expect(tabs.map(({ name }) => name)).toEqual(['accounts', 'Deals', 'deals 2']);
  });

  test('texts stay as they stand in the file', async () => {
    expect(await cellsOf('a.csv', 'id,when,sum\n007,1-2,=1+1\n')).toEqual([
      ['id', 'when', 'sum'],
      ['007', '1-2', '=1+1'],
    ]);
  });

  test('a workbook gives a tab per sheet, with numbers, booleans and dates', async () => {
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet('Sales');
    sheet.addRow(['when', 'amount', 'won', 'id']);
    sheet.addRow([new Date(Date.UTC(2024, 0, 31)), 12.5, true, '007']);
    sheet.getCell('B4').value = { formula: 'SUM(B2)', result: 12.5 };
    workbook.addWorksheet('More').addRow([1]);
    workbook.addWorksheet('Nothing');
    const { tabs } = await read({ 'book.xlsx': new Uint8Array(await workbook.xlsx.writeBuffer()) });
    expect(tabs.map(({ name }) => name)).toEqual(['Sales', 'More']);
    expect(tabs[0].cells).toEqual([['when', 'amount', 'won', 'id'], [45322, 12.5, true, '007'], [], [undefined, 12.5]]);
    expect(tabs[0].formats?.[1]).toEqual(['yyyy-mm-dd']);
  });

  test('a workbook is read whose program names the parts of its tables from the root', async () => {
    const workbook = new Workbook();
    const table = { name: 'Staff', ref: 'A1', headerRow: true, columns: [{ name: 'Naam' }, { name: 'Rol' }] };
    workbook.addWorksheet('Team').addTable({ ...table, rows: [['Zoë', 'verkoop']] });
    const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
    const place = 'xl/worksheets/_rels/sheet1.xml.rels';
    const rooted = strFromU8(parts[place]).replace('../tables/', '/xl/tables/');
    expect(rooted).toContain('"/xl/tables/');
    const { tabs } = await read({ 'book.xlsx': zipSync({ ...parts, [place]: strToU8(rooted) }) });
    expect(tabs[0].cells).toEqual([
      ['Naam', 'Rol'],
      ['Zoë', 'verkoop'],
    ]);
  });
});
