import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Host, type HostOptions, openHost } from '../../local/host/host';
import { temporaryFolder } from '../local/fixtures/temporary-folder';
import { projectFiles } from './project/project-files';
import { type FactRecord, RECORD_TAB } from './run/record';

/** The facts' project, made of the add-on in dist/, in a spreadsheet of the local host. */
export async function openProject(options: Partial<HostOptions> = {}): Promise<Host> {
  const dist = temporaryFolder();
  const built = readdirSync('dist').map((name) => [name, readFileSync(join('dist', name), 'utf8')] as const);
  const files = await projectFiles(Object.fromEntries(built));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dist, name), text);
  return openHost({ dist, ...options });
}

/** What stands in a cell of the tab of facts; rows and columns count from 0. */
export function valueInRecord({ workbook }: Host, row: number, column: number): string {
  const sheet = workbook.sheetByName(RECORD_TAB);
  if (!sheet) throw new Error('no tab of facts');
  return String(workbook.read(sheet, row, column).value ?? '');
}

export const recordOf = (host: Host): FactRecord => JSON.parse(valueInRecord(host, 1, 1));
