import type { Cell } from '../../../base/cell';
import type { InLanguages } from '../../../base/language';
import type { NumberColumn } from '../../../tables/table';
import { quotedNames } from '../../../texts/quoted-names';
import type { HeaderPeriod } from '../../recognise/columns/header-period';
import type { SeenColumn } from '../../recognise/recognise';

/** A column of quotas, all for one period or, without one, for whichever. */
export interface QuotaColumn {
  seen: SeenColumn;
  column: NumberColumn;
  period: HeaderPeriod | undefined;
}

export interface QuotaTab {
  name: string;
  rows: Cell[][];
  columns: readonly SeenColumn[];
}

/** The headers of columns, as sentences name them. */
export const quotaHeaders = (quotas: readonly QuotaColumn[]): InLanguages =>
  quotedNames(quotas.map(({ seen }) => seen.header.written));

/** From and until before which month its quotas are, counted from the year 0 on; of a column without a period all. */
export function quotaSpan({ period }: QuotaColumn): [number, number] {
  if (!period) return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const from = (period.year ?? 0) * 12 + period.month;
  return [from, from + period.months];
}
