import type { ServerFailure } from '../server';
import type { ExportCall, ServerAnswer } from '../state/call';
import { type FileCell, readFile } from './read-file';
import { TooLarge } from './unpacked';

/** Where a person is on the way from a file to a tab. */
export type Stage =
  | { at: 'choose' }
  | { at: 'reading'; file: string }
  | { at: 'sending'; file: string; sent: number; all: number }
  | { at: 'comparing' }
  | { at: 'preview'; preview: ServerAnswer<'compareExport'> }
  | { at: 'taking' }
  | Done
  | { at: 'refreshing' }
  | { at: 'undoing' };

/** The rows are taken over, or put back. `refreshed`: whether the KPIs have followed; null where they need not. */
export interface Done {
  at: 'taken' | 'undone';
  says: string;
  refreshed: boolean | null;
}

export interface ExportFailure {
  says: string;
  detail: string;
  /** Why nothing of the file could be read, before the server was asked; null where it was. */
  unread: 'unreadable' | 'too_large' | null;
}

export interface View {
  stage: Stage;
  failure: ExportFailure | null;
}

/** Cells that go in one call: some 2 MB as JSON at most, and a progress bar that moves. */
const CELLS_A_PART = 20_000;

export type CallExport = <Name extends ExportCall>(name: Name, request: unknown) => Promise<ServerAnswer<Name>>;

/** The way of one file: each step shows where it is, and a failure leaves the person where the step began. */
export class Flow {
  constructor(
    private readonly server: CallExport,
    private readonly show: (view: View) => void,
    private readonly read: (file: Blob & { name: string }) => Promise<FileCell[][]> = readFile,
  ) {}

  start(failure: ExportFailure | null = null): void {
    this.show({ stage: { at: 'choose' }, failure });
  }

  async choose(file: Blob & { name: string }): Promise<void> {
    const { name } = file;
    this.show({ stage: { at: 'reading', file: name }, failure: null });
    let rows: FileCell[][];
    try {
      rows = await this.read(file);
      if (rows.length === 0) throw new Error('');
    } catch (error) {
      const unread = error instanceof TooLarge ? 'too_large' : 'unreadable';
      this.start({ says: '', detail: error instanceof Error ? error.message : '', unread });
      return;
    }
    await this.orBack({ at: 'choose' }, async () => {
      await this.send(name, rows);
      await this.compare(null);
    });
  }

  async chooseTab(tab: string): Promise<void> {
    await this.orBack({ at: 'choose' }, () => this.compare(tab));
  }

  async take(preview: ServerAnswer<'compareExport'>): Promise<void> {
    this.show({ stage: { at: 'taking' }, failure: null });
    await this.orBack({ at: 'preview', preview }, async () => {
      const { says } = await this.server('takeExport', { tab: preview.tab });
      this.show({ stage: { at: 'taken', says, refreshed: false }, failure: null });
    });
  }

  async refresh(done: Done): Promise<void> {
    this.show({ stage: { at: 'refreshing' }, failure: null });
    await this.orBack(done, async () => {
      await this.server('refreshNow', null);
      this.show({ stage: { ...done, refreshed: true }, failure: null });
    });
  }

  async undo(taken: Done): Promise<void> {
    this.show({ stage: { at: 'undoing' }, failure: null });
    await this.orBack(taken, async () => {
      const { says } = await this.server('undoExport', null);
      // KPIs that have followed the newer rows follow the old ones too.
      this.show({ stage: { at: 'undone', says, refreshed: taken.refreshed ? false : null }, failure: null });
    });
  }

  private async send(file: string, rows: FileCell[][]): Promise<void> {
    const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
    const height = Math.max(1, Math.floor(CELLS_A_PART / width));
    const all = rows.length;
    for (let from = 0; from < all; from += height) {
      this.show({ stage: { at: 'sending', file, sent: from, all }, failure: null });
      await this.server('receiveExport', { file, all, from, rows: rows.slice(from, from + height) });
    }
  }

  private async compare(tab: string | null): Promise<void> {
    this.show({ stage: { at: 'comparing' }, failure: null });
    const preview = await this.server('compareExport', { tab });
    this.show({ stage: { at: 'preview', preview }, failure: null });
  }

  private async orBack(stage: Stage, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      const { message, detail = '' } = error as Partial<ServerFailure>;
      this.show({ stage, failure: { says: message ?? '', detail, unread: null } });
    }
  }
}
