import type { Language } from '../base/language';
import type { Zone } from '../base/zone';
import type { TabReading } from '../intake/reading';
import { declarationOf } from '../tables/tables';
import { Refusal } from '../texts/refusal';
import { say } from '../texts/say';
import type { Sentence } from '../texts/sentence';
import type { ExportFile } from './export-file';
import { type IncomingRows, incomingRows } from './incoming-rows';
import { rowChanges } from './row-changes';
import { tabFor, tabsLike } from './tab-for-export';

/** What a person sees before a newer export is taken over. */
export interface ExportPreview {
  language: Language;
  /** The tab that is replaced; null until a person says which. */
  tab: string | null;
  /** All tabs that it may be, the likest first. */
  tabs: string[];
  says: string[];
  warns: string[];
  /** New, changed and gone rows, each with what a few of them are called. */
  kinds: { title: string; examples: string[] }[];
}

/** How a spreadsheet is read and spoken of. */
export interface PreviewSetting {
  zone: Zone;
  locale: string;
  language: Language;
}

/** Less than this share of the rows that a tab holds now, and the file may be only a part of the export. */
const PART = 0.5;

/** What taking a file over would do to the tab `wanted`, or, where that is null, to the tab that the file is like. */
export function exportPreview(
  file: ExportFile,
  incoming: TabReading,
  readings: readonly TabReading[],
  wanted: string | null,
  setting: PreviewSetting,
): ExportPreview {
  const { language } = setting;
  const likes = tabsLike(incoming, readings);
  if (likes.length === 0) throw new Refusal({ text: 'incoming_no_tab' });
  const tabs = likes.map(({ tab }) => tab);
  const tab = wanted !== null && tabs.includes(wanted) ? wanted : tabFor(likes);
  const reading = readings.find(({ name }) => name === tab);
  const told: Omit<ExportPreview, 'says' | 'warns' | 'kinds'> = { language, tab: reading ? tab : null, tabs };
  if (!reading) {
    return {
      ...told,
      says: [say({ text: 'incoming_unlike', values: { file: file.name } }, language)],
      warns: [],
      kinds: [],
    };
  }
  const laidOut = incomingRows(reading, incoming, setting);
  const { says, warns, kinds } = changesOf(file, reading, laidOut);
  const inWords = (sentences: Sentence[]): string[] => sentences.map((sentence) => say(sentence, language));
  return {
    ...told,
    says: inWords(says),
    warns: inWords(warns),
    kinds: kinds.map(({ title, examples }) => ({ title: say(title, language), examples })),
  };
}

interface Told {
  says: Sentence[];
  warns: Sentence[];
  kinds: { title: Sentence; examples: string[] }[];
}

function changesOf(file: ExportFile, reading: TabReading, { columns, header, rows }: IncomingRows): Told {
  const { cells, headerRow, name } = reading;
  const before = cells.slice(headerRow);
  const shared = columns.matched.filter(({ isNew }) => !isNew).map(({ to }) => to);
  const id = reading.columns.id?.index ?? -1;
  const changes = rowChanges(before, rows, { shared, id: shared.includes(id) ? id : null, header });
  const { by, added, gone, changed, same, examples } = changes;
  const [had, has] = [same + changed + gone, same + changed + added];
  const says: Sentence[] = [
    { text: 'incoming_replaces', values: { file: file.name, tab: name, before: had, after: has } },
    by === null ? { text: 'incoming_by_all' } : { text: 'incoming_by', values: { header: by } },
    { text: 'incoming_same', values: { count: same } },
  ];
  const warns: Sentence[] = has < had * PART ? [{ text: 'incoming_fewer' }] : [];
  for (const { header: lacking } of columns.gone) warns.push(goneColumn(lacking, reading));
  for (const { header: named, isNew } of columns.matched) {
    if (isNew) says.push({ text: 'incoming_column_new', values: { header: named } });
  }
  const kinds = [
    { title: { text: 'incoming_added', values: { count: added } }, count: added, examples: examples.added },
    { title: { text: 'incoming_changed', values: { count: changed } }, count: changed, examples: examples.changed },
    { title: { text: 'incoming_gone', values: { count: gone } }, count: gone, examples: examples.gone },
  ] satisfies { title: Sentence; count: number; examples: string[] }[];
  return { says, warns, kinds: kinds.filter(({ count }) => count > 0) };
}

/** A column that the file lacks; it weighs more where KPIs read it. */
function goneColumn(header: string, { columns, table }: TabReading): Sentence {
  const field = Object.keys(columns).find((name) => columns[name].header === header);
  const title = field !== undefined && table !== null ? declarationOf(table).fields[field]?.title : undefined;
  return title
    ? { text: 'incoming_column_counts', values: { header, field: title } }
    : { text: 'incoming_column_gone', values: { header } };
}
