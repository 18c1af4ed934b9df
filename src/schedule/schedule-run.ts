import { dayOf, type Wall } from '../engine/day';
import type { Sentence } from '../engine/sentence';
import { REPORT_HOUR } from '../plan/next-report';
import { type Heartbeat, heartbeatDraft } from '../sheet/heartbeat';
import type { InLanguages } from '../tables/declare';
import { say } from '../texts/say';
import { dayInWords } from '../wizard/day-text';
import { type AlertTask, alertTasks } from './alerts';
import { alertComposer, asTest, composer, type Sender, withPdf } from './compose';
import { addressOf, Delivery, mailAttention } from './delivery';
import { type DueTask, dueTasks, type TaskMark } from './due';
import { dueAlerts, toldBy } from './due-alerts';
import { GUARD, guardFrom, guardText, NOTICES, type Notice, noticesFrom, noticesText } from './guard-memory';
import { JOURNAL, journalFrom } from './journal';
import { type LeftBehind, type Opened, opened } from './opened';
import { mayReach, type Ownership } from './ownership';
import { recordedIn } from './record';
import { type Refreshed, refresh } from './refresh';
import { dueMarks, type KeptMark, MEMORY, marksOf, markTexts, memoryOf, type RunMemory } from './run-memory';
import type { ScheduleDocument, ScheduleServices } from './services';
import { latestSlot, slotName, slotStart } from './slot';
import { nextOf, REFRESH, type ReportTask, reportTasks } from './tasks';
import { Stopped, type TimeBox, timeBox } from './time-box';
import { type WrittenRefresh, writeRefresh } from './write-refresh';

/** What became of a run of the trigger. */
export type Outcome = 'not ours' | 'nothing due' | 'refreshed' | 'stopped';

/** Ids of our sheets. */
export interface WrittenSheets {
  kpiSheet: number;
  planTab: number;
}

const AN_HOUR = 3_600_000;
const A_DAY = 24 * AN_HOUR;

/** What waits for a person is kept in one value of the store, which holds 9 kB. */
const MOST_KEPT = 20;

/** After so many runs in a row for which the time was too short, a refresh is tried once a day only. */
const PATIENCE = 3;

/** A person who asks for a test wants to see the reports, not a full mailbox. */
const MOST_TESTS = 5;

/** One run of the schedule: what it knows from the last, and what it has found so far. */
export class ScheduleRun {
  private readonly time: TimeBox;
  private readonly started: number;
  private readonly memory: RunMemory;
  private readonly marks: Map<string, KeptMark>;
  private readonly left: LeftBehind;
  private readonly notices: Notice[];
  /** Where Google asks for permission anew; null when all is granted. */
  private readonly permissionUrl: string | null;
  private opened: Opened | null = null;
  /** The KPI sheet that this run has written, where it made it. */
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
    this.left = { journal: journalFrom(properties[JOURNAL]), guard: guardFrom(properties) };
    this.notices = noticesFrom(properties);
    this.permissionUrl = services.permissionUrl();
    // A mail that was begun and never proven: the run that sent it was cut off.
    for (const [key, mark] of this.marks) {
      if (mark.state === 'begun') this.marks.set(key, { ...mark, state: 'uncertain' });
    }
  }

  /** Looks what is due, and does it. */
  go(): Outcome {
    if (this.memory.short !== null && this.started < this.memory.short.retry) return 'nothing due';
    const document = this.services.document();
    const now = document.zone.toWall(this.started);
    const looked = this.look(document);
    const known = looked ?? this.read(document);
    const due = this.due(known, document, now);
    if (due.length === 0) {
      this.idle(known, document, now);
      return 'nothing due';
    }
    const slot = Math.max(...due.map((one) => slotStart(one.slot)));
    const written = this.write(looked ? this.read(document) : known, document, slot);
    for (const one of due) {
      const mark = this.marks.get(one.task.key) as KeptMark;
      if (one.task.key === REFRESH) this.marks.set(REFRESH, { ...mark, slot: slotName(one.slot), state: 'done' });
    }
    const left = this.deliver(written, document, now);
    this.finish(written, document, now, left);
    return 'refreshed';
  }

  /** Nothing is due; only that Google asks for permission, or asks no longer, is news. */
  private idle({ tasks, plan }: Opened, document: ScheduleDocument, now: Wall): void {
    const told = this.memory.attention.filter(({ text }) => text !== 'schedule_no_permission');
    const attention = this.permissionUrl === null ? told : [...told, this.permissionSentence(this.permissionUrl)];
    if (attention.length !== this.memory.attention.length) {
      const slot = nextOf(tasks, now, plan);
      const { ran, seconds } = this.memory;
      this.beat({ attention, next: slot && slotStart(slot), ran, seconds }, document);
    }
    this.services.store.write({ ...this.memoryText({ looked: this.started, attention }), ...markTexts(this.marks) });
  }

  /** Refreshes at once, whatever is due: what a person sees on starting the schedule. Tasks count from here. */
  begin(): void {
    const document = this.services.document();
    const now = document.zone.toWall(this.started);
    const known = this.read(document);
    this.due(known, document, now);
    this.finish(this.write(known, document, now), document, now);
  }

  /** Counts tasks from here on sheets that were written just now: only the heartbeat is written. */
  settle({ kpiSheet, planTab }: WrittenSheets): void {
    const document = this.services.document();
    const now = document.zone.toWall(this.started);
    this.memory.kpiSheet = kpiSheet;
    this.memory.planTab = planTab;
    const known = this.look(document);
    for (const { key } of known?.tasks ?? []) {
      if (!this.marks.has(key)) this.marks.set(key, { since: this.started, slot: null, state: 'done' });
    }
    const slot = known && nextOf(known.tasks, now, known.plan);
    const next = slot && slotStart(slot);
    const attention = [
      ...(this.permissionUrl === null ? [] : [this.permissionSentence(this.permissionUrl)]),
      ...mailAttention(this.marks),
    ];
    const seconds = this.time.seconds();
    this.beat({ attention, next, ran: this.started, seconds }, document);
    const instant = next === null ? null : document.zone.toInstant(next);
    const memory = this.memoryText({ looked: this.started, ran: this.started, next: instant, seconds, attention });
    this.services.store.write({ ...memory, ...markTexts(this.marks), [JOURNAL]: '' });
  }

  /**
   * Sends each report of the plan to one person alone, as it would go out now, and remembers nothing of it. `isPdf`: with
   * itself as a PDF.
   */
  test(address: string, isPdf = false): void {
    const document = this.services.document();
    const now = document.zone.toWall(this.started);
    const { sorted } = this.read(document);
    const refreshed = refresh(sorted, document, now);
    const { plan } = refreshed.built;
    const recorded = recordedIn(sorted.records);
    const composed = composer(refreshed, recorded, this.sender(document));
    const compose = asTest(isPdf ? withPdf(composed) : composed, address);
    const reports = reportTasks(plan);
    if (reports.length === 0) throw new Stopped({ text: 'report_none_planned' });
    const isFirst = ({ name, rhythm }: ReportTask, at: number): boolean =>
      reports.findIndex((one) => one.name === name && one.rhythm === rhythm) === at;
    for (const task of reports.filter(isFirst).slice(0, MOST_TESTS)) {
      const slot = latestSlot(task.rhythm, task.hour, now, plan) ?? { day: dayOf(now), hour: task.hour };
      this.services.mail.send(compose({ task, slot }, this.marks.get(task.key)?.said ?? null, []).mail);
    }
  }

  private sender(document: ScheduleDocument): Sender {
    const told = [...this.marks.values()].flatMap(({ said }) => said ?? []);
    const draw: Sender['draw'] = (chart) => this.services.mail.draw(chart);
    return { owner: this.ownership.owner, url: document.url(), draw, told };
  }

  /** Says on the sheet that nothing comes any more. */
  rest(): void {
    const document = this.services.document();
    this.look(document);
    this.beat({ attention: [], next: null, ran: this.memory.ran, seconds: this.memory.seconds }, document);
  }

  /**
   * The time was too short: the numbers stay as they are, and that is said with their date. What a run takes in cannot be
   * kept for the next, so that too large a tab is too large every hour: after a few runs it is tried once a day.
   */
  outOfTime(sentence: Sentence): void {
    const tries = (this.memory.short?.tries ?? 0) + 1;
    const retry = tries < PATIENCE ? this.started : this.started + A_DAY - AN_HOUR / 2;
    const { ran } = this.memory;
    const day = (instant: number): InLanguages => dayInWords(dayOf(this.services.document().zone.toWall(instant)));
    const attention: Sentence[] = [
      sentence,
      ...(ran === null ? [] : [{ text: 'schedule_numbers_of' as const, values: { day: day(ran) } }]),
      ...(tries < PATIENCE ? [] : [{ text: 'schedule_once_a_day' as const }]),
    ];
    this.stop(attention, { tries, retry });
  }

  /** Leaves off: says why on the sheet, as far as that can be written, and for the sidebar, once. */
  stop(attention: Sentence[], short: RunMemory['short'] = null): void {
    if (short === null && JSON.stringify(attention) === JSON.stringify(this.memory.attention)) return;
    const again = Math.max(this.started + AN_HOUR, short?.retry ?? 0);
    const told = [
      () => {
        const document = this.services.document();
        if (this.opened === null) this.look(document);
        const { ran, seconds } = this.memory;
        this.beat({ attention, next: document.zone.toWall(again), ran, seconds }, document);
      },
      () => this.services.store.write(this.memoryText({ attention, short })),
    ];
    for (const tell of told) {
      try {
        tell();
      } catch {
        // What cannot be said in one place is said in the other.
      }
    }
  }

  /** What to say of an error: where Google asks for permission anew, that is why. */
  failure(error: unknown): Sentence {
    if (this.permissionUrl !== null) return this.permissionSentence(this.permissionUrl);
    const detail = error instanceof Error ? error.message : String(error);
    return { text: 'schedule_failed', values: { detail } };
  }

  private permissionSentence(url: string): Sentence {
    const owner = this.ownership.owner || { text: 'heartbeat_somebody' as const };
    return { text: 'schedule_no_permission', values: { owner, url } };
  }

  /** Our own tabs alone, by the ids that the last run left; null when they are not known, or gone. */
  private look(document: ScheduleDocument): Opened | null {
    const { kpiSheet, planTab } = this.memory;
    const tabs = kpiSheet === null || planTab === null ? null : document.look([kpiSheet, planTab]);
    const found = tabs && opened(tabs, document, this.left);
    if (!found?.sorted.own.kpiSheet || !found.sorted.own.planTab) return null;
    this.opened = found;
    return found;
  }

  private read(document: ScheduleDocument): Opened {
    const tabs = document.read((tab) => this.time.check(tab));
    this.opened = opened(tabs, document, this.left);
    return this.opened;
  }

  /** The tasks that are due; tasks seen for the first time are remembered as new since the last look. */
  private due({ tasks, plan }: Opened, { zone }: ScheduleDocument, now: Wall): DueTask[] {
    const { looked } = this.memory;
    const due = dueTasks(tasks, this.dueMarks({ zone }), now, zone.toWall(looked), plan);
    for (const { key } of tasks) this.know(key);
    return due;
  }

  private dueMarks({ zone }: Pick<ScheduleDocument, 'zone'>): Map<string, TaskMark> {
    return dueMarks(this.marks, {
      zone,
      started: this.ownership.started,
      now: this.started,
      mayMail: this.permissionUrl === null,
      mayReach: (key) => mayReach(addressOf(key), this.ownership),
    });
  }

  private know(key: string): void {
    if (!this.marks.has(key)) this.marks.set(key, { since: this.memory.looked, slot: null, state: 'done' });
  }

  private write(known: Opened, document: ScheduleDocument, slot: Wall): WrittenRefresh {
    const { left, notices, time, started } = this;
    const { store } = this.services;
    const now = document.zone.toWall(started);
    const written = writeRefresh(known, { document, store, left, notices, time, now, slot });
    const { tabs, sorted } = written.opened;
    const idOf = (tab: { index: number } | null): number | null => (tab ? tabs[tab.index].id : null);
    this.opened = written.opened;
    this.made = written.sheet;
    this.memory.kpiSheet = idOf(sorted.own.kpiSheet);
    this.memory.planTab = idOf(sorted.own.planTab);
    return written;
  }

  /** Sends the reports that are due by the plan as it was just written; answers how many are left to the next run. */
  private deliver({ refreshed, recorded }: WrittenRefresh, document: ScheduleDocument, now: Wall): number {
    const { plan } = refreshed.built;
    const looked = document.zone.toWall(this.memory.looked);
    const due = dueTasks(reportTasks(plan), this.dueMarks(document), now, looked, plan);
    for (const { task } of due) this.know(task.key);
    const sender = this.sender(document);
    const delivery = new Delivery(this.services, this.ownership, this.marks, this.time);
    const left = due.length > 0 ? delivery.send(due, composer(refreshed, recorded, sender)) : 0;
    const alerts = this.alerts(refreshed, due, now);
    if (alerts.length > 0) delivery.send(alerts, alertComposer(refreshed, alerts, sender));
    return left;
  }

  /** What needs a person at once, and was neither told before nor by a report of this run. */
  private alerts({ run, built }: Refreshed, reports: readonly DueTask<ReportTask>[], now: Wall): DueTask<AlertTask>[] {
    const { plan, rows } = built;
    const tasks = alertTasks({
      ...{ analysis: run.analysis, plan, rows, hour: REPORT_HOUR },
      name: say({ text: 'alert_name' }, plan.language ?? 'en'),
      told: (key) => toldBy(this.marks.get(key)),
    });
    const reported = (address: string, kpi: string): boolean =>
      reports.some(
        ({ task }) =>
          task.address.toLowerCase() === address.toLowerCase() &&
          task.kpis.includes(kpi) &&
          this.marks.get(task.key)?.state === 'done',
      );
    return dueAlerts(tasks, this.marks, { slot: { day: dayOf(now), hour: REPORT_HOUR }, now: this.started, reported });
  }

  /** The heartbeat first, then what the next run is to know: a run cut off between the two is done again. */
  private finish({ refreshed, guard, notices }: WrittenRefresh, document: ScheduleDocument, now: Wall, left = 0): void {
    const { analysis } = refreshed.run;
    const isStale = analysis.asOf < dayOf(now) - 1;
    const attention: Sentence[] = [
      ...(isStale ? [{ text: 'schedule_stale' as const, values: { day: dayInWords(analysis.asOf) } }] : []),
      ...(this.permissionUrl === null ? [] : [this.permissionSentence(this.permissionUrl)]),
      ...notices.map(({ sentence }) => sentence),
      ...(left === 0 ? [] : [{ text: 'schedule_mails_left' as const, values: { count: left } }]),
      ...mailAttention(this.marks),
    ];
    const slot = this.opened && nextOf(this.opened.tasks, now, this.opened.plan);
    const wall = left > 0 ? document.zone.toWall(this.started + AN_HOUR) : slot && slotStart(slot);
    const seconds = this.time.seconds();
    this.beat({ attention, next: wall, ran: this.started, seconds }, document);
    document.flush();
    const next = wall === null ? null : document.zone.toInstant(wall);
    const memory = this.memoryText({
      looked: this.started,
      ran: this.started,
      next,
      seconds,
      attention: attention.slice(0, MOST_KEPT),
      short: null,
    });
    const guarded = { [GUARD]: guardText(guard), [NOTICES]: noticesText(notices) };
    this.services.store.write({ ...memory, ...markTexts(this.marks), ...guarded, [JOURNAL]: '' });
  }

  private beat(beat: Omit<Heartbeat, 'owner'>, document: ScheduleDocument): void {
    if (!this.opened) return;
    const { tabs, sorted, plan } = this.opened;
    const { kpiSheet } = sorted.own;
    if (!kpiSheet && this.made === '') return;
    const ran = beat.ran === null ? null : document.zone.toWall(beat.ran);
    const place = {
      existing: null,
      name: kpiSheet?.name ?? this.made,
      layout: kpiSheet?.sheet.layout ?? null,
      cells: kpiSheet?.cells ?? [],
    };
    const heartbeat = { ...beat, ran, owner: this.ownership.owner };
    const draft = heartbeatDraft(heartbeat, place, plan.language ?? 'en', document.locale);
    if (kpiSheet) document.writeOn(tabs[kpiSheet.index], draft);
    else document.write([draft]);
  }

  private memoryText(changes: Partial<RunMemory>): Record<string, string> {
    return { [MEMORY]: JSON.stringify({ ...this.memory, ...changes }) };
  }
}
