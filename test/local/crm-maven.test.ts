import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../../local/command-line/command';
import { temporaryFolder } from './fixtures/temporary-folder';

const data = join('..', 'shared', 'data', 'crm-maven');
const there = existsSync(data) && existsSync(join('dist', 'Code.js'));
if (!there) console.log(`skipped: ${data} or dist/ is not there`);

(there ? test : test.skip)('a folder of real exports, through the built add-on', async () => {
  const lines: string[] = [];
  const log = jest.spyOn(console, 'log').mockImplementation((line) => lines.push(String(line)));
  const xlsx = join(temporaryFolder(), 'kpis.xlsx');
  const code = await runCommand(['--data', data, '--xlsx', xlsx], { dist: 'dist', make: () => {} });
  log.mockRestore();
  const out = lines.join('\n');
  expect(code).toBe(0);
  expect(out).toMatch(/Win rate\s+63\.2%\s+6,711/);
  expect(out).toMatch(/Revenue\s+10,005,534\s+4,238/);
  expect(out).toMatch(/Sales cycle\s+57\.0 days/);
  expect(out).toMatch(/sales_pipeline\s+deals\s+8,800/);
  expect(out).toMatch(/data_dictionary\s+not data/);
});
