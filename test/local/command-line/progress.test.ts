import { withProgress } from '../../../local/command-line/printed/progress';

/** What a person at a terminal, or a file, gets to read while work goes on. */
async function written(isTTY: boolean): Promise<string> {
  const texts: string[] = [];
  const write = jest.spyOn(process.stderr, 'write').mockImplementation((text) => texts.push(String(text)) > 0);
  const before = process.stderr.isTTY;
  process.stderr.isTTY = isTTY;
  await withProgress('Running the schedule', 'en', (reached) => reached('2026-10-07 08:00'));
  process.stderr.isTTY = before;
  write.mockRestore();
  return texts.join('');
}

test('a person at a terminal sees how far the work has come, on one line that goes when it is done', async () => {
  expect(await written(true)).toBe('Running the schedule …\r\x1b[KRunning the schedule … 2026-10-07 08:00\r\x1b[K');
});

test('a file gets a line for each step as it begins, and none for each point it reaches', async () => {
  expect(await written(false)).toBe('Running the schedule …\n');
});
