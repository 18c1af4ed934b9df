import type { Language } from '../texts';
import { text } from '../texts';

const LONG = 2_000;

/**
 * Says what is going on while it goes on, and how far it has come, when a person is looking; afterwards, when it took
 * long and nobody was.
 */
export async function withProgress<T>(
  what: string,
  language: Language,
  work: (reached: (point: string) => void) => T | Promise<T>,
): Promise<T> {
  const { stderr } = process;
  const start = Date.now();
  if (stderr.isTTY) stderr.write(`${what} …`);
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
