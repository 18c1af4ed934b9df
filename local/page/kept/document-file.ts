import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { KeptDocument } from './kept-document';
import { KEPT_VERSION } from './kept-document';

/** The file in which the document over a folder (or file) of exports is kept. */
export function documentFile(data: string): string {
  const path = resolve(data);
  const name = basename(path, extname(path)).replace(/[^\w-]+/g, '-');
  return join('out', 'documents', `${name}-${createHash('sha256').update(path).digest('hex').slice(0, 8)}.json`);
}

/** The kept document; undefined when there is none; 'unreadable' when it is not to be read, and then it is set aside. */
export function readDocument(file: string): KeptDocument | undefined | 'unreadable' {
  if (!existsSync(file)) return undefined;
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as KeptDocument;
    if (kept.version === KEPT_VERSION) return kept;
  } catch {
    // set aside below
  }
  renameSync(file, `${file}.unreadable`);
  return 'unreadable';
}

/** Writes soon after a change, once for many; `now` writes what has not been written yet. */
export class DocumentWriter {
  #waiting: NodeJS.Timeout | null = null;
  #file: string;
  #kept: () => KeptDocument;

  constructor(file: string, kept: () => KeptDocument) {
    this.#file = file;
    this.#kept = kept;
  }

  soon(): void {
    this.#waiting ??= setTimeout(() => this.now(), 500);
  }

  /** Nobody ever finds half a file: the new one takes the place of the old one when it is whole. */
  now(): void {
    if (this.#waiting === null) return;
    clearTimeout(this.#waiting);
    this.#waiting = null;
    mkdirSync(dirname(this.#file), { recursive: true });
    const beside = `${this.#file}.new`;
    writeFileSync(beside, JSON.stringify(this.#kept()));
    renameSync(beside, this.#file);
  }
}
