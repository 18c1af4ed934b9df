import type { HostTab } from '../host/host';
import type { PrintedReport } from './printed/report';

/** An answer of a plan about a tab or a column that the data does not have. */
export interface IdleAnswer {
  tab: string;
  column: string;
  missing: 'tab' | 'column';
}

/** The answers of a plan that nothing was asked or read by. An answer for '' is for every tab; without a column, for the tab itself. */
export function idleAnswers(answers: unknown, exports: HostTab[], report: PrintedReport): IdleAnswer[] {
  if (!Array.isArray(answers)) return [];
  return answers.flatMap(({ tab, column }: { tab: string; column: string }): IdleAnswer[] => {
    const tabs = report.tabs.filter(({ name }) => tab.trim() === '' || bare(name) === bare(tab));
    if (tabs.length === 0) return [{ tab, column, missing: 'tab' }];
    const fits = column.trim() === '' || tabs.some((each) => headers(each, exports).includes(bare(column)));
    return fits ? [] : [{ tab, column, missing: 'column' }];
  });
}

/** What stands in and above the header row, and the columns as the add-on names them. */
function headers({ name, headerRow, columns }: PrintedReport['tabs'][number], exports: HostTab[]): string[] {
  const rows = exports.find((tab) => tab.name === name)?.cells.slice(0, headerRow) ?? [];
  return [...rows.flat().map(String), ...Object.values(columns)].map(bare);
}

/** Names are compared without regard to case, accents and what is neither letter nor digit. */
const bare = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}#]+/gu, '');
