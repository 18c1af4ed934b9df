import { analysisOf, reasonOf } from '../../../kpis/asking';
import { rawTab } from '../../../raw-tab';

const mrrOf = (...[header, ...amounts]: string[]) =>
  analysisOf(
    rawTab(
      'subscriptions',
      `Subscription ID | Customer | Start date | ${header}
      ${amounts.map((one, at) => `S${at} | C${at} | 2025-06-01 | ${one}`).join('\n')}`,
    ),
    { asOf: '2026-03-31' },
  ).result('mrr');

describe('a number of months below a header that says so', () => {
  it.each([
    'Prepaid amount | Term (months)',
    'Amount | Months prepaid',
    'Vooruitbetaald bedrag | Looptijd in maanden',
    'Betrag | Anzahl Monate',
    'Montant HT | Nombre de mois',
    'Importe prepagado | Plazo en meses',
    'Total contract value | Contract term (months)',
    'Totale contractwaarde | Looptijd in maanden',
  ])('is how long the amount is for: %s', (header) => {
    expect(mrrOf(header, '1200 | 12', '600 | 6', '90 | 1').value).toBe(290);
  });

  it('gives no MRR of 0 while the only amounts wait for an answer', () => {
    const asked = mrrOf('Amount | Laufzeit in Monaten | End date', '1200 | 12 |', '90 | 1 | 2025-07-01');
    expect([asked.value, reasonOf(asked)]).toEqual([null, 'intake_unread_interval']);
  });
});
