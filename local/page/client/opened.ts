import type { Revision } from '../changes/revision';
import type { FunctionHelp } from '../function-help';
import type { TimeView, TriggerView } from '../server/page-time';
import type { Notes } from '../views/notes';
import type { MailHead } from '../views/outbox-view';

/** What the server tells a page that opens. */
export interface Opened {
  data: object;
  revisions: Revision[];
  notes: Notes;
  outbox: MailHead[];
  triggers: TriggerView[];
  time: TimeView;
  menu: { label: string; handler: string }[];
  functions: FunctionHelp[];
  language: string;
  /** The tab in front. */
  selection: string;
  /** Another one after a restart. */
  server: string;
  /** The code that stands in for Google's in the script's pages. */
  bridge: string;
}
