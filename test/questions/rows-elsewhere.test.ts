import { join } from 'node:path';
import type { Elsewhere } from '../../src/engine/data-set';
import { answerQuestions } from '../../src/questions/answer';
import { forecastOf } from '../../src/questions/forecast/forecast';
import { gapOf } from '../../src/questions/gap/gap';
import { tabOf } from '../bigquery/oracle/data-sets';
import { analysisOf } from '../kpis/asking';

const here = analysisOf(tabOf(join(__dirname, '../../local/sample/deals.csv'), 1), {
  plan: { period: '2025-10-01..2026-09-30' },
});
const oneByOne = { text: 'view_not_by_query' } as const;
const elsewhere: Elsewhere = {
  ...{
    oneByOne,
    asTheyWere: oneByOne,
    byPlan: oneByOne,
    has: (table) => table === 'deals',
    count: () => null,
    open: () => [],
  },
  answer: (_leaf, _period, none) => none,
  gather: (work) => void work(),
};
/** The same, of which only the figures are known. */
const away = { ...here, tables: {}, data: { ...here.data, elsewhere } };

describe('of deals that lie elsewhere', () => {
  it('no forecast is made without the open ones, nor a gap told', () => {
    expect(forecastOf(here)).toHaveProperty('methods');
    expect([forecastOf(away), gapOf(away)]).toEqual([oneByOne, oneByOne]);
  });

  it('chance is not asked where it asks for rows', () => {
    const all = (answers: ReturnType<typeof answerQuestions>) => answers.flatMap(({ compared }) => compared);
    const [wanted, got] = [all(answerQuestions(here)), all(answerQuestions(away))];
    const ofRows = wanted.flatMap(({ test }, at) => (test === 'ranks' || test === 'amounts' ? [at] : []));
    expect(ofRows.length).toBeGreaterThan(0);
    for (const at of ofRows) expect([got[at].reason, got[at].chance]).toEqual([oneByOne, null]);
    const ofShares = wanted.flatMap(({ test }, at) => (test === 'shares' ? [at] : []));
    // Fewer of them can be asked, and what is found of the others is the same.
    const told = (all: typeof got) => ofShares.map((at) => [all[at].value, all[at].chance, all[at].verdict]);
    expect(told(got)).toEqual(told(wanted));
  });
});
