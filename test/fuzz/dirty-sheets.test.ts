import fc from 'fast-check';
import { UTC } from '../../src/base/zone';
import type { RawTab } from '../../src/intake/reading';
import { kpis } from '../../src/kpis';
import { computeKpis, sheetsOf } from '../../src/sheet/compute';
import { type DraftCell, type SheetDraft, writable } from '../../src/sheet/draft/draft';
import { claims } from '../claims';
import { injections } from './dirty-cells';
import { dirtyTabs } from './dirty-tab';

const everyKpiLive = { kpis: kpis.map(({ id }) => ({ id, live: true })) };

/** Texts and names of tabs taken out, a formula of ours holds only these functions, references and signs. */
const FUNCTIONS = [
  'COUNTA',
  'SPARKLINE',
  'SPLIT',
  'COUNTIF',
  'INDEX',
  'MATCH',
  'IF',
  'IFERROR',
  'AND',
  'OR',
  'NOT',
  'MIN',
  'MAX',
  'ABS',
  'ISNUMBER',
  'ISBLANK',
  'TODAY',
  'KPI',
  'ROUND',
];
const NAMES_AND_TEXTS = /'(?:[^']|'')*'!|"(?:[^"]|"")*"/g;

function drafts(tabs: RawTab[], language: 'en' | 'nl'): SheetDraft[] {
  const document = { tabs, zone: UTC, locale: 'en_US', language };
  return sheetsOf(computeKpis(document, { plan: everyKpiLive, asOf: undefined, period: undefined }), 'en_US').drafts;
}

const cellsOf = (draft: SheetDraft): DraftCell[] => draft.values.flatMap((block) => block.values.flat());

describe('a KPI sheet over tabs made dirty on purpose', () => {
  it('holds no text of the tabs as a formula, and no formula but its own', () => {
    let seen = 0;
    fc.assert(
      fc.property(dirtyTabs, fc.constantFrom<'en' | 'nl'>('en', 'nl'), (spreadsheet, language) => {
        claims((claim) => {
          for (const cell of drafts(spreadsheet, language).flatMap(cellsOf)) {
            const written = writable(cell);
            if (typeof cell === 'object') {
              seen++;
              const bare = cell.formula.replace(NAMES_AND_TEXTS, '');
              const called = bare.match(/[A-Za-z_.]+(?=\()/g) ?? [];
              const isOurs = /^=[\w$:(),;.<>=+\-*/& ]*$/.test(bare) && called.every((name) => FUNCTIONS.includes(name));
              claim([cell.formula, isOurs], [cell.formula, true]);
            } else if (typeof written === 'string') {
              // What Sheets would take for a formula must come behind the apostrophe that makes it text.
              const isFormula = /^[\s\0]*[=+@＝＋＠]/.test(written) || /^[\s\0]*[-－][^—–]*\d/.test(written);
              claim([written, isFormula], [written, false]);
            } else if (typeof written === 'number') {
              claim([written, Number.isFinite(written)], [written, true]);
            }
          }
        });
      }),
      { seed: 99, numRuns: 120 },
    );
    expect(seen).toBeGreaterThan(1_000);
  }, 120_000);

  // NaN is one of the blanks that pretend, so it is nobody's name.
  it.each(injections.filter((text) => text !== 'NaN'))('a rep called %s stays a name', (name) => {
    const deals = [
      ['Deal ID', 'Deal owner', 'Deal stage', 'Amount', 'Create date', 'Close date'],
      ...Array.from({ length: 12 }, (_, i) => [
        `D${i}`,
        i % 2 === 0 ? name : 'Ann',
        i % 3 === 0 ? 'Closed lost' : 'Closed won',
        '100',
        '2025-01-02',
        `2025-02-${10 + i}`,
      ]),
    ];
    const cells = drafts([{ name: 'Deals', cells: deals }], 'en').flatMap(cellsOf);
    const shown = cells.filter((cell) => typeof cell === 'string' && cell.trim() === name.trim());
    expect(shown.length).toBeGreaterThan(0);
    for (const cell of shown) expect(String(writable(cell))).not.toMatch(/^[\s\0]*[=+\-@＝]/);
  });
});
