import type { Answer, ScriptFact } from '../fact';

declare function buildKpiSheet(request: unknown): { ok: boolean; error?: string };
declare function openSidebar(): { ok: boolean; error?: string };

const ERROR = /^#(ERROR!|NAME\?|REF!|VALUE!|N\/A|NUM!|DIV\/0!)/;

const said = ({ ok, error }: { ok: boolean; error?: string }): Answer => (ok ? 'ok' : (error ?? 'failed'));

/** The add-on itself, over the facts' own raw tab; its KPI sheet stays, to be looked at. */
export const productFacts: ScriptFact[] = [
  {
    id: 'product: KPI sheet',
    says: 'The KPI sheet is built.',
    otherwise: 'The add-on does not work here: what it says is what was found.',
    expected: ['ok'],
    find: () => said(buildKpiSheet({ plan: { kpis: [{ id: 'win_rate' }, { id: 'revenue' }] } })),
  },
  {
    id: 'product: cells of the KPI sheet',
    says: 'No cell of the KPI sheet shows an error.',
    otherwise: 'A formula of the KPI sheet fails here: the cells are what was found.',
    expected: [[]],
    find: () => {
      SpreadsheetApp.flush();
      const shown = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getDataRange().getDisplayValues();
      return shown.flatMap((line, row) =>
        line.flatMap((cell, column) => (ERROR.test(cell) ? [`row ${row + 1}, column ${column + 1}: ${cell}`] : [])),
      );
    },
  },
  {
    id: 'product: sidebar',
    says: 'The sidebar gets its KPIs.',
    otherwise: 'The sidebar shows a failure: what it says is what was found.',
    expected: ['ok'],
    find: () => said(openSidebar()),
  },
];
