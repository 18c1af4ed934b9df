import type { Cell } from '../../../base/cell';
import { blockRows, blocksOf, headerRows } from '../../locate/layout';
import { outcomeOf } from '../../meaning/stage-words';
import { paymentStatus } from '../../meaning/status-words';
import type { RawTab } from '../../reading';
import { namesId } from '../../recognise/header-words/header-meaning';
import { type Profile, profileOf } from '../../recognise/profile';
import { type HeaderText, readHeader } from '../../text/header-text';
import { normalWords, squeezed, tabWordsOf } from '../../text/normal-text';
import { isEmpty, textOf } from '../../text/plain-text';

/** A tab that says what the numbers of stages or statuses in other tabs mean. */
export interface Definitions {
  tab: string;
  /** Squeezed header of its ids: "stage_id". */
  idHeader: string;
  /** The name of each id. */
  names: Map<string, string>;
  /** What is said of a name: won, lost, or not yet at its end. */
  outcomes: Map<string, 'won' | 'lost' | 'open'>;
  /** True where it tells their order too, or which of them are the end: then it is nothing else, whoever names its ids. */
  isSure: boolean;
}

interface Seen {
  index: number;
  header: HeaderText;
  profile: Profile;
}

/** Nobody has more stages and statuses. */
const MOST_ROWS = 100;

const NAME = new Set(
  normalWords(
    'name|title|label|stage|status|description|naam|titel|omschrijving|fase|bezeichnung|phase|nom|libelle|etape|statut|nombre|etapa|estado',
  ),
);
const KIND = new Set(
  normalWords(
    'stage|stages|status|statuses|fase|fases|fasen|stadium|stadia|phase|phasen|stufe|stufen|etape|etapes|statut|statuts|etapa|etapas|estado|estados|dealstage|leadstatus',
  ),
);
const ORDER =
  /\b(?:order|order nr|sort|sort order|sequence|position|rank|display order|probability|volgorde|volgnummer|kans|waarschijnlijkheid|reihenfolge|sortierung|wahrscheinlichkeit|ordre|rang|probabilite|orden|posicion|probabilidad)$/;
const WON = /^(?:is )?(?:won|success|successful|gewonnen|gewonnen fase|gagne|gagnee|ganado|ganada)$/;
const CLOSED =
  /^(?:is )?(?:final|closed|end|gesloten|afgesloten|geschlossen|abgeschlossen|final|cloture|cerrado|cerrada)$/;
const YES = /^(?:1|true|yes|y|x|ja|wahr|oui|vrai|si|sí|verdadero|waar)$/i;
const KEPT =
  /\b(?:created|updated|modified|add|added|update|time stamp|aangemaakt|gewijzigd|erstellt|geandert|cree|modifie|creado|modificado)\b/;

const words = ({ header }: Seen): string => header.words.join(' ');
const isUnique = ({ profile }: Seen, rows: number): boolean => profile.filled === rows && profile.labels.size === rows;

/** The definitions that a tab holds; null for any other tab. */
export function definitionsIn({ name, cells }: RawTab): Definitions | null {
  if (cells.length > MOST_ROWS) return null;
  const [row] = headerRows(cells);
  const blocks = row === undefined ? [] : blocksOf(cells, row);
  if (blocks.length !== 1) return null;
  // A note below the list stands alone in its row.
  const below = blockRows(cells, blocks[0], -1).rows.filter((line) => line.filter((cell) => !isEmpty(cell)).length > 1);
  if (below.length < 2) return null;
  const seen = columnsOf(cells[row], below, blocks[0].from, blocks[0].to);
  const id = seen.find((column) => isOfNothingElse(column.header) && isUnique(column, below.length));
  const label = seen.find((column) => column !== id && isName(column) && isUnique(column, below.length));
  if (!id || !label || seen.some((column) => isOfRecords(column))) return null;
  const isSaid = [...tabWordsOf(name), ...id.header.words, ...label.header.words].some((word) => KIND.has(word));
  const isKnown = [...label.profile.labels.keys()].filter(
    (text) => (outcomeOf(text, false) ?? paymentStatus(text)) !== null,
  );
  const isOrdered = seen.some(
    (column) => ORDER.test(words(column)) || WON.test(words(column)) || CLOSED.test(words(column)),
  );
  if (!isSaid || !(isOrdered || isKnown.length * 2 >= below.length || seen.length === 2)) return null;
  return { tab: name, idHeader: id.header.key, isSure: isOrdered, ...meaningsOf(below, seen, id, label) };
}

function columnsOf(header: Cell[], below: Cell[][], from: number, to: number): Seen[] {
  const all = Array.from({ length: to - from }, (_, at) => from + at);
  return all.map((index) => ({
    index,
    header: readHeader(String(header[index] ?? '')),
    profile: profileOf(below, index),
  }));
}

/** "id", "stage_id", "lead status id"; the ids of deals and leads are those of records. */
const isOfNothingElse = (header: HeaderText): boolean =>
  namesId(header) && (header.words.length === 1 || header.words.some((word) => KIND.has(word)));

function isName({ header, profile }: Seen): boolean {
  return (
    header.words.some((word) => NAME.has(word)) && !namesId(header) && profile.numbers < 0.5 && profile.dates < 0.5
  );
}

/** Days on which something happened, and addresses, are of records: a list of stages has none. */
function isOfRecords(column: Seen): boolean {
  const { profile } = column;
  if (profile.emails > 0.5) return true;
  return profile.filled > 0 && profile.dates > 0.9 && profile.numbers < 0.5 && !KEPT.test(words(column));
}

function meaningsOf(below: Cell[][], seen: Seen[], id: Seen, label: Seen): Pick<Definitions, 'names' | 'outcomes'> {
  const won = seen.find((column) => WON.test(words(column)));
  const closed = seen.find((column) => CLOSED.test(words(column)));
  const isYes = (row: Cell[], column: Seen | undefined): boolean =>
    column !== undefined && YES.test(textOf(row[column.index]));
  const names = new Map<string, string>();
  const outcomes = new Map<string, 'won' | 'lost' | 'open'>();
  for (const row of below) {
    const written = textOf(row[label.index]);
    names.set(squeezed(textOf(row[id.index])), written);
    if (isYes(row, won)) outcomes.set(written, 'won');
    else if (won && closed) outcomes.set(written, isYes(row, closed) ? 'lost' : 'open');
  }
  return { names, outcomes };
}
