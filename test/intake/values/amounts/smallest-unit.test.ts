import { analysisOf } from '../../../kpis/asking';
import { rawTab } from '../../../raw-tab';

const charges = `id|amount|amount_refunded|captured|created|currency|customer|status
ch_1a|4900|0|true|1772445600|eur|cus_A|succeeded
ch_1b|12900|2900|true|1772532000|eur|cus_B|succeeded
ch_1c|9900|0|false|1772618400|eur|cus_C|succeeded
ch_1d|1999|0|false|1772704800|eur|cus_D|failed`;

const revenueOf = (text: string, answer?: string) => {
  const answers = answer === undefined ? [] : [{ tab: 'payments', column: 'amount', answer }];
  return analysisOf(rawTab('payments', text), { plan: { answers } }).result('revenue');
};

describe('amounts in the smallest unit', () => {
  it('are worth a hundredth where ids, dates, names and currencies are those of a payment service’s interface', () => {
    expect(revenueOf(charges)).toMatchObject({ value: 149, n: 2 });
  });

  it('yen have no smaller unit, and dinars have a thousand', () => {
    expect(revenueOf(charges.replace(/eur/g, 'jpy')).value).toBe(14_900);
    expect(revenueOf(charges.replace(/eur/g, 'kwd')).value).toBeCloseTo(14.9, 9);
  });

  it.each([
    ['decimals', charges.replace('4900', '49.50').replace('|2900|', '|29|'), 49.5 + 12_900 - 29],
    ['a currency beside them', charges.replace('4900', 'EUR 4900'), 4900 + 10_000],
    ['the pages of the service', charges.replace('created', 'Created (UTC)'), 14_900],
  ])('are what they say with %s', (_what, text, value) => expect(revenueOf(text).value).toBe(value));

  it('are asked about with half of the evidence, and read as is said', () => {
    const half = `id|amount|created|customer
ch_1a|4900|2026-03-02|A
ch_1b|12900|2026-03-03|B`;
    expect(revenueOf(half).reason).toBeTruthy();
    expect(revenueOf(half, 'smallest unit').value).toBe(178);
    expect(revenueOf(half, 'whole units').value).toBe(17_800);
  });

  it('are worth a hundredth where a column of their name shows them so', () => {
    const shown = (...rows: string[]) => revenueOf(['order number|order date|total|total display', ...rows].join('\n'));
    expect(shown('1|2026-03-02|125000|€ 1.250,00', '2|2026-03-03|9900|€ 99,00').value).toBe(1349);
    // The same amount twice is the same amount.
    expect(shown('1|2026-03-02|1250|€ 1.250,00', '2|2026-03-03|99|€ 99,00').value).toBe(1349);
  });

  it('are asked about beside the ids of other services', () => {
    const text = 'id|charge_date|amount|customer\nPM0001A|2026-03-02|2500|A\nPM0001B|2026-03-05|3750|B';
    expect(revenueOf(text).reason).toMatchObject({ text: 'intake_unread_cents' });
  });

  it('an id of somebody’s own and small codes ask nothing', () => {
    const own = 'order_id|amount|created|customer|currency\n1|40|2026-03-02|A|eur\n2|1290|2026-03-03|B|eur';
    expect(revenueOf(own).value).toBe(1330);
  });
});
