import type { Concept } from '../../tables/concepts/concepts';
import { isDateColumn } from '../../tables/table';
import type { BegunTable } from '../begun-table';
import { openColumns } from '../recognise/columns/open-columns';
import { meansOneOf } from '../recognise/header-words/header-meaning';
import { namesTable } from '../recognise/header-words/vocabulary';
import type { SeenColumn } from '../recognise/recognise';
import { numbersAlone } from '../values/amounts/numbers-alone';
import { activityKind } from './activity-words';
import { headerSet } from './ticked-rows';

/** "Count", "Aantal gesprekken", "Nombre d'appels": how many a row stands for. */
const COUNT = headerSet(
  'count|quantity|qty|how many|number of|no of|nr of|times|aantal|hoeveelheid|keer|hoeveel|anzahl|menge|wie oft|nombre|nombre de|nb de|quantité|cantidad|número de|n de|antal|antall|liczba|ilość|numero di',
);

const OTHERWISE: ReadonlySet<Concept> = new Set<Concept>(['id', 'date', 'duration', 'percent', 'team', 'customer']);

/** No row stands for more: a larger number is an id. */
const MOST = 1_000;

/**
 * Activities are counted by their rows. Where a column says how many of them a row stands for, their number is another: it is
 * asked about, and until then no activity has a day.
 */
export function askAboutCounts({
  data,
  seen,
  fields,
  below: { rows },
  reading: { locale },
  questions,
}: BegunTable): void {
  if (data.table !== 'activities') return;
  for (const column of openColumns(seen, fields)) {
    const { header, index, profile, running } = column;
    if (running || profile.numbers < 0.9 || !saysHowMany(column)) continue;
    const { values } = numbersAlone(rows, index, locale);
    const isCount = (value: number): boolean =>
      Number.isNaN(value) || (Number.isInteger(value) && value >= 0 && value < MOST);
    const several = values.findIndex((value) => value > 1);
    if (several < 0 || !values.every(isCount)) continue;
    const written = { column: header.written, example: String(values[several]) };
    questions.push({
      column: header.written,
      ask: { text: 'intake_ask_counts', values: written },
      options: ['ignore'],
    });
    for (const [field, read] of Object.entries(data.columns)) {
      if (!isDateColumn(read)) continue;
      delete data.columns[field];
      data.unread[field] = { text: 'intake_unread_unplaced', values: { column: header.written } };
    }
  }
}

/** True for a header that says how many, alone or of what was done: "Calls" above numbers are how many there were. */
function saysHowMany({ header }: SeenColumn): boolean {
  const name = header.words.join(' ');
  if (COUNT.has(name)) return true;
  const at = header.words.findIndex((_word, end) => COUNT.has(header.words.slice(0, end + 1).join(' ')));
  const rest = header.words.slice(at + 1).filter((word) => word.length > 2);
  if (at >= 0) return rest.length > 0 && rest.every(isDone);
  return header.words.length < 3 && !meansOneOf(header, OTHERWISE) && isDone(name);
}

const isDone = (word: string): boolean =>
  activityKind(word) !== 'other' ||
  activityKind(word.replace(/(?:en|s|e)$/, '')) !== 'other' ||
  namesTable([word], 'activities');
