import type { Language } from '../../base/language';
import { REPORT_HOUR } from '../calendar/next-report';
import type { Plan, PlannedKpi } from '../plan';
import { isAddress } from './address';

/** The hour of the mail that a KPI comes in: the earliest of the KPIs of the same report, cadence and recipient. */
export function mailHour(planned: PlannedKpi, plan: Plan): number {
  const hours = (plan.kpis ?? []).filter((one) => shareMail(one, planned)).map(hourOf);
  return Math.min(hourOf(planned), ...hours);
}

const hourOf = ({ report }: PlannedKpi): number => report?.hour ?? REPORT_HOUR;

function shareMail(one: PlannedKpi, other: PlannedKpi): boolean {
  const nameOf = ({ report }: PlannedKpi): string => (report?.name ?? '').trim().toLowerCase();
  const addresses = (planned: PlannedKpi): string[] =>
    recipientsOf(planned).map(({ address }) => address.toLowerCase());
  const isSame = one.report?.cadence === other.report?.cadence && nameOf(one) === nameOf(other);
  return isSame && addresses(one).some((address) => addresses(other).includes(address));
}

/** The people to whom a KPI's report goes. */
export function recipientsOf({ report, owner }: PlannedKpi): { address: string; language?: Language }[] {
  const named = report?.recipients ?? [];
  if (named.length > 0) return named;
  return owner && isAddress(owner) ? [{ address: owner }] : [];
}

/** The owners of KPIs that are named by address: alerts go to them, whoever gets the reports. */
export function ownersByAddress(owners: readonly (string | undefined)[]): string[] {
  return owners.flatMap((owner) => (owner && isAddress(owner) ? [owner] : []));
}
