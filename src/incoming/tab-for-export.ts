import type { TabReading } from '../intake/reading';
import { squeezed } from '../intake/text/normal-text';
import { textOf } from '../intake/text/plain-text';

/** How much a tab of data looks like an export. */
export interface LikeExport {
  tab: string;
  /** Headers that both have, as a share of the headers of the one that has more: 0 to 1. */
  alike: number;
}

/** With fewer headers in common than half, a person says which tab it is. */
const ALIKE = 0.5;

/** How like an export each tab is, the likest first; tabs without a header are left out. */
export function tabsLike(incoming: TabReading, tabs: readonly TabReading[]): LikeExport[] {
  const wanted = headersOf(incoming);
  return tabs
    .filter(({ headerRow }) => headerRow > 0)
    .map((tab) => {
      const has = headersOf(tab);
      const common = [...wanted].filter((header) => has.has(header)).length;
      return { tab: tab.name, alike: common / Math.max(1, wanted.size, has.size) };
    })
    .sort((one, other) => other.alike - one.alike);
}

/** The one tab that an export replaces; null where none is like it, or two are equally so. */
export function tabFor(likes: readonly LikeExport[]): string | null {
  const [first, second] = likes;
  if (first === undefined || first.alike < ALIKE) return null;
  return second !== undefined && second.alike === first.alike ? null : first.tab;
}

/** The headers of a tab, squeezed. */
function headersOf({ cells, headerRow }: TabReading): Set<string> {
  const headers = (cells[headerRow - 1] ?? []).map((cell) => squeezed(textOf(cell)));
  return new Set(headers.filter((header) => header !== ''));
}
