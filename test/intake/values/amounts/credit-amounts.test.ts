import { analysisOf } from '../../../kpis/asking';
import { rawTab } from '../../../raw-tab';

describe('an amount marked as credit', () => {
  const tab = rawTab('orders', 'Order ID|Order date|Customer|Amount\n1|2024-03-01|A|60.00\n2|2024-03-02|B|15.00 Cr');
  const answered = (answer: string) =>
    analysisOf(tab, { plan: { answers: [{ tab: 'orders', column: 'Amount', value: '15.00 Cr', answer }] } });

  it('may be given back: that is asked first', () => {
    expect(analysisOf(tab).readings[0].questions[0].options[0]).toBe('-15');
    expect(analysisOf(tab).readings[0].questions[0].options).toContain('15');
  });

  it('counts as it is answered', () => {
    expect(['-15', '15'].map((answer) => answered(answer).result('revenue').value)).toEqual([45, 75]);
  });
});
