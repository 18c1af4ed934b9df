import { analyze } from '../../../src/analysis/analysis';
import { UTC } from '../../../src/base/zone';
import type { Answer, RawTab } from '../../../src/intake/reading';
import { rawTab } from '../../raw-tab';

const soldBy = (tab: RawTab, answers: Answer[] = []) => {
  const analysis = analyze([tab], { plan: { answers }, zone: UTC, locale: 'en_US' });
  const [reading] = analysis.readings;
  return {
    sold: analysis.breakdown('sales_per_rep', 'rep').map(({ key, value }) => [key.replace('\u0000', ''), value]),
    rows: analysis.result('sales_per_rep').rows,
    says: reading.problems.map(({ reason, rows }) => [reason.text, reason.values?.column, rows]),
    asks: reading.questions.map(({ column, ask, options }) => [column, ask.text, options]),
  };
};

test('a Salesforce report grouped by owner and stage, with subtotals: every deal has its owner and stage', () => {
  const { sold, rows, says, asks } = soldBy(
    rawTab(
      'report',
      `
      Opportunity Owner  ↑ | Stage  ↑   | Opportunity Name | Amount | Close Date
      Ann Jones            | Closed Won  | Deal A           | 100    | 2024-02-03
                           |             | Deal B           | 250    | 2024-02-04
                           | Subtotal    | Sum              | 350    |
                           |             | Count            | 2      |
                           | Closed Lost | Deal C           | 900    | 2024-02-05
                           | Subtotal    | Sum              | 900    |
                           |             | Count            | 1      |
      Subtotal             |             | Sum              | 1250   |
                           |             | Count            | 3      |
      Bob Smit             | Closed Won  | Deal D           | 40     | 2024-02-06
                           |             | Deal D           | 40     | 2024-02-06
                           |             | Deal E           | 2      | 2024-02-07
                           | Subtotal    | Sum              | 82     |
                           |             | Count            | 3      |
      Subtotal             |             | Sum              | 82     |
                           |             | Count            | 3      |
      Total                |             | Sum              | 1332   |
                           |             | Count            | 6      |
      `,
    ),
  );
  // Ann 100 + 250; Bob 40 + 2: his two equal lines are one deal exported twice.
  expect(sold).toEqual([
    ['Ann Jones', 350],
    ['Bob Smit', 42],
  ]);
  expect(asks).toEqual([]);
  expect(says).toEqual([
    ['intake_problem_filled_down', 'Opportunity Owner  ↑', 4],
    ['intake_problem_filled_down', 'Stage  ↑', 3],
    ['intake_duplicate_row', undefined, 1],
  ]);
  expect(rows[0].used + rows[0].leftOut.reduce((sum, left) => sum + left.rows, 0)).toBe(18);
});

test('a list with an "Ann Total" below each owner’s deals', () => {
  const { sold, says } = soldBy(
    rawTab(
      'pivot',
      `
      Verkoper   | Deal   | Status   | Bedrag | Gesloten op
      Anna       | Deal A | Gewonnen | 100    | 2024-02-13
                 | Deal B | Gewonnen | 250    | 2024-02-14
      Totaal Anna|        |          | 350    |
      Bob        | Deal C | Gewonnen | 40     | 2024-02-16
      Totaal Bob |        |          | 40     |
      Eindtotaal |        |          | 390    |
      `,
    ),
  );
  expect(sold).toEqual([
    ['Anna', 350],
    ['Bob', 40],
  ]);
  expect(says).toEqual([['intake_problem_filled_down', 'Verkoper', 1]]);
});

test('owners on lines of their own above their deals: the lines are no deals', () => {
  const { sold, rows } = soldBy(
    rawTab(
      'by owner',
      `
      Owner     | Deal   | Status | Amount | Closed
      Ann Jones |        |        |        |
                | Deal A | Won    | 100    | 2024-02-13
                | Deal B | Lost   | 250    | 2024-02-14
      Bob Smit  |        |        |        |
                | Deal C | Won    | 40     | 2024-02-16
      `,
    ),
  );
  expect(sold).toEqual([
    ['Ann Jones', 100],
    ['Bob Smit', 40],
  ]);
  expect(rows[0].leftOut).toContainEqual({ reason: { text: 'intake_group_row' }, rows: 2 });
});

const BARE = rawTab(
  'list',
  `
  Owner | Deal   | Status | Amount | Closed
  Ann   | Deal A | Won    | 100    | 2024-02-13
        | Deal B | Won    | 250    | 2024-02-14
        | Deal C | Won    | 1      | 2024-02-14
  Bob   | Deal D | Won    | 40     | 2024-02-16
        | Deal E | Won    | 2      | 2024-02-17
  `,
);

test('without subtotals it is asked, and nothing is guessed meanwhile; the answer settles it', () => {
  const asked = soldBy(BARE);
  expect(asked.asks).toEqual([['Owner', 'intake_ask_fill_down', ['fill down', 'leave blank']]]);
  expect(asked.sold).toEqual([]);
  const answered = soldBy(BARE, [{ tab: 'list', column: 'Owner', answer: 'fill down' }]);
  expect([answered.asks, answered.sold]).toEqual([
    [],
    [
      ['Ann', 351],
      ['Bob', 42],
    ],
  ]);
  const refused = soldBy(BARE, [{ tab: 'list', column: 'Owner', answer: 'leave blank' }]);
  expect([refused.asks, refused.sold]).toEqual([
    [],
    [
      ['no label', 253],
      ['Ann', 100],
      ['Bob', 40],
    ],
  ]);
});

test('missing owners in an ordinary tab stay missing, and nobody is asked', () => {
  const { sold, asks, says } = soldBy(
    rawTab(
      'deals',
      `
      Owner | Deal   | Status | Amount | Closed
      Ann   | Deal A | Won    | 100    | 2024-02-13
            | Deal B | Won    | 250    | 2024-02-14
            | Deal C | Won    | 1      | 2024-02-14
      Bob   | Deal D | Won    | 40     | 2024-02-16
            | Deal E | Won    | 2      | 2024-02-17
      Ann   | Deal F | Won    | 7      | 2024-02-18
            | Deal G | Won    | 7      | 2024-02-19
      Total |        |        | 407    |
      `,
    ),
  );
  expect(sold).toEqual([
    ['no label', 260],
    ['Ann', 107],
    ['Bob', 40],
  ]);
  expect([asks, says]).toEqual([[], []]);
});

const PRINTED = `
  Opportunity Name                 | Stage       | Amount | Close Date | Account Name
  Opportunity Owner: Ann (2 records) |           |        |            |
  Deal A                           | Closed Won  | 100    | 2024-02-03 | Acme
  Deal B                           | Closed Won  | 250    | 2024-02-04 | Beta
  Subtotal                         |             | 350    |            |
  Opportunity Owner: Bob (1 record) |            |        |            |
  Deal C                           | Closed Won  | 40     | 2024-02-05 | Cee
  Subtotal                         |             | 40     |            |
  Grand Totals (3 records)         |             | 390    |            |
`;

test('a printed report names each owner in the line above their deals', () => {
  const { sold, says } = soldBy(rawTab('printed', PRINTED));
  expect(sold).toEqual([
    ['Ann', 350],
    ['Bob', 40],
  ]);
  expect(says).toEqual([['intake_problem_group_line', 'Opportunity Owner', 3]]);
});

test('a line that does not keep its count is not believed', () => {
  expect(soldBy(rawTab('printed', PRINTED.replace('(2 records)', '(3 records)')))).toMatchObject({
    sold: [],
    says: [],
  });
});
