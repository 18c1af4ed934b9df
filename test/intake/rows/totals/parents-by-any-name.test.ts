import { analysisOf } from '../../../kpis/asking';
import { rawTab } from '../../../raw-tab';

test('a parent whose name stands in a column that numbers and names no rows is left out, as it is what its parts come to', () => {
  const tab = rawTab(
    'orders',
    `
    Order ID | Reference   | Parent      | Date       | Customer | Amount
    1        | Frame North |             | 2025-01-03 | Alfa     | 300
    2        | Call 1      | Frame North | 2025-01-05 | Alfa     | 100
    3        | Call 2      | Frame North | 2025-01-09 | Alfa     | 200
    4        | Single      |             | 2025-02-03 | Beta     | 50
    `,
  );
  expect(analysisOf(tab, { asOf: '2025-06-30' }).result('revenue').value).toBe(350);
});

test('a parent that is worth something else is asked about, and left out until then', () => {
  const tab = rawTab(
    'orders',
    `
    Ordernummer | Omschrijving | Hoofdorder | Datum      | Klant | Bedrag
    1           | Raam Noord   |            | 2025-01-03 | Alfa  | 900
    2           | Afroep 1     | Raam Noord | 2025-01-05 | Alfa  | 100
    3           | Afroep 2     | Raam Noord | 2025-01-09 | Alfa  | 200
    4           | Los          |            | 2025-02-03 | Beta  | 50
    `,
  );
  const analysis = analysisOf(tab, { asOf: '2025-06-30' });
  expect(analysis.readings[0].questions.map(({ ask }) => ask.text)).toEqual(['intake_ask_parents']);
  expect(analysis.result('revenue').value).toBe(350);
});

test('numbers of stages that are numbers of rows as well name no parents', () => {
  // Rows 1 and 2, in stage 5, come to what row 5 is worth.
  const tab = rawTab(
    'deals',
    `
    Deal ID | Name  | Stage ID | Status | Value | Created    | Close date
    1       | Alfa  | 5        | Won    | 1200  | 2025-01-03 | 2025-02-10
    2       | Beta  | 5        | Won    | 800   | 2025-01-10 | 2025-02-20
    3       | Gamma | 2        | Open   | 500   | 2025-03-01 |
    4       | Delta | 3        | Open   | 700   | 2025-03-05 |
    5       | Eps   | 5        | Won    | 2000  | 2025-01-15 | 2025-03-26
    `,
  );
  expect(analysisOf(tab, { asOf: '2025-06-30' }).result('revenue').value).toBe(4000);
});
