import { Random } from '../../../local/sample/maker/random';
import type { Cell } from '../../../src/base/cell';
import type { RawTab } from '../../../src/intake/reading';
import type { Language } from './labels';
import type { Way } from './way';

const total: Record<Language, string[]> = {
  en: ['Total', 'Grand Total'],
  nl: ['Totaal', 'Eindtotaal'],
  de: ['Summe', 'Gesamt'],
  fr: ['Total', 'Total général'],
  es: ['Total', 'Total general'],
};
const titles: Record<Language, string[]> = {
  en: ['Sales report', 'Exported on 31 March 2026', 'Confidential'],
  nl: ['Verkooprapport', 'Geëxporteerd op 31 maart 2026', 'Vertrouwelijk'],
  de: ['Vertriebsbericht', 'Exportiert am 31. März 2026', 'Vertraulich'],
  fr: ['Rapport des ventes', 'Exporté le 31 mars 2026', 'Confidentiel'],
  es: ['Informe de ventas', 'Exportado el 31 de marzo de 2026', 'Confidencial'],
};
const spare: Record<Language, [header: string, values: string[]][]> = {
  en: [
    ['Phone', ['020-5550100', '+31 20 555 0101']],
    ['Notes', ['call back', '', 'sent brochure', '']],
    ['Website', ['www.firm.example', '']],
  ],
  nl: [
    ['Telefoon', ['020-5550100', '+31 20 555 0101']],
    ['Opmerkingen', ['terugbellen', '', 'folder gestuurd', '']],
    ['Postcode', ['1012 AB', '3511 CD']],
  ],
  de: [
    ['Telefon', ['030 555010', '+49 30 555011']],
    ['Bemerkungen', ['zurückrufen', '', 'Prospekt geschickt', '']],
    ['PLZ', ['10115', '50667']],
  ],
  fr: [
    ['Téléphone', ['01 55 50 10 00', '+33 1 55 50 10 01']],
    ['Remarques', ['à rappeler', '', 'brochure envoyée', '']],
    ['Code postal', ['75001', '69002']],
  ],
  es: [
    ['Teléfono', ['915 550 100', '+34 915 550 101']],
    ['Observaciones', ['llamar de nuevo', '', 'folleto enviado', '']],
    ['Código postal', ['28001', '08002']],
  ],
};

/** A tab whose first row is its header, with what people leave in and around a table. `sums`: its totals, column by column. */
export function withJunk(tab: RawTab, sums: Cell[], way: Way): RawTab {
  const random = new Random(way.seed * 31 + tab.name.length);
  const has = (kind: Way['junk'][number]): boolean => way.junk.includes(kind);
  const [header, ...rows] = tab.cells;
  const top = [...header];
  let body = rows.map((row) => [...row]);
  let below = sums;
  if (has('spare columns')) {
    const [name, values] = random.pick(spare[way.language]);
    const at = random.whole(1, top.length);
    top.splice(at, 0, name);
    body = body.map((row, n) => [...row.slice(0, at), values[n % values.length], ...row.slice(at)]);
    below = [...below.slice(0, at), '', ...below.slice(at)];
  }
  const last: Cell[][] = [];
  if (has('totals') && below.some((cell) => cell !== '')) {
    last.push(below.map((cell, n) => (n === 0 && cell === '' ? random.pick(total[way.language]) : cell)));
  }
  if (has('invisible characters')) body = body.map((row, n) => row.map((cell, at) => veiled(cell, n + at)));
  if (has('header again') && body.length > 12) body.splice(random.whole(4, body.length - 2), 0, [...top]);
  if (has('blank rows') && body.length > 6)
    body.splice(
      random.whole(2, body.length - 2),
      0,
      top.map(() => ''),
    );
  let cells: Cell[][] = [top, ...body, ...last];
  if (has('blank columns')) cells = cells.map((row) => ['', ...row]);
  if (has('notes below')) cells.push([], ['* bron / source / Quelle: CRM']);
  if (has('title rows')) {
    const lines = titles[way.language].slice(0, random.whole(1, 3)).map((line): Cell[] => [line]);
    cells = [...lines, [], ...cells];
  }
  // A CSV that was opened as it is: its rows in one column. Of one table only, or nobody could tell a table from a text.
  if (has('one column') && !way.typed && header.length === 8) cells = cells.map((row) => [row.join(';')]);
  return { name: tab.name, cells };
}

const veil = ['\u200B', '\u00A0', ' ', '\uFEFF', '\u200E'];

/** Every seventh text carries what nobody sees at its end; a space within becomes one that does not break. */
function veiled(cell: Cell, n: number): Cell {
  if (typeof cell !== 'string' || cell === '' || n % 7 !== 0) return cell;
  return n % 2 ? cell + veil[n % veil.length] : cell.replace(/(?<=[A-Za-z]) (?=[A-Za-z])/, '\u00A0');
}

/** Tabs that hold nothing to count. */
export const spareTabs: RawTab[] = [
  {
    name: 'README',
    cells: [['This file was made by the controller.'], [''], ['Ask Kim before you change anything.']],
  },
  {
    name: 'Holidays',
    cells: [
      ['Holiday', 'Country'],
      ['New Year', 'NL'],
      ['Easter Monday', 'NL'],
      ['Ascension Day', 'NL'],
    ],
  },
  {
    name: 'Suppliers',
    cells: [
      ['Supplier', 'Contact', 'Phone', 'City'],
      ['Staal BV', 'W. Kuiper', '010-5550111', 'Rotterdam'],
      ['Papier & Co', 'L. Prins', '010-5550112', 'Delft'],
      ['Kantoor Plus', 'B. Mol', '010-5550113', 'Leiden'],
    ],
  },
];
