import type { Concept } from '../../../tables/concepts/concepts';
import { rawField } from '../../../tables/prepared-fields';
import { rowsAreCosts } from '../../../tables/tables';
import type { BegunTable } from '../../begun-table';
import { calledIn } from '../../reading';
import { meaningOf, meansOneOf } from '../../recognise/header-words/header-meaning';
import { isNever, namesTable } from '../../recognise/header-words/vocabulary';
import { wordMatcher } from '../../recognise/header-words/word-match';
import type { SeenColumn } from '../../recognise/recognise';
import { countedRows, leaveOut } from '../../rows/left-out';
import { readHeader } from '../../text/header-text';
import { monthNamed } from '../../values/dates/month-names';
import { asideOf } from './aside-words';
import { isDoubtful, isNoAcquisition, isPay } from './doubtful-words';

const COST: ReadonlySet<Concept> = new Set<Concept>(['cost']);

/** Meanings of costs that win customers. */
const WINNING: ReadonlySet<Concept> = new Set<Concept>(['advertising', 'campaign', 'sale', 'lead']);

/** Of what says nothing of what costs are for. */
const NEUTRAL: ReadonlySet<Concept> = new Set(
  'cost source amount total date month year first last expected target cancel actual payment invoice net tax recurring interval by category region country'.split(
    ' ',
  ) as Concept[],
);

/** Words of either that are in no list of meanings: where it is advertised, and what any tab may be called. */
const isKnown = wordMatcher<'known'>([
  {
    meaning: 'known',
    whole:
      'google|adwords|facebook|fb|meta|linkedin|microsoft|bing|tiktok|instagram|youtube|sea|seo|ppc|paid|social|search|online|digital|radio|tv|print|event|fair|beurs|messe|data|table|list|export|report|overview|overzicht|log|sheet|tab|raw|all|alle|per|our',
    inside: '',
  },
]);

/** The winning of customers itself. */
const ACQUIRES = /acqui|adquisi|werving|akquise|captacion|prospect|(?:business|sales|market)development/;

/** A Dutch or German compound of costs with what they are for. */
const COMPOUND = /^(\p{L}{2,}?)s?(?:kosten|uitgaven|ausgaben)$/u;

/**
 * Asks whether the rows of a list count as costs of winning customers where its name, or a header beside its amount, says
 * that they are for something else, or a word that nobody knows: "Support costs", "Hostingkosten". They are left out meanwhile.
 */
export function askOtherCosts({
  data,
  tab,
  recognition: { fields },
  seen,
  reading,
  answers,
  questions,
}: BegunTable): void {
  const counted = rowsAreCosts(data.table) && answers.table === null ? countedRows(data) : [];
  if (counted.length === 0) return;
  const name = calledIn(reading, tab.name);
  const word = isPay(name) ? name : (otherPurpose(name) ?? besideAmount(fields.amount?.column, seen));
  if (word === null) return;
  leaveOut(data, counted, { text: 'intake_in_doubt' });
  questions.push({
    column: '',
    ask: { text: 'intake_ask_named', values: { word } },
    options: ['not data', data.table],
  });
}

/** The header of something else beside an amount that may be for that too, as a total may; null where there is none. */
function besideAmount(amount: SeenColumn | undefined, columns: readonly SeenColumn[]): string | null {
  if (!amount || amount.answered !== undefined || meansOneOf(amount.header, WINNING)) return null;
  const isCost = ({ header, profile }: SeenColumn): boolean =>
    profile.numbers > 0.6 && meansOneOf(header, COST) && !isNever(header, rawField('costs', 'amount'));
  const says = (column: SeenColumn): boolean =>
    isCost(column) ? otherPurpose(column.header.written) !== null : column.header.words.some(isElse);
  return columns.find((column) => column !== amount && says(column))?.header.written ?? null;
}

/** The word of a name that says what costs are for, where that is not the winning of customers or nobody knows it. */
function otherPurpose(name: string): string | null {
  if (isNoAcquisition(name)) return name;
  const header = readHeader(name);
  if (ACQUIRES.test(header.key)) return null;
  const told = meaningOf(header).words;
  const isOfCosts = meansOneOf(header, COST) || header.words.some((word) => COMPOUND.test(word));
  return header.words.find((word, at) => isElse(word) || (isOfCosts && !isOfWinning(word, told[at]))) ?? null;
}

const bareOf = (word: string): string => COMPOUND.exec(word)?.[1] ?? word;

const isElse = (word: string): boolean => isNoAcquisition(bareOf(word)) && !meansOneOf(readHeader(word), TAX);

const TAX: ReadonlySet<Concept> = new Set<Concept>(['tax']);

/** True for a word that costs of winning customers may have in their name, or any other. What sets rows aside is asked about elsewhere. */
function isOfWinning(word: string, told: ReturnType<typeof meaningOf>['words'][number]): boolean {
  const bare = bareOf(word);
  if (told === null || bare.length < 2 || /\d/.test(bare) || namesTable([bare], 'costs')) return true;
  if (told.length > 0)
    return told.every((senses) => senses.some(({ concept }) => NEUTRAL.has(concept) || WINNING.has(concept)));
  return (
    isKnown(bare) !== null || monthNamed(bare) !== undefined || asideOf(bare) !== null || isDoubtful(bare, 'costs')
  );
}
