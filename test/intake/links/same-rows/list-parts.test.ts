import fc from 'fast-check';
import { readTabs } from '../../../../src/intake/read-tabs';
import { analysisOf, period } from '../../../kpis/asking';
import { rawTab } from '../../../raw-tab';
import { readingWith } from '../../shared-data';

const MAY = period('2025-05');
const asOf = '2025-05-31';

/** Four customers of 10, 20, 30 and 40 a month; the second left in May. */
const churnAndMrr = (tabs: ReturnType<typeof rawTab>[]) => {
  const analysis = analysisOf(tabs, { asOf });
  return [analysis.result('churn', 'standard', MAY).value, analysis.result('mrr', 'standard', MAY).value];
};

describe('a list of which each tab holds a part', () => {
  it.each([
    ['abonnement_id', 'client', 'début', 'montant mensuel', 'date_fin'],
    ['Vertragsnr', 'Kunde', 'Vertragsbeginn', 'Monatsbetrag', 'Vertragsende'],
    ['subscription id', 'customer', 'start date', 'mrr', 'end date'],
    ['id_suscripcion', 'cliente', 'fecha de inicio', 'cuota mensual', 'fecha de baja'],
  ])('is put together by its ids: %s', (id, customer, start, amount, end) => {
    const tabs = [
      rawTab('one', `${id}|${customer}|${start}\n1|A|2024-01-05\n2|B|2024-01-06\n3|C|2024-02-01\n4|D|2024-03-01`),
      rawTab('two', `${id}|${amount}\n1|10\n2|20\n3|30\n4|40`),
      rawTab('three', `${id}|${end}\n2|2025-05-14`),
    ];
    for (const all of [tabs, [...tabs].reverse(), [tabs[1], tabs[2], tabs[0]]])
      expect(churnAndMrr(all)).toEqual([1 / 4, 80]);
  });

  it.each([
    ['Opzeggingen', 'Klantnummer|Opgezegd per|Reden\nK2|2025-05-14|prijs'],
    ['Kündigungen', 'Klantnummer|Datum|Grund\nK2|2025-05-14|Preis'],
    ['cancellations 2025', 'Klantnummer|Logged|Reason\nK2|2025-05-14|price'],
    ['bajas', 'Klantnummer|Fecha\nK2|2025-05-14'],
  ])('with those who left in a tab of their own: %s', (name, text) => {
    const list = rawTab(
      'Klanten',
      'Klantnummer|Naam|Klant sinds|Maandbedrag\nK1|A|2024-01-05|10\nK2|B|2024-01-06|20\nK3|C|2024-02-01|30\nK4|D|2024-03-01|40',
    );
    expect(churnAndMrr([list, rawTab(name, text)])).toEqual([1 / 4, 80]);
    expect(churnAndMrr([rawTab(name, text), list])).toEqual([1 / 4, 80]);
  });

  it.each([
    ['other ids', 'Klantnummer|Datum\nZ7|2025-05-14\nZ8|2025-05-14'],
    ['several rows of one', 'Klantnummer|Datum\nK1|2025-05-14\nK1|2025-05-20\nK2|2025-05-14'],
    [
      'two days, of which neither is called the end',
      'Klantnummer|Gebeld|Bezocht\nK1|2025-05-14|2025-05-15\nK2|2025-05-15|2025-05-16',
    ],
  ])('is not what has %s', (_what, text) => {
    const list = rawTab('Klanten', 'Klantnummer|Naam|Klant sinds|Maandbedrag\nK1|A|2024-01-05|10\nK2|B|2024-01-06|20');
    const [, read] = readTabs([list, rawTab('Blad 2', text)], readingWith());
    expect(read.data?.columns.endedOn).toBeUndefined();
    expect(churnAndMrr([list, rawTab('Blad 2', text)])[0]).toBeNull();
  });

  it.each([
    ['Contracts', 'customer id|plan|start date|end date|monthly price|seats', 'customer id|industry|signed up'],
    ['Verträge', 'Kundennummer|Tarif|Beginn|Vertragsende|Preis pro Monat|Benutzer', 'Kundennummer|Branche|Kunde seit'],
    [
      'Contratos',
      'id de cliente|plan|inicio|fecha de baja|precio al mes|licencias',
      'id de cliente|sector|cliente desde',
    ],
  ])('is whole where it says since when each pays how much: %s', (name, header, ofCustomers) => {
    const contracts = rawTab(
      name,
      `${header}\n1|Pro|2024-01-05||10|3\n2|Pro|2024-01-06|2025-05-14|10|5\n3|Base|2024-02-01||4|2\n4|Base|2024-03-01||4|8`,
    );
    const customers = rawTab(
      'Customers',
      `${ofCustomers}\n1|A|2024-01-05\n2|B|2024-01-06\n3|A|2024-02-01\n4|B|2024-03-01`,
    );
    expect(churnAndMrr([customers, contracts])).toEqual([1 / 4, 70]);
    expect(churnAndMrr([contracts, customers])).toEqual([1 / 4, 70]);
    expect(churnAndMrr([{ ...contracts, name: 'Customers' }])).toEqual([1 / 4, 70]);
  });

  it('gives the figures of the whole, whoever left when', () => {
    const customer = fc.record({
      amount: fc.integer({ min: 1, max: 99 }),
      left: fc.option(fc.integer({ min: 1, max: 31 })),
    });
    fc.assert(
      fc.property(fc.array(customer, { minLength: 3, maxLength: 9 }), (list) => {
        const left = list.flatMap(({ left: day }, at) =>
          day === null ? [] : [`${at + 1}|2025-05-${String(day).padStart(2, '0')}`],
        );
        fc.pre(left.length > 0);
        const whole = list.map(
          ({ amount, left: day }, at) =>
            `${at + 1}|c${at}|2024-01-05|${amount}|${day === null ? '' : `2025-05-${String(day).padStart(2, '0')}`}`,
        );
        const tabs = [
          rawTab(
            'starts',
            ['contract nr|client|start date', ...list.map((_, at) => `${at + 1}|c${at}|2024-01-05`)].join('\n'),
          ),
          rawTab(
            'amounts',
            ['contract nr|monthly amount', ...list.map(({ amount }, at) => `${at + 1}|${amount}`)].join('\n'),
          ),
          rawTab('ended', ['contract nr|contract end', ...left].join('\n')),
        ];
        const one = rawTab('subscriptions', ['contract nr|client|start date|mrr|contract end', ...whole].join('\n'));
        expect(churnAndMrr(tabs)).toEqual(churnAndMrr([one]));
      }),
      { numRuns: 40 },
    );
  });
});

describe('the customers of a payment system beside its subscriptions', () => {
  const subscriptions = rawTab(
    'subscriptions',
    `
    id    | Customer ID | Plan | Interval | Amount | Status   | Start (UTC)      | Ended At (UTC)
    sub_1 | cus_1       | Pro  | month    | 10     | active   | 2024-01-01 10:00 |
    sub_2 | cus_2       | Pro  | month    | 10     | canceled | 2024-01-01 10:00 | 2025-05-10 10:00
    sub_3 | cus_3       | Pro  | month    | 10     | active   | 2025-05-05 10:00 |
    `,
  );
  const people = (first: string) =>
    rawTab(
      'export',
      `
      id       | Email         | Name | Created (UTC)    | Status | Delinquent
      ${first} | a@example.com | Ann  | 2024-01-01 10:00 | active | false
      cus_2    | b@example.com | Bob  | 2024-01-01 10:00 |        | false
      cus_3    | c@example.com | Cas  | 2025-05-05 10:00 | active | false
      `,
    );

  it('are customers, by their ids, in whatever order, and no leads', () => {
    for (const tabs of [
      [people('cus_1'), subscriptions],
      [subscriptions, people('cus_1')],
    ]) {
      const analysis = analysisOf(tabs, { asOf });
      expect(analysis.readings.map(({ table }) => table).sort()).toEqual(['customers', 'subscriptions']);
      expect(analysis.result('new_leads').value).toBeNull();
      expect(churnAndMrr(tabs)).toEqual([0.5, 20]);
    }
  });

  it('are no such list where not all of them are customers', () => {
    expect(analysisOf([people('lead_9'), subscriptions], { asOf }).readings[0].table).not.toBe('customers');
  });
});
