import type { Command } from './command';

/**
 * A step in the life of the document, in the library's own words: pages send them, every page and the mirror follow
 * them in one order. `commands` are there for REMOTE_REVISION; the other types undo and redo an earlier step.
 */
export interface Revision {
  type: string;
  version: 1;
  /** The step on which this one was made. */
  serverRevisionId: string;
  nextRevisionId: string;
  clientId?: string;
  commands?: Command[];
  [field: string]: unknown;
}

const STEPS = ['REMOTE_REVISION', 'REVISION_UNDONE', 'REVISION_REDONE'];

/** Does a message change the document? The others say where people are. */
export const isRevision = (message: { type?: unknown }): message is Revision => STEPS.includes(String(message.type));
