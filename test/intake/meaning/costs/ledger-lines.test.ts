import type { RawTab } from '../../../../src/intake/reading';
import { account, analysisOf, reasonOf } from '../../../kpis/asking';
import { rawTab } from '../../../raw-tab';

const customers = rawTab('Customers', 'Customer ID|Name|Start date\n1|A|2026-01-05\n2|B|2026-01-25\n3|C|2026-02-05');
const cac = (tab: RawTab) => analysisOf([customers, tab], { asOf: '2026-02-28' }).result('cac');

/** Two bookings of three lines each: 1000 and 500 of costs, a fifth of VAT, and what is owed for both. */
const journal = (name: string, vat: string, owed: string, sign: '-' | '' = '-', side = false): RawTab => {
  const line = (day: string, label: string, amount: string, of: string): string =>
    `${day}|${label}|${amount}${side ? `|${of}` : ''}`;
  const booking = (day: string, net: number): string[] => [
    line(day, '4500 Advertising', String(net), 'D'),
    line(day, vat, String(net / 5), 'D'),
    line(day, owed, `${sign}${(net * 6) / 5}`, 'C'),
  ];
  const header = `Date|Account|Amount${side ? '|D/C' : ''}`;
  return rawTab(name, [header, ...booking('2026-01-10', 1000), ...booking('2026-02-10', 500)].join('\n'));
};

it.each([
  ['VAT recoverable', 'Creditors'],
  ['1520 Btw te vorderen hoog', '1600 Crediteuren'],
  ['1576 Vorsteuer 19%', 'Verbindlichkeiten aus Lieferungen'],
  ['44566 TVA déductible', '401 Fournisseurs'],
  ['472 IVA soportado', '400 Proveedores'],
])('"%s" and "%s" of a ledger are no costs', (vat, owed) => {
  const result = cac(journal('Marketing costs', vat, owed));
  expect([result.top, result.value]).toEqual([1500, 500]);
  expect(account(result, 'Marketing costs')).toEqual({ used: 2, intake_no_cost_account: 4 });
});

it('nor are they where a column says the side', () => {
  expect(cac(journal('Kosten', 'Btw', 'Crediteuren', '', true)).value).toBe(500);
});

it('lines of VAT below those of an invoice are none either, and what is like them in a name is', () => {
  const lines = '2026-01-10|F1|Google Ads|1000\n2026-01-10|F1|VAT 21%|210\n2026-02-10|F2|VAT advice|500';
  expect(cac(rawTab('Marketing costs', `Date|Invoice|Line|Amount\n${lines}`)).top).toBe(1500);
});

it('both sides of bookings that nobody knows apart are no costs of 0', () => {
  const result = cac(journal('Marketing costs', '1520 Omzetbelasting', '9999 Tussenrekening'));
  expect([result.value, reasonOf(result)]).toEqual([null, 'intake_unread_ledger']);
});
