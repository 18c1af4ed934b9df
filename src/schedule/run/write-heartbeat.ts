import { type Heartbeat, heartbeatDraft } from '../../sheet/kpi-sheet/heartbeat';
import type { ScheduledRun } from './scheduled-run';

/** Writes how the schedule is doing on the KPI sheet, where there is one. `ran`: instant. */
export function writeHeartbeat(
  { services, ownership, opened, made }: ScheduledRun,
  heartbeat: Omit<Heartbeat, 'owner' | 'ran'> & { ran: number | null },
): void {
  if (!opened) return;
  const { tabs, sorted, plan } = opened;
  const { kpiSheet } = sorted.own;
  if (!kpiSheet && made === '') return;
  const document = services.document();
  const ran = heartbeat.ran === null ? null : document.zone.toWall(heartbeat.ran);
  const place = {
    existing: null,
    name: kpiSheet?.name ?? made,
    layout: kpiSheet?.sheet.layout ?? null,
    cells: kpiSheet?.cells ?? [],
  };
  const shown = { ...heartbeat, ran, owner: ownership.owner };
  const draft = heartbeatDraft(shown, place, plan.language ?? 'en', document.locale);
  if (kpiSheet) document.writeOn(tabs[kpiSheet.index], draft);
  else document.write([draft]);
}
