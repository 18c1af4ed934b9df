import { account, analysisOf, period, reasonOf } from '../../kpis/asking';
import { rawTab, rawTabOf } from '../../raw-tab';

const march = period('2026-03');
const of = (tab: ReturnType<typeof rawTab>) => analysisOf(tab, { asOf: '2026-03-31' });

describe('a trial', () => {
  const header = 'Subscription ID|Customer|Status|Start date|Trial end|End date|MRR';

  it('that never became paid makes no customer, whenever it was cancelled', () => {
    const analysis = of(
      rawTab(
        'subscriptions',
        `${header}
        1|Anna|active|2025-06-01|||20
        2|Bram|canceled|2026-02-20|2026-03-06|2026-03-06|20
        3|Cor|canceled|2026-02-20|2026-03-06|2026-02-25|20
        4|Dirk|canceled|2025-06-01||2026-03-20|20
        5|Eva|trialing|2026-02-20|2026-04-06||20`,
      ),
    );
    const churn = analysis.result('churn', 'standard', march);
    expect(churn).toMatchObject({ value: 1 / 2, n: 2 });
    expect(account(churn, 'subscriptions')).toEqual({ used: 2, trial: 3 });
    expect(analysis.result('retention', 'article', march)).toMatchObject({ value: 1 / 2, bottom: 2 });
    expect(analysis.result('mrr').value).toBe(20);
  });

  it('that became paid makes one from its end', () => {
    const analysis = of(
      rawTab(
        'subscriptions',
        `${header}
        1|Anna|active|2025-06-01|||20
        2|Bram|active|2026-02-20|2026-03-06||30
        3|Cor|canceled|2026-01-20|2026-02-03|2026-03-10|40`,
      ),
    );
    expect(analysis.result('mrr', 'standard', period('2026-02')).value).toBe(60);
    expect(analysis.result('mrr').value).toBe(50);
    expect(analysis.result('churn', 'standard', march)).toMatchObject({ value: 1 / 2, n: 2 });
    expect(analysis.result('churn', 'article', march)).toMatchObject({ value: 0, bottom: 2 });
  });

  it('is also a plan that is called one', () => {
    const analysis = of(
      rawTab(
        'subscriptions',
        `
        Customer | Plan             | Start date | End date   | MRR
        Anna     | Pro              | 2025-01-01 |            | 20
        Bram     | Free trial       | 2026-02-01 | 2026-03-01 | 0
        Cor      | Proefabonnement  | 2026-02-01 | 2026-02-15 | 0
        Cor      | Pro              | 2026-02-15 |            | 20
        Dirk     | Trial lawyers    | 2025-01-01 | 2026-03-02 | 20
        `,
      ),
    );
    expect(analysis.result('churn', 'standard', march)).toMatchObject({ value: 1 / 3, n: 3 });
  });
});

/** A status by systems and languages, and whether who has it is a customer by the end of March, and pays. */
const statuses: [status: string, isCustomer: boolean, pays: boolean][] = [
  // Stripe
  ['active', true, true],
  ['past_due', true, true],
  ['trialing', false, false],
  ['incomplete', false, false],
  ['incomplete_expired', false, false],
  ['unpaid', true, false],
  ['paused', true, false],
  // Chargebee
  ['In Trial', false, false],
  ['Non Renewing', true, true],
  ['Paused', true, false],
  // Recurly
  ['in_trial', false, false],
  ['failed', false, false],
  // Mollie
  ['pending', false, false],
  ['suspended', true, false],
  // WooCommerce Subscriptions
  ['wc-active', true, true],
  ['wc-on-hold', true, false],
  ['wc-pending-cancel', true, true],
  ['Pending Cancellation', true, true],
  // In other languages
  ['Proefperiode', false, false],
  ['Actief', true, true],
  ['Onvolledig', false, false],
  ['Wachtend op betaling', false, false],
  ['Gepauzeerd', true, false],
  ['Testphase', false, false],
  ['Aktiv', true, true],
  ['Unvollständig', false, false],
  ['Zahlung ausstehend', false, false],
  ['Pausiert', true, false],
  ["Période d'essai", false, false],
  ['Actif', true, true],
  ['Incomplet', false, false],
  ['En attente de paiement', false, false],
  ['Suspendu', true, false],
  ['Periodo de prueba', false, false],
  ['Activo', true, true],
  ['Incompleto', false, false],
  ['Pendiente de pago', false, false],
  ['En espera', true, false],
];

test.each(statuses)('who is "%s" is a customer: %s, and pays: %s', (status, isCustomer, pays) => {
  const rows = [
    ['1', 'Anna', 'active', '2025-06-01', '', '20'],
    ['2', 'Bram', status, '2025-06-01', '', '30'],
    ['3', 'Cor', 'canceled', '2025-06-01', '2026-03-10', '20'],
  ];
  const analysis = of(rawTabOf('subscriptions', 'Subscription ID|Customer|Status|Start date|End date|MRR', rows));
  expect(analysis.result('churn', 'standard', march)).toMatchObject({ top: 1, bottom: isCustomer ? 3 : 2 });
  expect(analysis.result('mrr').value).toBe(pays ? 50 : 20);
});

test.each([
  'Canceled',
  'cancelled',
  'expired',
  'deleted',
  'switched',
  'Geannuleerd',
  'Gekündigt',
  'Résilié',
  'Cancelado',
])('who is "%s" has left on the end date', (status) => {
  const rows = [
    ['1', 'Anna', 'active', '2025-06-01', '', '20'],
    ['2', 'Bram', status, '2025-06-01', '2026-03-10', '30'],
  ];
  const analysis = of(rawTabOf('subscriptions', 'Subscription ID|Customer|Status|Start date|End date|MRR', rows));
  expect(analysis.result('churn', 'standard', march)).toMatchObject({ top: 1, bottom: 2 });
});

test('who is said to have left, of nobody when, makes no churn', () => {
  const tab = rawTab(
    'subscriptions',
    'Subscription ID|Customer|Status|Start date|End date|MRR\n1|Anna|active|2025-01-01||10\n2|Bram|canceled|2025-01-01||20',
  );
  expect(reasonOf(of(tab).result('churn'))).toBe('ended_without_dates');
  expect(of(tab).result('mrr').value).toBe(10);
});
