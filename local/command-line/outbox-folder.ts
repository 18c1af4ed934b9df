import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import type { Mail } from '../host/state';
import { emlName, emlText } from '../mail/eml';
import { pageOfMail } from '../mail/mail-page';
import { wallText } from './run-schedule';
import { Unusable } from './unusable';

/** Remembers which files of the folder are ours, and what was in them. */
const LIST = '.mails.json';
const MAIL = /^\d{3,} .+\.(eml|html)$/;

/**
 * A folder that takes the mails of a run: each as an .eml file, and as a page to look at. Those of the run before make
 * room; nothing else in it is ever deleted or written over.
 */
export class OutboxFolder {
  readonly #path: string;
  readonly #earlier: string[];

  /** Throws Unusable when the folder cannot be written, or holds mails that are not those of an earlier run as it left them. */
  constructor(path: string) {
    this.#path = path;
    try {
      mkdirSync(path, { recursive: true });
      accessSync(path, constants.W_OK);
    } catch (error) {
      throw new Unusable('cannot_write', { path, problem: (error as Error).message });
    }
    const ours = listed(join(path, LIST));
    this.#earlier = [...ours.keys()].filter((name) => existsSync(join(path, name)));
    const foreign = readdirSync(path).find((name) => MAIL.test(name) && !ours.has(name));
    const changed = this.#earlier.find((name) => fingerprint(readFileSync(join(path, name))) !== ours.get(name));
    const file = foreign ?? changed;
    if (file !== undefined) throw new Unusable('outbox_taken', { path, file });
  }

  /** Writes the mails of a run, in order. Throws an Error of the file system. */
  write(mails: readonly Mail[], from: string, timeZone: string): void {
    for (const name of this.#earlier) rmSync(join(this.#path, name));
    const list: Record<string, string> = {};
    const put = (name: string, text: string): void => {
      list[name] = fingerprint(Buffer.from(text));
      writeFileSync(join(this.#path, name), text, { flag: 'wx' });
    };
    const zone = (instant: number): string => wallText(instant, timeZone).replace(':', ' ');
    try {
      mails.forEach((mail, index) => {
        const name = emlName(mail, index + 1, zone);
        put(name, emlText(mail, from));
        put(name.replace(/eml$/, 'html'), pageOfMail(mail));
      });
    } finally {
      writeFileSync(join(this.#path, LIST), JSON.stringify(list));
    }
  }
}

/** Names and fingerprints of our files; none when the list is not there, or not to be read. */
function listed(path: string): Map<string, string> {
  try {
    const entries = Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>);
    return new Map(entries.filter(([name]) => MAIL.test(name) && basename(name) === name));
  } catch {
    return new Map();
  }
}

const fingerprint = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
