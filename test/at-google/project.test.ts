import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { usualBuild } from '../../local/command-line/make-dist';
import { builtFiles } from '../build/built-files';
import { temporaryFolder } from '../local/fixtures/temporary-folder';
import { claspSettings } from './project/clasp-settings';
import { projectFiles } from './project/project-files';

let dist: Record<string, string>;
let files: Record<string, string>;
beforeAll(async () => {
  dist = builtFiles(usualBuild);
  files = await projectFiles(dist);
});

test('the project holds the add-on as it is built, its menu apart, and the facts', () => {
  const { 'Code.js': code, ...others } = dist;
  expect(files).toMatchObject(others);
  const menu = code.slice(0, code.indexOf('function onOpen')).lastIndexOf('/**');
  expect(files['Code.js']).not.toContain('function onOpen');
  expect(files['Code.js'].slice(0, menu)).toBe(code.slice(0, menu));
  expect(files['CheckFacts.js']).toContain('function onOpen');
});

test('clasp would push it all, from a folder of its own', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, '.clasp.json'), claspSettings());
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'dist', name), text);
  const command = ['--no-install', 'clasp', '--project', folder, 'show-file-status', '--json'];
  const status = JSON.parse(execFileSync('npx', command, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  const names = (status.filesToPush as string[]).map((path) => path.split('/').pop());
  expect(names.sort()).toEqual(Object.keys(files).sort());
  expect(status.untrackedFiles).toEqual([]);
});

test('the id of the script is that of a script', () => {
  const id = '1mYmnl2ZmHpHlxxw5WrRhBA7W-DqZ9Jx3Dv0TqQ8kYcB6nXe4uSfPaLgT';
  expect(JSON.parse(claspSettings(id))).toEqual({ scriptId: id, rootDir: 'dist' });
  expect(() => claspSettings('Facts')).toThrow('Facts is no id of a script');
});
