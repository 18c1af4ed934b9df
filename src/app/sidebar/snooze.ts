import { dayOf } from '../../base/day';
import type { Language } from '../../base/language';
import type { HomeView } from '../../home/home-view';
import { kpis } from '../../kpis';
import { serialOf } from '../../plan/tab/plan-cell';
import { snoozeCell } from '../../plan/tab/snooze-cell';
import { sortTabs } from '../../sheet/own-tabs';
import { Refusal } from '../../texts/refusal';
import { openSpreadsheet } from '../open-spreadsheet';
import { sent } from '../page-call';
import { readHome } from './home';

/** A month is as long as anybody may look away. */
const MOST_DAYS = 31;

/**
 * Types on the plan tab until when no alert of a KPI ({ key, days }) is to come; no days: they come again. Answers the KPIs
 * as they stand.
 */
export function snoozeSent(request: unknown, language: Language): HomeView {
  const [key, days] = [String(sent(request, 'key')), Number(sent(request, 'days'))];
  const { spreadsheet, tabs, numbered, zone } = openSpreadsheet(language);
  const { planTab } = sortTabs(tabs, kpis, zone).own;
  const place = planTab && snoozeCell(planTab.cells, key, kpis);
  if (!place || !(days >= 0 && days <= MOST_DAYS)) throw new Refusal({ text: 'snooze_no_cell' });
  const until = days === 0 ? '' : serialOf(dayOf(zone.toWall(Date.now())) + days);
  spreadsheet.setCell(numbered[planTab.index].sheet, place.row, place.column, until);
  return readHome(openSpreadsheet(language), language);
}
