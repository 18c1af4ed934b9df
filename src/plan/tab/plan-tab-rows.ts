import type { Cell } from '../../base/cell';
import type { Language } from '../../base/language';
import { fixedOptions, optionMeanings, optionTitle } from '../../intake/answers/option-title';
import type { KpiDescription } from '../../kpis/declaration/catalogue';
import type { TableName } from '../../tables/tables';
import { say } from '../../texts/say';
import type { Sentence } from '../../texts/sentence';
import { OPEN_END, OPEN_START } from '../goals/goal';
import { kpiFromName, kpiLabel } from '../kpi-name';
import type { AlertRule, PlannedKpi } from '../plan';
import { keyOf } from '../read-plan';
import { wordSentence } from '../words';
import { meantBy } from './answer-words';
import { dayCell } from './plan-cell';
import type { PlanTab } from './plan-tab';
import { unreadKey } from './plan-tab-kpis';
import {
  columnsOf,
  columnText,
  MEANINGS,
  type PlanColumn,
  type PlanTabSection,
  type Setting,
  sectionText,
} from './plan-tab-labels';
import { settingRows, settingsOf } from './plan-tab-setting-rows';
import type { ShownKpi } from './shown-kpi';
import { remarkSentence, type UnreadableCell } from './unreadable-cell';

/** All that the plan tab shows. */
export interface PlanTabContent
  extends Pick<PlanTab, 'plan' | 'asOf' | 'shown' | 'removed' | 'waiting' | 'strays' | 'unread'> {
  /** What was typed on the tab and cannot be read: said beside it. */
  wrong?: readonly UnreadableCell[];
  questions: { tab: string; column: string; value: string; ask: Sentence; options: string[] }[];
  /** What each tab of data was read as. */
  tables?: ReadonlyMap<string, TableName | null>;
  problems: { tab: string; reason: Sentence; rows: number; cells: string[] }[];
  /** KPIs that are not on the KPI sheet, with the reason where the data gives no number. */
  others: { kpi: KpiDescription; reason: Sentence | null }[];
}

/** A row of the plan tab: its cells, and what the row is, for its looks. */
export interface PlanTabRow {
  kind: 'title' | 'section' | 'header' | 'row' | 'blank';
  cells: Cell[];
  /** The part in which it stands, for its header and its rows. */
  section?: PlanTabSection;
  /** The setting that it is, of those. */
  setting?: Setting;
  /** What an open question may be answered with. */
  options?: string[];
}

/**
 * The rows of the plan tab in a language; readPlanTab reads them back to the same plan. The second column stays empty, so
 * that names and labels have room.
 */
export function planTabRows(
  content: PlanTabContent,
  kpis: readonly KpiDescription[],
  language: Language,
): PlanTabRow[] {
  const told = (sentence: Sentence): string => say(sentence, language);
  const rows: PlanTabRow[] = [
    { kind: 'title', cells: [told({ text: 'plan_tab' }), told({ text: 'plan_tab_help' })] },
    ...section('settings', null, settingRows(content, language)),
    ...section('targets', 'plan_help_targets', targetRows()),
    ...section('answers', 'plan_help_answers', answerRows()),
    ...section('kpis', 'plan_help_kpis', kpiRows()),
    ...section('others', 'plan_help_others', otherRows()),
    ...section('problems', null, problemRows()),
  ];
  return rows.map(({ cells: [first, ...rest], ...row }) => ({
    ...row,
    cells: first === undefined ? [] : [first, '', ...rest],
  }));

  function section(part: PlanTabSection, help: Sentence['text'] | null, body: Cell[][]): PlanTabRow[] {
    const columns: readonly PlanColumn[] = part === 'settings' ? [] : columnsOf[part];
    const names = columns.map((column) => told({ text: columnText(column) }));
    const header: PlanTabRow[] =
      columns.length > 0
        ? [
            {
              kind: 'header',
              section: part,
              cells: part === 'answers' ? explained(names.slice(0, -1), names[names.length - 1]) : names,
            },
          ]
        : [];
    const rows = body.map((cells, at): PlanTabRow => {
      const row: PlanTabRow = { kind: 'row', section: part, cells };
      if (part === 'settings') return { ...row, setting: settingsOf(content)[at] };
      const question =
        part === 'answers' ? content.questions[at - (body.length - content.questions.length)] : undefined;
      if (!question) return row;
      const table = content.tables?.get(question.tab) ?? null;
      return { ...row, options: question.options.map((option) => optionTitle(option, table, language)) };
    });
    return [
      { kind: 'blank', cells: [] },
      { kind: 'section', cells: [told({ text: sectionText(part) }), help === null ? '' : told({ text: help })] },
      ...header,
      ...rows,
    ];
  }

  function nameOf(key: string): string {
    const named = kpiFromName(key, kpis);
    return named ? kpiLabel(named.kpi, named.variant, language) : key;
  }

  function targetRows(): Cell[][] {
    const known = [...(content.plan.kpis ?? []), ...content.removed].flatMap(targetsOf);
    const remark = told({ text: 'target_without_kpi' });
    const waiting = (content.waiting ?? []).flatMap(targetsOf).map((cells) => [...cells, remark]);
    return [...known, ...waiting, ...strayRows('targets')];
  }

  function targetsOf(kpi: PlannedKpi): Cell[][] {
    return (kpi.targets ?? []).map(({ from, to, target, floor, stretch, due }) => [
      nameOf(keyOf(kpi)),
      dayOrOpen(from),
      dayOrOpen(to),
      target ?? '',
      floor ?? '',
      stretch ?? '',
      dayCell(due ?? ''),
    ]);
  }

  function strayRows(section: PlanTab['strays'][number]['section']): Cell[][] {
    const rows = content.strays.filter((stray) => stray.section === section);
    return rows.map(({ cells, remark }): Cell[] => (remark ? [...cells, told(remark)] : cells));
  }

  function answerRows(): Cell[][] {
    const given = (content.plan.answers ?? []).map(({ tab, column, value, answer }): Cell[] => {
      const table = content.tables?.get(tab) ?? null;
      const shown = optionTitle(answer, table, language);
      // Of a tab as a whole the answer may be a header, whatever words that is.
      const meanings = optionMeanings(column === '' ? [answer] : [answer, ...fixedOptions], table);
      const about = [tab, column, value ?? ''];
      return meantBy(shown, meanings) === answer ? explained([...about, shown], meanings) : [...about, answer];
    });
    const open = content.questions.map(({ tab, column, value, ask, options }): Cell[] =>
      explained([tab, column, value, '', told(ask)], optionMeanings(options, content.tables?.get(tab) ?? null)),
    );
    const strays = strayRows('answers').map((cells) => explained(cells.slice(0, -1), cells[cells.length - 1]));
    return [...given, ...strays, ...open];
  }

  function kpiRows(): Cell[][] {
    const planned = [...(content.plan.kpis ?? []), ...content.removed];
    const rows = content.shown.map((shown): Cell[] =>
      kpiRow(
        shown,
        planned.find((kpi) => keyOf(kpi) === keyOf(shown)),
      ),
    );
    return [...rows, ...strayRows('kpis')];
  }

  function kpiRow(shown: ShownKpi, planned: PlannedKpi | undefined): Cell[] {
    const yes = told(wordSentence('true'));
    const unread = (column: 'hour' | 'live' | 'alerts' | 'snoozed'): Cell => content.unread[unreadKey(shown, column)];
    const cells: Record<(typeof columnsOf.kpis)[number], Cell> = {
      ...shown.cells,
      kpi: nameOf(keyOf(shown)),
      hour: unread('hour') ?? planned?.report?.hour ?? '',
      live: unread('live') ?? (planned?.live === undefined ? '' : told(wordSentence(planned.live ? 'true' : 'false'))),
      alerts: unread('alerts') ?? alertsText(planned?.alerts, told),
      snoozed: unread('snoozed') ?? dayCell(planned?.snoozed ?? ''),
      removed: shown.removed ? yes : '',
      remark: remarksOn(keyOf(shown)),
      due: typeof shown.cells.due === 'string' ? dayCell(shown.cells.due) : shown.cells.due,
      from: dayOrOpen(shown.span.from),
      to: dayOrOpen(shown.span.to),
    };
    return columnsOf.kpis.map((column) => cells[column]);
  }

  /** What is wrong with what was typed in the row of a KPI. */
  function remarksOn(key: string): string {
    const remarks = (content.wrong ?? []).flatMap((cell) =>
      cell.of?.key === key ? [{ column: cell.of.column, remark: remarkSentence(cell) }] : [],
    );
    return remarks.map((values) => told({ text: 'cell_remark_of', values })).join(' ');
  }

  function otherRows(): Cell[][] {
    return content.others.map(({ kpi, reason }): Cell[] => [kpi.title[language], reason === null ? '' : told(reason)]);
  }

  function problemRows(): Cell[][] {
    return content.problems.map(({ tab, reason, rows: count, cells }): Cell[] => [
      tab,
      count,
      cells.join(', '),
      told(reason),
    ]);
  }
}

/** A row of answers with what their words mean, out of sight. */
function explained(cells: readonly Cell[], meanings: Cell): Cell[] {
  return [...cells, ...Array.from({ length: MEANINGS - cells.length }, () => ''), meanings];
}

/** The rules by name; `no` for none at all, blank for the usual ones. */
function alertsText(alerts: AlertRule[] | undefined, told: (sentence: Sentence) => string): string {
  if (!alerts) return '';
  return alerts.length === 0 ? told(wordSentence('false')) : alerts.map((rule) => told(wordSentence(rule))).join(', ');
}

function dayOrOpen(day: string): string | number {
  return day === OPEN_START || day === OPEN_END ? '' : dayCell(day);
}
