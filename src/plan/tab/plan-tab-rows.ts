import type { Cell } from '../../base/cell';
import type { Language } from '../../base/language';
import { UTC } from '../../base/zone';
import { dimensionOf } from '../../dimensions';
import type { KpiDescription } from '../../kpis/declaration/catalogue';
import { say } from '../../texts/say';
import type { Sentence } from '../../texts/sentence';
import { breakdowns } from '../breakdown';
import { openDaysText } from '../calendar/working-days';
import { OPEN_END, OPEN_START } from '../goals/goal';
import { objectives, objectiveTitle } from '../goals/objectives';
import { thresholdsOf } from '../goals/status';
import { kpiFromName, kpiLabel } from '../kpi-name';
import type { AlertRule, PlannedKpi } from '../plan';
import { keyOf } from '../read-plan';
import { type Word, wordSentence } from '../words';
import { cellDay } from './plan-cell';
import type { PlanTab } from './plan-tab';
import { unreadKey } from './plan-tab-kpis';
import { columnsOf, columnText, type Setting, settings, settingText } from './plan-tab-labels';
import { shareText } from './plan-tab-settings';
import { type ShownKpi, shownColumns } from './shown-kpi';

/** All that the plan tab shows. */
export interface PlanTabContent extends Pick<PlanTab, 'plan' | 'asOf' | 'shown' | 'removed' | 'strays' | 'unread'> {
  questions: { tab: string; column: string; value: string; ask: Sentence; options: string[] }[];
  problems: { tab: string; reason: Sentence; rows: number; cells: string[] }[];
  /** KPIs that are not on the KPI sheet, with the reason where the data gives no number. */
  others: { kpi: KpiDescription; reason: Sentence | null }[];
}

/** A row of the plan tab: its cells, and what the row is, for its looks. */
export interface PlanTabRow {
  kind: 'title' | 'section' | 'header' | 'row' | 'blank';
  cells: Cell[];
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
    ...section('plan_section_settings', null, settingRows(content, language), []),
    ...section('plan_section_targets', 'plan_help_targets', targetRows(), columnsOf.targets),
    ...section('plan_section_answers', 'plan_help_answers', answerRows(), columnsOf.answers),
    ...section('plan_section_kpis', 'plan_help_kpis', kpiRows(), columnsOf.kpis),
    ...section('plan_section_others', 'plan_help_others', otherRows(), columnsOf.others),
    ...section('plan_section_problems', null, problemRows(), columnsOf.problems),
  ];
  return rows.map(({ kind, cells: [first, ...rest] }) => ({
    kind,
    cells: first === undefined ? [] : [first, '', ...rest],
  }));

  function section(
    title: Sentence['text'],
    help: Sentence['text'] | null,
    body: Cell[][],
    columns: readonly (typeof columnsOf)[keyof typeof columnsOf][number][],
  ): PlanTabRow[] {
    const header: PlanTabRow[] =
      columns.length > 0
        ? [{ kind: 'header', cells: columns.map((column) => told({ text: columnText(column) })) }]
        : [];
    return [
      { kind: 'blank', cells: [] },
      { kind: 'section', cells: [told({ text: title }), help === null ? '' : told({ text: help })] },
      ...header,
      ...body.map((cells): PlanTabRow => ({ kind: 'row', cells })),
    ];
  }

  function nameOf(key: string): string {
    const named = kpiFromName(key, kpis);
    return named ? kpiLabel(named.kpi, named.variant, language) : key;
  }

  function targetRows(): Cell[][] {
    const planned = [...(content.plan.kpis ?? []), ...content.removed];
    const known = planned.flatMap((kpi) =>
      (kpi.targets ?? []).map(({ from, to, target, floor, stretch, due }): Cell[] => [
        nameOf(keyOf(kpi)),
        openBlank(from),
        openBlank(to),
        target ?? '',
        floor ?? '',
        stretch ?? '',
        due ?? '',
      ]),
    );
    return [...known, ...strayRows('targets')];
  }

  function strayRows(section: PlanTab['strays'][number]['section']): Cell[][] {
    const rows = content.strays.filter((stray) => stray.section === section);
    return rows.map(({ cells, remark }): Cell[] => (remark ? [...cells, told(remark)] : cells));
  }

  function answerRows(): Cell[][] {
    const given = (content.plan.answers ?? []).map(({ tab, column, value, answer }): Cell[] => [
      tab,
      column,
      value ?? '',
      answer,
    ]);
    const open = content.questions.map(({ tab, column, value, ask, options }): Cell[] => [
      tab,
      column,
      value,
      '',
      options.join(', '),
      told(ask),
    ]);
    return [...given, ...strayRows('answers'), ...open];
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
    const unread = (column: 'hour' | 'live' | 'alerts'): Cell => content.unread[unreadKey(shown, column)];
    return [
      nameOf(keyOf(shown)),
      ...shownColumns.map((column) => (column === 'due' ? dueText(shown.cells.due) : shown.cells[column])),
      openBlank(shown.span.from),
      openBlank(shown.span.to),
      unread('hour') ?? planned?.report?.hour ?? '',
      unread('live') ?? (planned?.live === undefined ? '' : told(wordSentence(planned.live ? 'true' : 'false'))),
      shown.removed ? yes : '',
      unread('alerts') ?? alertsText(planned?.alerts, told),
    ];
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

/** A due date stands on the KPI sheet as a serial number; here it is read as text. */
function dueText(cell: Cell): Cell {
  return typeof cell === 'number' ? cellDay(cell, UTC) : cell;
}

/** The rules by name; `no` for none at all, blank for the usual ones. */
function alertsText(alerts: AlertRule[] | undefined, told: (sentence: Sentence) => string): string {
  if (!alerts) return '';
  return alerts.length === 0 ? told(wordSentence('false')) : alerts.map((rule) => told(wordSentence(rule))).join(', ');
}

function openBlank(day: string): string {
  return day === OPEN_START || day === OPEN_END ? '' : day;
}

/** Label, value and what may be typed there. */
function settingRows({ plan, asOf, unread }: PlanTabContent, language: Language): Cell[][] {
  const told = (sentence: Sentence): string => say(sentence, language);
  const word = (value: string | undefined): string => {
    const words = ['all', 'month', 'quarter', 'year', 'en', 'nl'];
    return value !== undefined && words.includes(value) ? told(wordSentence(value as Word)) : (value ?? '');
  };
  const thresholds = thresholdsOf(plan);
  const values: Record<Setting, Cell> = {
    as_of: asOf,
    period: word(plan.period),
    objective: plan.objective ?? '',
    language: word(plan.language),
    company: plan.company ?? '',
    week_start: plan.weekStart ? told(wordSentence(plan.weekStart)) : '',
    fiscal_start: plan.fiscalYearStart ?? '',
    open_days: openDaysText(plan.openingHours?.days ?? '', language),
    opens: plan.openingHours?.opens ?? '',
    closes: plan.openingHours?.closes ?? '',
    holidays: (plan.openingHours?.holidays ?? []).join(', '),
    on_track: plan.thresholds?.onTrack ?? '',
    at_risk: plan.thresholds?.atRisk ?? '',
    quiet: plan.thresholds?.quiet ?? '',
    breakdown: plan.breakdown ? dimensionOf(plan.breakdown).title[language] : '',
  };
  const list = (words: Word[]): string => words.map((one) => told(wordSentence(one))).join(', ');
  const help: Record<Setting, string> = {
    as_of: told({ text: 'plan_help_as_of' }),
    period: `${list(['all', 'month', 'quarter', 'year'])}, 2026-01-01..2026-03-31`,
    objective: told({
      text: 'plan_help_objective',
      values: { objectives: objectives.map((objective) => told(objectiveTitle(objective))).join(', ') },
    }),
    language: list(['en', 'nl']),
    company: '',
    week_start: list(['monday', 'sunday']),
    fiscal_start: '01-01',
    open_days: told({ text: 'plan_example_days' }),
    opens: '09:00',
    closes: '17:00',
    holidays: told({ text: 'plan_help_holidays' }),
    on_track: told({ text: 'plan_help_on_track', values: { usual: shareText(thresholds.onTrack) } }),
    at_risk: told({ text: 'plan_help_on_track', values: { usual: shareText(thresholds.atRisk) } }),
    quiet: told({ text: 'plan_help_quiet', values: { usual: shareText(thresholds.quiet) } }),
    breakdown: breakdowns.map((id) => dimensionOf(id).title[language]).join(', '),
  };
  return settings.map((setting) => [
    told({ text: settingText(setting) }),
    unread[setting] ?? values[setting],
    '',
    help[setting],
  ]);
}
