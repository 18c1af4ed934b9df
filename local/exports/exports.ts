import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { HostTab } from '../host/host';
import { decode } from './decode';
import { readDelimited } from './delimited';
import { readExcel } from './excel';

/** Why a file gave no tab. */
export type Unused = 'empty' | 'not_text' | 'not_excel' | 'old_excel' | 'too_large';

export interface Exports {
  tabs: HostTab[];
  unused: { file: string; why: Unused }[];
}

const DELIMITED = ['.csv', '.tsv', '.tab', '.txt'];
const LONGEST_NAME = 100;
const MOST_CELLS = 10_000_000;

/** The files of a folder, or the one file, that can be tabs, in the order of their names. */
export function exportFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => !/^(\.|~\$)/.test(name) && [...DELIMITED, '.xlsx', '.xls'].includes(extname(name).toLowerCase()))
    .sort((one, other) => one.localeCompare(other, 'en'))
    .map((name) => join(path, name))
    .filter((file) => statSync(file).isFile());
}

/** Reads exports as tabs: text files cell by cell as texts, as they are when pasted; workbooks sheet by sheet. */
export async function readExports(files: string[]): Promise<Exports> {
  const tabs: HostTab[] = [];
  const unused: Exports['unused'] = [];
  for (const file of files) {
    const found = await readFile(file);
    if (typeof found === 'string') unused.push({ file: basename(file), why: found });
    else tabs.push(...found);
  }
  return { tabs: withUniqueNames(tabs), unused };
}

async function readFile(file: string): Promise<HostTab[] | Unused> {
  const extension = extname(file).toLowerCase();
  const bytes = readFileSync(file);
  if (bytes.length === 0) return 'empty';
  if (extension === '.xls') return 'old_excel';
  if (extension === '.xlsx') {
    const tabs = await readExcel(bytes).catch(() => null);
    if (tabs === null) return 'not_excel';
    return tabs.length === 0 ? 'empty' : named(tabs, basename(file, extname(file)));
  }
  const text = decode(bytes);
  if (text === null) return 'not_text';
  const cells = readDelimited(text);
  const size = cells.length * cells.reduce((most, row) => Math.max(most, row.length), 0);
  if (size > MOST_CELLS) return 'too_large';
  if (cells.every((row) => row.every((cell) => cell.trim() === ''))) return 'empty';
  return [{ name: basename(file, extname(file)), cells }];
}

/** The only sheet of a workbook is called as its file; of several, each keeps its name. */
function named(tabs: HostTab[], file: string): HostTab[] {
  return tabs.length === 1 ? [{ ...tabs[0], name: file }] : tabs;
}

function withUniqueNames(tabs: HostTab[]): HostTab[] {
  const taken = new Set<string>();
  return tabs.map((tab) => {
    const wanted =
      tab.name
        .replace(/\p{Cc}/gu, ' ')
        .trim()
        .slice(0, LONGEST_NAME - 4) || 'data';
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted} ${number}`;
    taken.add(name.toLowerCase());
    return { ...tab, name };
  });
}
