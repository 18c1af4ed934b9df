import { outcomesOf } from '../../intake/meaning/stage-words';
import { labelAt, type Table, type TextColumn } from '../../tables/table';
import { folded, textColumn } from '../prepared';

/** What a stage means: an outcome of deals; null where neither the deals nor its word tell. */
export type StageMeaning = string | null;

/** What each stage means: as in the tab of deals, where those in it are all of one outcome, else by its word. */
export function stageMeanings(stages: readonly string[], deals: Table | null): StageMeaning[] {
  const told = deals ? toldByDeals(deals) : new Map<string, Set<string>>();
  return outcomesOf(stages, false).map((byWord, at) => {
    const outcomes = [...(told.get(folded(stages[at])) ?? [])];
    return outcomes.length === 1 && outcomes[0] !== 'unknown' ? outcomes[0] : byWord;
  });
}

function toldByDeals(deals: Table): Map<string, Set<string>> {
  const [stage, outcome] = [textColumn(deals, 'stage'), textColumn(deals, 'outcome')] as (TextColumn | null)[];
  const told = new Map<string, Set<string>>();
  for (let row = 0; stage && outcome && row < deals.rows; row++) {
    if (deals.leftOut[row] !== 0 || stage.codes[row] === 0 || outcome.codes[row] === 0) continue;
    const key = folded(labelAt(stage, row));
    told.set(key, (told.get(key) ?? new Set()).add(labelAt(outcome, row)));
  }
  return told;
}
