import type { Cell } from '../../src/base/cell';
import { UTC } from '../../src/base/zone';
import { NONE_OF_THEM } from '../../src/intake/answers/answers';
import { readTab } from '../../src/intake/read-tab';
import type { Answer } from '../../src/intake/reading';
import { type TableName, tables } from '../../src/tables/tables';
import { filledColumns } from './filled-columns';

/** Columns that no header tells anything of: words, numbers, days, yes and no. */
const STRANGE: Record<string, (at: number) => Cell> = {
  qwx: (at) => ['red', 'blue', 'green'][at % 3],
  vbz: (at) => at * 7 + 3,
  plk: (at) => `2024-03-${at + 10}`,
  mnj: (at) => (at % 2 === 0 ? 'yes' : 'no'),
};

/** What a person is asked for who has called a tab this table and says each time that no column is it. */
function asked(table: TableName, names: readonly string[] = []): string[] {
  const [header, ...rows] = filledColumns(tables[table], names);
  const cells = [
    [...Object.keys(STRANGE), ...header],
    ...rows.map((row, at) => [...Object.values(STRANGE).map((cellOf) => cellOf(at)), ...row]),
  ];
  const answers: Answer[] = [{ tab: 'Sheet1', column: '', answer: table }];
  const found: string[] = [];
  for (;;) {
    const { questions } = readTab({ name: 'Sheet1', cells }, { zone: UTC, locale: 'en_US', answers });
    const question = questions.find(({ ask }) => ask.text === 'intake_ask_column');
    if (question === undefined) return found;
    const value = String(question.value);
    if (found.includes(value)) throw new Error(`${value} is asked for again`);
    found.push(value);
    answers.push({ tab: 'Sheet1', column: '', value, answer: NONE_OF_THEM });
  }
}

/** What is asked for, one after the other, and what else will do for each. */
const ASKED: Partial<Record<TableName, Record<string, string>>> = {
  deals: {
    stage: 'status won closed wonOn lostOn probability',
    amount: 'expectedAmount',
    closedOn: 'wonOn lostOn expectedCloseOn',
    rep: '',
  },
  leads: { createdOn: '', status: 'converted convertedOn lifecycle' },
  orders: { amount: 'lineAmount quantity', orderedOn: 'paidOn', customer: 'email' },
  subscriptions: { customer: 'email', startedOn: '', endedOn: 'cancelledOn status', mrr: 'amount' },
  subscription_events: { customer: '', happenedOn: '', event: '', mrrAfter: 'mrrChange', mrrChange: 'mrrAfter' },
  customers: { name: 'id email', startedOn: '', endedOn: 'cancelledOn churned status' },
  activities: { doneOn: 'activityOn dueOn', type: '', rep: '' },
  costs: { amount: '', spentOn: '' },
  survey: { score: '' },
  team: { name: 'lastName email id' },
  products: { name: 'id', price: 'category' },
  stage_history: { dealId: '', stage: 'toStage', enteredOn: 'movedOn' },
};

const cases = Object.entries(ASKED) as [TableName, Record<string, string>][];

test.each(cases)(
  'of a tab that somebody calls %s is asked which column is what, until enough is known',
  (table, all) => {
    expect(asked(table)).toEqual(Object.keys(all));
  },
);

test.each(cases)('of %s nothing is asked for that another column tells', (table, all) => {
  const asksStill = Object.entries(all).flatMap(([first, others]) =>
    others.split(' ').flatMap((other) => (other && asked(table, [other]).includes(first) ? [[first, other]] : [])),
  );
  expect(asksStill).toEqual([]);
});
