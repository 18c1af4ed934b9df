import type { Plan } from '../../src/plan/plan';
import { say } from '../../src/texts/say';
import { fakeAnalysis } from './fake-analysis';
import { PaperSpreadsheet } from './paper-spreadsheet';

const ask = (value: string) => ({ tab: 'Deals', column: 'Stage', value, ask: { text: 'undo_none' }, options: [] });

/** What stands above the rows of a sheet of so many KPIs, with so many questions open. */
function told({ questions = 0, period = 'month', read = true, kpis = ['revenue'] }): string {
  const sheet = new PaperSpreadsheet();
  const plan = { language: 'en', period, kpis: kpis.map((id) => ({ id })) } as unknown as Plan;
  sheet.build(plan, (merged) => {
    const analysis = fakeAnalysis(merged, { revenue: { value: 5 } });
    const reading = {
      ...{ name: 'Deals', table: read ? 'deals' : null, problems: [], columns: {}, cells: [], headerRow: 1, rows: 0 },
      questions: Array.from({ length: questions }, (_, at) => ask(`Stage ${at}`)),
    };
    return { ...analysis, plan: merged, readings: [reading] as never };
  });
  return sheet
    .tab('KPIs')
    .slice(0, 4)
    .flat()
    .filter((cell) => typeof cell === 'string')
    .join('\n');
}

const tab = 'KPI plan';

test('open questions are told, of one as one; where there is none nothing is said', () => {
  const one = say({ text: 'sheet_open_question', values: { tab } }, 'en');
  const three = say({ text: 'sheet_open_questions', values: { tab, count: 3 } }, 'en');
  expect(told({ questions: 1 })).toContain(one);
  expect(told({ questions: 3 })).toContain(three);
  for (const says of [one, three, say({ text: 'sheet_no_data' }, 'en')]) expect(told({})).not.toContain(says);
});

test('so is that there is no data, and that no period is chosen', () => {
  expect(told({ read: false })).toContain(say({ text: 'sheet_no_data' }, 'en'));
  const choose = say({ text: 'sheet_choose_period', values: { tab } }, 'en');
  expect([told({ period: 'all' }).includes(choose), told({}).includes(choose)]).toEqual([true, false]);
});
