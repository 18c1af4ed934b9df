import { analysisOf, period } from '../../../kpis/asking';
import { rawTab } from '../../../raw-tab';

describe('for how long an amount is, under words for bills', () => {
  it.each([
    ['Amount per invoice | Months per invoice', ['3', '12', '1']],
    ['Factuurbedrag | Aantal maanden per factuur', ['3', '12', '1']],
    ['Price | Per', ['3 mo', 'yr', 'mo']],
    ['Montant | Tous les (mois)', ['3', '12', '1']],
    ['Betrag | Abrechnungsintervall', ['3 Monate', '12 Monate', '1 Monat']],
    ['Fee | Cycle', ['Every 3 months', 'Every 12 months', 'Every month']],
  ])('is read: %s', (headers, [first, second, third]) => {
    const tab = rawTab(
      'Subscriptions',
      `Customer | ${headers} | Start | End
      Sol | 36 | ${first} | 2025-01-01 |
      Mar | 120 | ${second} | 2025-02-01 |
      Rio | 5 | ${third} | 2025-02-01 |`,
    );
    expect(
      analysisOf(tab, { asOf: '2025-12-31' }).result('mrr', 'standard', period('2025-12-01..2025-12-31')).value,
    ).toBe(27);
  });
});

describe('when and how a deal was closed', () => {
  it.each([
    ['Afgerond', 'Gew.', 'Verl.'],
    ['Date de réponse', 'Gagné', 'Pas vendu'],
    ['Chiusa il', 'Chiusa con successo', 'Chiusa senza successo'],
    ['Date out', 'Sold', 'Not sold'],
  ])('is read: %s', (header, won, lost) => {
    const tab = rawTab(
      'Deals',
      `Deal | Owner | Amount | Created | Status | ${header}
      Barn | Ann | 10 | 2025-01-02 | ${won} | 2025-02-02
      Mill | Bob | 20 | 2025-01-03 | ${lost} | 2025-02-07
      Pier | Ann | 30 | 2025-01-05 | ${lost} | 2025-02-09
      Quay | Bob | 40 | 2025-01-07 | ${won} | 2025-02-20`,
    );
    const of = analysisOf(tab, { asOf: '2025-03-31' });
    expect(of.result('win_rate', 'standard', period('2025-02-01..2025-02-28')).value).toBe(0.5);
    expect(of.result('revenue', 'standard', period('2025-02-01..2025-02-28')).value).toBe(50);
  });
});
