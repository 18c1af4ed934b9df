import { existsSync } from 'node:fs';
import { dirname } from 'node:path';

/** The tests that are to notice a fault in a folder, where they are not those of the folder with the same name. */
const ELSEWHERE: Record<string, string[]> = {
  'src/app': ['test/app', 'test/google/sidebar', 'test/google/bigquery', 'test/google/agreed', 'test/google/live'],
  'src/home': ['test/home', 'test/google/sidebar', 'test/google/explain', 'test/app'],
  'src/scorecard': ['test/scorecard', 'test/schedule/reporting', 'test/sheet'],
  'src/explain': ['test/explain', 'test/google/explain'],
  'src/kpis': ['test/kpis', 'test/every-kpi'],
  // What a declaration says is seen where tabs are recognised, and where their columns are made.
  'src/tables': [
    'test/tables',
    'test/intake/recognise',
    'test/intake/exports',
    'test/dataset/declared-columns.test.ts',
  ],
  'local/host': ['test/local'],
  'local/workbook': ['test/local'],
  'local/exports': ['test/local'],
  'local/command-line': ['test/local'],
  'local/mail': ['test/local', 'test/page/run-schedule-command'],
};

/** Tests that take minutes, or a browser: a fault that only they notice is noticed too far away. */
export const TOO_FAR = [
  'two-years',
  '/browser',
  'nothing-differs',
  'whole-path',
  'charts-on-page',
  'schedule/run/end-to-end/faults',
  'fuzz/',
];

/** Rooms whose tests, or some of them, run what is built. */
const BUILT = /^src\/(app|charts|explain|google|home|main|schedule|scorecard|sheet|wizard)|^sidebar/;

export const isBuilt = (file: string): boolean => BUILT.test(file);

/** The folder that a file's score counts for: a room of src, of the sidebar or of the local host. */
export const folderOf = (file: string): string =>
  file
    .split('/')
    .slice(0, 2)
    .join('/')
    .replace(/\/[^/]*\.tsx?$/, '');

/** Where the tests of a room stand. */
export function ownTests(room: string): string[] {
  const beside = room
    .replace(/^src/, 'test')
    .replace(/^sidebar.*/, 'test/sidebar')
    .replace(/^local/, 'test');
  return ELSEWHERE[room] ?? [beside];
}

/** Tests in two parts: those nearest to the file, then the rest of its room. */
export function testsOf(file: string): string[][] {
  const own = ownTests(folderOf(file));
  let near = dirname(file).replace(/^src/, 'test');
  while (near.includes('/') && !existsSync(near)) near = dirname(near);
  const name = `/${file
    .split('/')
    .pop()
    ?.replace(/\.tsx?$/, '')}\\.test`;
  // Beside a file of the room itself stand the tests of the room itself, not those of its folders.
  const isRoom = near.split('/').length <= 2;
  return [[name, isRoom ? `${own[0]}/[^/]+$` : `${near}/`], own];
}
