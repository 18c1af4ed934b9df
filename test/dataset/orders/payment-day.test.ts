import { say } from '../../../src/texts/say';
import { analysisOf, period } from '../../kpis/asking';
import { rawTabOf } from '../../raw-tab';

const header = 'Factuurnummer|Klant|Factuurdatum|Betaald op|Status|Bedrag excl. btw';
const rows = [
  ['F1', 'Adelaar', '2026-10-28', '2026-11-03', 'Betaald', 100],
  ['F2', 'Boterbloem', '2026-11-04', '2026-11-20', 'Betaald', 300],
  ['F3', 'Cirkel', '2026-11-12', '', 'Openstaand', 900],
  ['F4', 'Distel', '2026-10-02', '2026-10-09', 'Betaald', 50],
];

const told = (body: unknown[][], columns = header): [number | null, string[]] => {
  const result = analysisOf(rawTabOf('facturen', columns, body as string[][]), { asOf: '2026-11-30' }).result(
    'revenue',
    undefined,
    period('2026-11'),
  );
  return [result.value, result.notes.map((note) => say(note, 'nl'))];
};

test('revenue of invoices that are dated twice says by which day it is counted, and that what is open does not count', () => {
  const [value, notes] = told(rows);
  expect(value).toBe(400);
  expect(notes).toEqual(
    expect.arrayContaining([
      'geteld op de dag in ‘Betaald op’, de betaaldag',
      'wat nog niet betaald is, telt niet mee',
    ]),
  );
});

test('where nothing is open only the day is told, and where there is one day alone only that what is open does not count', () => {
  const [, notes] = told(rows.filter(([, , , , status]) => status === 'Betaald'));
  expect(notes).toContain('geteld op de dag in ‘Betaald op’, de betaaldag');
  const [value, none] = told(
    rows.map((row) => row.filter((_, column) => column !== 3)),
    header.replace('|Betaald op', ''),
  );
  expect([value, none.filter((note) => note.includes('betaald'))]).toEqual([
    300,
    ['wat nog niet betaald is, telt niet mee'],
  ]);
});

test('nothing is said of payment where all is paid and one day alone is told', () => {
  const paid = rows.filter(([, , , , status]) => status === 'Betaald');
  const [, none] = told(
    paid.map((row) => row.filter((_, column) => column !== 3)),
    header.replace('|Betaald op', ''),
  );
  expect(none.filter((note) => note.includes('betaal'))).toEqual([]);
});
