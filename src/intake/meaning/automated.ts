import type { AnyField } from '../../tables/prepared-fields';
import { isTextColumn } from '../../tables/table';
import type { BegunTable } from '../begun-table';
import { wordMatcher } from '../recognise/header-words/word-match';
import { countedRows, leaveOut } from '../rows/left-out';
import { normalWords } from '../text/normal-text';
import { readTextColumn } from '../values/text-column';

const PROGRAMS =
  'ai|auto|automation|chat|crm|drift|email|follow up|hubspot|intercom|lead|mail|marketing|onboarding|outreach|pipedrive|reminder|reply|sales|salesforce|service|slack|support|system|web|website|welcome|whatsapp|workflow|zapier|zoho';

/** Jan Bot is a person, HubSpot Bot is none. */
const bots = normalWords(PROGRAMS)
  .map((program) => `${program} bot`)
  .join('|');

const maker = wordMatcher<'program' | 'person'>([
  { meaning: 'program', whole: bots, inside: '' },
  {
    meaning: 'program',
    whole:
      'bot|chatbot|robot|system|systeem|système|sistema|automation|automatisering|automatisierung|automatisation|automatización|workflow|workflows|zapier|integration|integration user|api|api user|system user|systeemgebruiker|systembenutzer|automation user|automated process|automated system|ai agent|ai assistant|virtual assistant|sequence|sequences|reeks|sequenz|secuencia',
    inside:
      'automated|automatic|auto reply|automatisch|automatische|geautomatiseerd|geautomatiseerde|automatisiert|automatisierte|automatique|automático|automática|automatizado|automatizada|marketing automation|drip campaign',
  },
  {
    meaning: 'person',
    whole:
      'human|person|manual|manually|rep|sales rep|agent|user|mens|persoon|handmatig|medewerker|mensch|manuell|mitarbeiter|humain|manuel|humano|persona|usuario',
    inside: '',
  },
]);

/** Whether a label says that a program did something, or that a person did; null for any other word. */
export const makerOf = (label: string): 'program' | 'person' | null => maker(label);

/**
 * Leaves out what was done by a program: it is no rep's activity, and no answer of a person. A column that no field reads
 * tells so too where it says nothing else than that, or that a person did.
 */
export function leaveOutAutomated({ data, seen, below: { rows } }: BegunTable): void {
  if (data.table !== 'activities') return;
  const read = new Set(Object.values(data.columns).map(({ index }) => index));
  const told = seen.filter(({ index, profile, answered }) => {
    const makers = read.has(index) || answered === 'ignore' ? [] : [...profile.labels.keys()].map(makerOf);
    return makers.includes('program') && makers.includes('person') && makers.every((maker) => maker !== null);
  });
  for (const column of [
    ...(['madeBy', 'rep'] satisfies AnyField[]).map((field) => data.columns[field]),
    ...told.map(({ header, index }) => readTextColumn(rows, header.written, index)),
  ]) {
    if (!isTextColumn(column)) continue;
    const isProgram = column.labels.map((label) => makerOf(label) === 'program');
    if (!isProgram.includes(true)) continue;
    leaveOut(
      data,
      countedRows(data).filter((row) => isProgram[column.codes[row]]),
      { text: 'intake_automated' },
    );
  }
}
