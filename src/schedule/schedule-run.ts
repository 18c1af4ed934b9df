import { isoDay, type Wall } from '../engine/day';
import type { Sentence } from '../engine/sentence';
import type { Language, Plan } from '../plan/plan';
import { type Heartbeat, heartbeatDraft } from '../sheet/heartbeat';
import type { SortedTabs } from '../sheet/own-tabs';
import { type DueTask, dueTasks, type Task } from './due';
import { historyRows } from './history-row';
import { historyDraft } from './history-tab';
import { JOURNAL, type Journal, journalFrom, journalOf, journalText } from './journal';
import { newHistory } from './new-history';
import type { Ownership } from './ownership';
import { planOf, type Refreshed, refresh, sortedTabs } from './refresh';
import { dueMarks, type KeptMark, MEMORY, marksOf, markTexts, memoryOf, type RunMemory } from './run-memory';
import type { OpenTab, ScheduleDocument, ScheduleServices } from './services';
import { momentName, slotName, slotStart } from './slot';
import { nextOf, REFRESH, type ReportTask, refreshTask, reportTasks } from './tasks';
import { type TimeBox, timeBox } from './time-box';

/** What became of a run of the trigger. */
export type Outcome = 'not ours' | 'no permission' | 'nothing due' | 'refreshed' | 'stopped';

const AN_HOUR = 3_600_000;

/** The tabs as they stand, ours told apart, and what the plan on them asks for. */
interface Opened {
  tabs: OpenTab[];
  sorted: SortedTabs;
  plan: Plan;
  reports: ReportTask[];
  /** The reports, and the refresh itself. */
  tasks: Task[];
}

/** One run of the schedule: what it knows from the last, and what it has found so far. */
export class ScheduleRun {
  private readonly time: TimeBox;
  private readonly started: number;
  private readonly memory: RunMemory;
  private readonly marks: Map<string, KeptMark>;
  private readonly journal: Journal;
  private opened: Opened | null = null;
  private document: ScheduleDocument | null = null;
  /** The name of a KPI sheet that this run has made. */
  private made = '';

  constructor(
    private readonly services: ScheduleServices,
    private readonly ownership: Ownership,
    properties: Record<string, string>,
  ) {
    this.started = services.now();
    this.time = timeBox(services.now);
    this.memory = memoryOf(properties, ownership.started);
    this.marks = marksOf(properties);
    this.journal = journalFrom(properties[JOURNAL]);
  }

  /** Looks what is due, and does it. */
  go(): Outcome {
    const document = this.services.document();
    this.document = document;
    const now = document.zone.toWall(this.started);
    const looked = this.look(document);
    const opened = looked ?? this.read(document);
    const due = this.due(opened, document, now);
    if (due.length === 0) {
      this.services.store.write({ ...this.memoryText({ looked: this.started }), ...markTexts(this.marks) });
      return 'nothing due';
    }
    const whole = looked ? this.read(document) : opened;
    const run = Math.max(...due.map(({ slot }) => slotStart(slot)));
    const refreshed = this.write(whole, document, now, run);
    this.done(due);
    this.finish(refreshed, document, now);
    return 'refreshed';
  }

  /** Refreshes at once, whatever is due: what a person sees on starting the schedule. Tasks count from here. */
  begin(): void {
    const document = this.services.document();
    this.document = document;
    const now = document.zone.toWall(this.started);
    const opened = this.read(document);
    this.due(opened, document, now);
    this.finish(this.write(opened, document, now, now), document, now);
  }

  /** Says on the sheet that nothing comes any more. */
  rest(): void {
    const document = this.services.document();
    this.opened = this.look(document);
    this.beat({ attention: [], next: null, ran: this.memory.ran, seconds: this.memory.seconds }, document);
  }

  /** Leaves off: says why on the sheet, as far as that can be written, and for the sidebar, once. */
  stop(sentence: Sentence): void {
    const attention = [sentence];
    if (JSON.stringify(attention) === JSON.stringify(this.memory.attention)) return;
    const told = [
      () => {
        const document = this.document ?? this.services.document();
        const soon = document.zone.toWall(this.started + AN_HOUR);
        this.opened = this.opened ?? this.look(document);
        this.beat({ attention, next: soon, ran: this.memory.ran, seconds: this.memory.seconds }, document);
      },
      () => this.services.store.write(this.memoryText({ attention })),
    ];
    for (const tell of told) {
      try {
        tell();
      } catch {
        // What cannot be said in one place is said in the other.
      }
    }
  }

  /** Our own tabs alone, by the ids that the last run left; null when they are not known, or gone. */
  private look(document: ScheduleDocument): Opened | null {
    const { kpiSheet, planTab } = this.memory;
    const tabs = kpiSheet === null || planTab === null ? null : document.look([kpiSheet, planTab]);
    const opened = tabs && this.open(tabs, document);
    return opened?.sorted.own.kpiSheet && opened.sorted.own.planTab ? opened : null;
  }

  private read(document: ScheduleDocument): Opened {
    return this.open(
      document.read((tab) => this.time.check(tab)),
      document,
    );
  }

  private open(tabs: OpenTab[], document: ScheduleDocument): Opened {
    const sorted = sortedTabs(tabs, document, this.journal);
    const plan = planOf(sorted, document);
    const reports = reportTasks(plan);
    this.opened = { tabs, sorted, plan, reports, tasks: [...reports, refreshTask(reports)] };
    return this.opened;
  }

  /** The tasks that are due; tasks seen for the first time are remembered as new since the last look. */
  private due({ tasks, plan }: Opened, { zone }: ScheduleDocument, now: Wall): DueTask[] {
    const { looked } = this.memory;
    const due = dueTasks(tasks, dueMarks(this.marks, zone, this.ownership.started), now, zone.toWall(looked), plan);
    for (const { key } of tasks) {
      if (!this.marks.has(key)) this.marks.set(key, { since: looked, slot: null, state: 'done' });
    }
    return due;
  }

  /**
   * Computes and writes the sheets, then the history. What people typed while the raw tabs were read is read again before
   * anything is written. `run`: the slot (wall clock) under which the history knows it.
   */
  private write(opened: Opened, document: ScheduleDocument, now: Wall, run: Wall): Refreshed {
    let { sorted, tabs } = opened;
    let refreshed = refresh(sorted, document, now);
    this.time.check();
    const fresh = this.readAgain(opened, document);
    if (fresh) {
      ({ sorted, tabs } = fresh);
      refreshed = refresh(sorted, document, now);
    }
    this.remember(sorted, tabs);
    const journal = journalText(journalOf(sorted.own, refreshed.built.shown, document.zone));
    if (journal !== '') this.services.store.write({ [JOURNAL]: journal });
    document.write(refreshed.built.drafts);
    document.keep(refreshed.run);
    this.record(refreshed, sorted, document, run);
    this.made = refreshed.built.drafts[refreshed.built.drafts.length - 1].name;
    return refreshed;
  }

  private record({ run, built }: Refreshed, { records }: SortedTabs, document: ScheduleDocument, at: Wall): void {
    const { analysis } = run;
    const before = historyRows(records.history?.cells ?? []);
    const added = newHistory({ analysis, plan: built.plan, rows: built.rows, before, run: momentName(at) });
    const { plan } = built;
    const draft = historyDraft(records.history, added, { asOf: analysis.asOf, plan, language: plan.language ?? 'en' });
    if (draft) document.write([draft]);
  }

  /** The tabs with our own as they stand now; null when nothing in them has changed since they were read. */
  private readAgain({ tabs, sorted: { own } }: Opened, document: ScheduleDocument): Opened | null {
    const indices = [own.kpiSheet, own.planTab].flatMap((tab) => (tab ? [tab.index] : []));
    const again = indices.length === 0 ? null : document.look(indices.map((index) => tabs[index].id));
    if (!again || indices.every((index, at) => sameCells(tabs[index], again[at]))) return null;
    const replaced = [...tabs];
    indices.forEach((index, at) => {
      replaced[index] = again[at];
    });
    return this.open(replaced, document);
  }

  private remember({ own }: SortedTabs, tabs: OpenTab[]): void {
    const idOf = (tab: { index: number } | null): number | null => (tab ? tabs[tab.index].id : null);
    this.memory.kpiSheet = idOf(own.kpiSheet);
    this.memory.planTab = idOf(own.planTab);
  }

  private done(due: readonly DueTask[]): void {
    for (const { task, slot } of due) {
      const mark = this.marks.get(task.key) as KeptMark;
      if (task.key === REFRESH) this.marks.set(task.key, { ...mark, slot: slotName(slot), state: 'done' });
    }
  }

  /** The heartbeat first, then what the next run is to know: a run cut off between the two is done again. */
  private finish({ run }: Refreshed, document: ScheduleDocument, now: Wall): void {
    const { analysis } = run;
    const stale = analysis.asOf < Math.floor(now / (24 * AN_HOUR)) - 1;
    const attention: Sentence[] = stale ? [{ text: 'schedule_stale', values: { day: isoDay(analysis.asOf) } }] : [];
    const slot = this.opened && nextOf(this.opened.tasks, now, this.opened.plan);
    const wall = slot && slotStart(slot);
    const next = wall === null ? null : document.zone.toInstant(wall);
    const seconds = this.time.seconds();
    this.beat({ attention, next: wall, ran: this.started, seconds }, document);
    document.flush();
    const memory = this.memoryText({ looked: this.started, ran: this.started, next, seconds, attention });
    this.services.store.write({ ...memory, ...markTexts(this.marks), [JOURNAL]: '' });
  }

  private beat(beat: Omit<Heartbeat, 'owner' | 'ran'> & { ran: number | null }, document: ScheduleDocument): void {
    const { opened } = this;
    if (!opened || !(opened.sorted.own.kpiSheet || this.made)) return;
    const { kpiSheet } = opened.sorted.own;
    const language: Language = opened.plan.language ?? 'en';
    const heartbeat = {
      ...beat,
      ran: beat.ran === null ? null : document.zone.toWall(beat.ran),
      owner: this.ownership.owner,
    };
    const place = {
      existing: null,
      name: kpiSheet?.name ?? this.made,
      layout: kpiSheet?.sheet.layout ?? null,
      cells: kpiSheet?.cells ?? [],
    };
    const draft = heartbeatDraft(heartbeat, place, language, document.locale);
    if (kpiSheet) document.writeOn(opened.tabs[kpiSheet.index], draft);
    else document.write([draft]);
  }

  private memoryText(changes: Partial<RunMemory>): Record<string, string> {
    return { [MEMORY]: JSON.stringify({ ...this.memory, ...changes }) };
  }
}

function sameCells(one: OpenTab, other: OpenTab): boolean {
  return one.name === other.name && JSON.stringify(one.cells) === JSON.stringify(other.cells);
}
