import type * as bigQuery from '../../src/app/sources/asked-of-big-query';
import type * as server from '../../src/main';

/** The calls that change something about the schedule, and answer how it stands then. */
export type ScheduleCall =
  | 'startSchedule'
  | 'stopSchedule'
  | 'confirmRecipients'
  | 'sendReportAgain'
  | 'sendTestReport'
  | 'sendReportPdf';

/** The functions of the server that the page calls; what they take and give is the server's own type. */
export type Server = Pick<
  typeof server,
  | 'openSidebar'
  | 'readSetup'
  | 'keepSetup'
  | 'checkTyped'
  | 'buildSetup'
  | 'buildProgress'
  | 'refreshNow'
  | 'undoLast'
  | 'restoreRows'
  | 'snoozeAlerts'
  | 'explainSelection'
  | 'askQuestions'
  | 'selectCells'
  | 'adoptPlan'
  | 'stopAndRemove'
  | 'openNewerExport'
  | ScheduleCall
>;

/** The calls of the page of a newer export, which has no state of the sidebar's. */
type ExportServer = Pick<typeof server, 'receiveExport' | 'compareExport' | 'takeExport' | 'undoExport' | 'refreshNow'>;

/** The calls of an add-on that is built with BigQuery. */
type SourceServer = Pick<typeof bigQuery, 'listSources' | 'lookAtSource'>;

export type CallName = keyof Server;
export type ExportCall = keyof ExportServer;
/** Calls of which the sidebar's state knows nothing. */
export type OwnCall = ExportCall | keyof SourceServer;

/** What a call answers when it succeeds. */
export type ServerAnswer<Name extends CallName | OwnCall> = Extract<
  ReturnType<(Server & ExportServer & SourceServer)[Name]>,
  { ok: true }
>['data'];

/** A call of the server: wanted, then under way, then gone from the state with its answer or its failure. */
export interface Call<Name extends CallName = CallName> {
  id: number;
  name: Name;
  /** Plain JSON. */
  request: unknown;
  status: 'wanted' | 'under way';
  /** How many edits the set-up had seen when the call was made. */
  edits: number;
}
