import type { Language } from '../../base/language';
import type { Zone } from '../../base/zone';
import type { ChartTab } from '../../charts/chart-tab';
import type { RawTab } from '../../intake/reading';
import type { PlanTab } from '../../plan/tab/plan-tab';
import type { ReadSources } from '../../sheet/analyze-tabs';
import type { Computed, OpenDocument, RelocateAnswers } from '../../sheet/compute';
import type { SheetDraft } from '../../sheet/draft/draft';
import type { PropertyStore } from '../../store/properties';
import type { Mailer } from './mail';

/** A tab of the spreadsheet, with the id that stays when it is renamed or moved. */
export interface OpenTab extends RawTab {
  id: number;
}

/** The sheets of the spreadsheet, as far as a run needs them. Only src/google knows how each is done. */
export interface ScheduleSheets {
  zone: Zone;
  /** As Sheets writes it: en_US, nl_NL … */
  locale: string;
  /** Where people find it; '' when unknown. */
  url(): string;
  /** The tabs of these ids, read anew; null when one of them is gone. */
  peek(ids: readonly number[]): OpenTab[] | null;
  /** Every tab, read whole in blocks; `beforeBlock` is called before each and may stop it by throwing. */
  read(beforeBlock: (tab: string) => void): OpenTab[];
  /** The formulas of a tab that `peek` or `read` gave, '' where there is none. */
  formulasOf(tab: OpenTab): string[][];
  /** Writes drafts, whose indices count the tabs that `read` gave. A tab that a draft made is known by its name. */
  write(drafts: readonly SheetDraft[]): void;
  /** Writes a draft on this tab, whatever its index says. */
  writeOn(tab: OpenTab, draft: SheetDraft): void;
  /** Brings the tab of charts and the chart on the KPI sheet up to date; one that cannot be drawn now waits for the next refresh. */
  showCharts(tab: ChartTab, kpiSheet: SheetDraft): void;
  /** Makes sure that everything written has arrived. */
  flush(): void;
}

/** The spreadsheet, and what is kept for it. */
export interface ScheduleDocument extends ScheduleSheets {
  /** The language for a plan that names none. */
  language: Language;
  /** Takes answers along to where their tabs and columns went since they were given; known once the tabs are read. */
  relocate: RelocateAnswers;
  /** Into which stages the refreshes saw deals come, by the log of deals. */
  dealStages: NonNullable<OpenDocument['dealStages']>;
  /** Reads the tables that lie elsewhere, where the add-on can. */
  readSources: ReadSources | undefined;
  /** Keeps what is to be known of the raw tabs when one of them is renamed, or its columns are, and of the plan tab. */
  keep(computed: Computed, planTab: PlanTab | null): void;
  /** What the plan tab said when it was last written; null when nothing was kept. */
  keptPlan(): PlanTab | null;
}

/** The clock triggers of the person in whose name the script runs. */
export interface Triggers {
  /** Ids of those in this document; Google may keep them to itself. */
  listHere(): string[];
  /** True when the one of this id stands, in whatever document. */
  stands(id: string): boolean;
  /** How many the person has, in all documents. */
  count(): number;
  /** Makes an hourly one in this document and answers its id; throws where Google makes none. */
  create(): string;
  remove(id: string): void;
}

export interface ScheduleServices {
  /** Instant. */
  now(): number;
  /** Address of the person in whose name the script runs; '' when Google does not tell. */
  user(): string;
  store: PropertyStore;
  triggers: Triggers;
  mail: Mailer;
  /** Where Google asks for permission anew; null when all is granted. */
  permissionUrl(): string | null;
  /** Opened when it is first needed. */
  document(): ScheduleDocument;
  language: Language;
}
