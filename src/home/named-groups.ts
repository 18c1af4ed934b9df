import type { Analysis } from '../analysis/analysis';
import { keySentence } from '../analysis/breakdown/group-key';
import { addTo } from '../base/add-to';
import type { Language } from '../base/language';
import type { DimensionId } from '../dimensions';
import { type AnsweredComparison, answerQuestions } from '../questions/answer';
import type { GroupName } from '../questions/meaning/names-said';
import { namedText } from '../questions/say-answer';
import { unparted } from '../texts/unparted';

/** Whose groups have names of their own: of bands and made labels questions speak in words. */
const NAMED: readonly DimensionId[] = ['rep', 'team', 'product', 'source', 'campaign', 'segment', 'country', 'region'];

/** What the groups of all answers are called, each name once. */
export function groupNames(analysis: Analysis): GroupName[] {
  const named = answerQuestions(analysis)
    .flatMap(({ compared }) => compared)
    .filter(isNamed)
    .flatMap(({ by, groups }) =>
      groups.flatMap(({ key }): [string, DimensionId][] => (isLabel(key, by) ? [[key, by]] : [])),
    );
  return [...new Map(named)];
}

/** True where groups have names that somebody may type, and not where they are tiers of these. */
const isNamed = ({ by, tiersIn }: AnsweredComparison): boolean => tiersIn === undefined && NAMED.includes(by);

/** Not a key that is made here, as for rows without a label. */
const isLabel = (key: string, by: DimensionId): boolean => keySentence(key, by) === key;

/** What an answer says of each group by its name: each figure of it. */
export function ofGroups(compared: readonly AnsweredComparison[], language: Language): [string, string[]][] {
  const said = new Map<string, string[]>();
  for (const one of compared.filter(isNamed))
    for (const group of one.groups)
      if (group.value !== null && isLabel(group.key, one.by))
        addTo(said, group.key, unparted(namedText(group, one, language)));
  return [...said];
}
