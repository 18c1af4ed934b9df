import type { Language } from '../texts';
import { text } from '../texts';

const LONG = 2_000;

/**
 * Says what is going on, and how far it has come: at a terminal on one line that goes when it is done, elsewhere on a line
 * that stays; when it took long, how long.
 */
export async function withProgress<T>(
  what: string,
  language: Language,
  work: (reached: (point: string) => void) => T | Promise<T>,
): Promise<T> {
  const { stderr } = process;
  const start = Date.now();
  stderr.write(stderr.isTTY ? `${what} …` : `${what} …\n`);
  try {
    return await work((point) => {
      if (stderr.isTTY) stderr.write(`\r\x1b[K${what} … ${point}`);
    });
  } finally {
    const spent = Date.now() - start;
    const seconds = (spent / 1000).toFixed(1);
    if (stderr.isTTY) stderr.write(`\r\x1b[K${spent > LONG ? `${text('took', language, { what, seconds })}\n` : ''}`);
    else if (spent > LONG) stderr.write(`${text('took', language, { what, seconds })}\n`);
  }
}
