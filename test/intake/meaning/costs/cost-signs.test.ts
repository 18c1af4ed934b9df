import { analysisOf } from '../../../kpis/asking';
import { rawTab } from '../../../raw-tab';

const customers = rawTab(
  'customers',
  'Customer | Customer since\nAnna | 2024-03-05\nBob | 2024-03-08\nCem | 2024-03-09\nDee | 2024-03-20',
);
const cacOf = (costs: string): number | null =>
  analysisOf([customers, rawTab('costs', costs)], { asOf: '2024-03-31' }).result('cac', 'article').value;

describe('what was spent', () => {
  it('may be written with a minus, as a bank does; what came back is taken off', () => {
    expect(
      cacOf('Date | Channel | Cost\n2024-03-01 | Ads | -300\n2024-03-02 | Fair | -120\n2024-03-09 | Ads | 20'),
    ).toBe(100);
    expect(
      cacOf('Date | Channel | Cost\n2024-03-01 | Ads | 300\n2024-03-02 | Fair | 120\n2024-03-09 | Ads | -20'),
    ).toBe(100);
  });

  it.each([
    ['Budget', 'Actual spend'],
    ['Budget', 'Werkelijke kosten'],
    ['Budget', 'Istkosten'],
    ['Presupuesto', 'Gasto real'],
  ])('is what it came to, not what was planned: %s, %s', (planned, actual) => {
    expect(
      cacOf(`Date | Channel | ${planned} | ${actual}\n2024-03-01 | Ads | 2000 | 320\n2024-03-02 | Fair | 900 | 80`),
    ).toBe(100);
  });
});
