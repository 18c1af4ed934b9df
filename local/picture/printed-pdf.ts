import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const A_MINUTE = 60_000;

/** Sheets of paper that were printed before, by what is on them, the latest few. */
const printed = new Map<string, Buffer>();
const KEPT = 20;

/**
 * HTML on paper (A4), as a PDF: printed by a browser without a window, in a process of its own since scripts of Google
 * wait for the answer. Throws an Error that says what the browser said when there is none.
 */
export function printedPdf(html: string): Buffer {
  const known = printed.get(html);
  if (known !== undefined) return Buffer.from(known);
  const pdf = print(html);
  if (printed.size >= KEPT) printed.clear();
  printed.set(html, pdf);
  return Buffer.from(pdf);
}

function print(html: string): Buffer {
  const printer = join(__dirname, 'print.ts');
  const { status, stdout, stderr, error } = spawnSync(process.execPath, ['--import', 'tsx', printer], {
    input: html,
    timeout: A_MINUTE,
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status === 0) return stdout;
  const [reason] = String(error?.message ?? stderr).split('\n');
  throw new Error(`Conversion to PDF failed: ${reason}`);
}
