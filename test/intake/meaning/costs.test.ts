import { analysisOf, period, reasonOf } from '../../kpis/asking';
import { rawTab } from '../../raw-tab';

const customers = rawTab('Customers', 'Customer|Customer since\nA|2025-02-02\nB|2025-02-03');
const cacOf = (name: string, text: string) =>
  analysisOf([customers, rawTab(name, text)], { asOf: '2025-02-28' }).result('cac', 'article', period('2025-02'));

describe('a list of costs', () => {
  it.each([
    [
      'Marketingkosten',
      'Maand|Kanaal|Status|Bedrag\n2025-02-01|Radio|Gerealiseerd|80\n2025-02-01|Beurs|Begroot|900\n2025-02-01|Beurs|Gerealiseerd|20',
    ],
    [
      'Werbekosten 2025',
      'Monat|Kanal|Status|Betrag\n2025-02-01|Messe|Bezahlt|80\n2025-02-01|Radio|Geplant|900\n2025-02-01|Radio|Bezahlt|20',
    ],
    ['Spend', 'Month|Channel|Scenario|Amount\n2025-02-01|Fair|Actual|100\n2025-02-01|Fair|Budget|900'],
    [
      'Costs',
      'Date|Vendor|Status|Amount\n2025-02-01|Fair Ltd|Paid|60\n2025-02-02|Ad Ltd|Pending|40\n2025-02-02|Ad Ltd|Cancelled|900',
    ],
    ['Dépenses', 'Mois|Canal|Statut|Montant\n2025-02-01|Salon|Réel|100\n2025-02-01|Salon|Prévu|900'],
    ['Gastos', 'Mes|Canal|Estado|Importe\n2025-02-01|Feria|Pagado|100\n2025-02-01|Feria|Previsto|900'],
  ])('counts what was spent, not what was planned or called off: %s', (name, text) => {
    const result = cacOf(name, text);
    expect(result.value).toBe(50);
    const left = result.rows.find(({ tab }) => tab === name)?.leftOut;
    expect(left).toContainEqual({ reason: { text: 'intake_planned_cost' }, rows: 1 });
  });

  it('whose months stand on the first row of each only is asked about before anything is divided', () => {
    const text =
      'Month|Channel|Spend\n2025-01-01|Search|40\n|Fair|10\n|Radio|10\n2025-02-01|Search|60\n|Fair|30\n|Radio|10';
    const of = (answer?: string) => {
      const answers = answer ? [{ tab: 'Spend', column: 'Month', answer }] : [];
      return analysisOf([customers, rawTab('Spend', text)], { asOf: '2025-02-28', plan: { answers } });
    };
    const result = of().result('cac', 'article', period('2025-02'));
    expect([result.value, reasonOf(result)]).toEqual([null, 'intake_unread_fill_down']);
    const questions = of().readings[1].questions.map(({ column, ask }) => [column, ask.text]);
    expect(questions).toEqual([['Month', 'intake_ask_fill_down']]);
    expect(of('fill down').result('cac', 'article', period('2025-02')).value).toBe(50);
    expect(of('leave blank').result('cac', 'article', period('2025-02')).value).toBe(30);
  });

  it('may be for something called a plan', () => {
    expect(cacOf('Costs', 'Date|Campaign|Amount\n2025-02-01|Budget phones|60\n2025-02-02|Spring|40').value).toBe(50);
  });

  it.each([
    ['Marketing costs', 'Date|Account|Dr/Cr|Amount\n2025-02-01|Ads|Dr|70\n2025-02-02|Ads|Dr|40\n2025-02-20|Ads|Cr|10'],
    [
      'Reclamekosten',
      'Datum|Rekening|Af Bij|Bedrag\n2025-02-01|Krant|Af|70\n2025-02-02|Krant|Af|40\n2025-02-20|Krant|Bij|10',
    ],
    ['Kosten', 'Datum|Konto|Soll/Haben|Betrag\n2025-02-01|4600|S|70\n2025-02-02|4600|S|40\n2025-02-20|4600|H|10'],
  ])('is no list of sales, and what came back is taken off it: %s', (name, text) => {
    expect(cacOf(name, text).value).toBe(50);
    expect(analysisOf(rawTab(name, text), { asOf: '2025-02-28' }).result('revenue').value).toBeNull();
  });

  it('has no amounts where nothing tells which side was spent', () => {
    const text = 'Date|Account|Debit/Credit|Amount\n2025-02-01|Ads|Debit|70\n2025-02-02|Ads|Credit|40';
    expect(reasonOf(cacOf('Costs', text))).toBe('intake_unread_cost_sides');
  });
});

describe('a discount on an order in percent', () => {
  const revenueOf = (header: string, first: string, second: string, other: string) =>
    analysisOf(
      rawTab(
        'Order lines',
        `Order|Order date|Customer|Item|Quantity|Unit price|${header}
        1|2025-02-01|A|Chair|2|50|${first}
        1|2025-02-01|A|Desk|1|100|${second}
        2|2025-02-02|B|Chair|1|50|${other}`,
      ),
      { asOf: '2025-02-28' },
    ).result('revenue').value;

  it.each([
    ['Order discount %', '10', '10', '0'],
    ['Order discount (%)', '10', '', ''],
    ['Order discount', '10%', '10%', '0%'],
    ['Order discount percentage', '10', '10', '0'],
  ])('goes off each line of the order: "%s", %s', (header, first, second, other) => {
    expect(revenueOf(header, first, second, other)).toBeCloseTo(230, 9);
  });

  it('is an amount where nothing says percent', () => {
    expect(revenueOf('Order discount', '20', '', '')).toBe(230);
  });
});

describe('a plan beside what was spent', () => {
  it.each([
    ['Maand|Kanaal|Budget|Werkelijk'],
    ['Month|Channel|Budget|Actual'],
    ['Monat|Kanal|Budget|Ist'],
    ['Mois|Canal|Budget|Réel'],
    ['Mes|Canal|Presupuesto|Gastado'],
  ])('%s: what was spent is the cost', (header) => {
    const [month, channel, plan, actual] = header.split('|');
    const cac = (columns: string, line: (budget: number, spent: number) => string) =>
      analysisOf(
        [
          rawTab('Costs', `${columns}\n2025-01-01|Ads|${line(900, 400)}\n2025-02-01|Ads|${line(900, 200)}`),
          rawTab('Customers', 'Customer|Customer since\nAcme|2025-01-04\nBolt|2025-02-04\nCork|2025-02-14'),
        ],
        { asOf: '2025-02-28' },
      ).result('cac').value;
    expect(cac(`${month}|${channel}|${plan}|${actual}`, (budget, spent) => `${budget}|${spent}`)).toBe(200);
    expect(cac(`${month}|${channel}|${actual}|${plan}`, (budget, spent) => `${spent}|${budget}`)).toBe(200);
  });
});

describe('costs that may be for something else than winning customers', () => {
  const asked = (name: string, text: string, answer?: string) => {
    const answers = answer ? [{ tab: name, column: '', answer }] : [];
    return analysisOf([customers, rawTab(name, text)], { asOf: '2025-02-28', plan: { answers } });
  };
  const spent = 'Month|Cost\n2025-01-01|40\n2025-02-01|60\n2025-02-02|40';

  it.each([
    ['support_costs', spent],
    ['After sales costs', spent],
    ['Hosting', spent],
    ['Hostingkosten', spent],
    ['Onderhoudskosten 2025', spent],
    ['Serverkosten', spent],
    ['Coûts du service client', spent],
    ['Gastos de soporte', spent],
    ['warehouse spend', spent],
    ['Costs', spent.replace('Month', 'support_month')],
    ['Kosten', 'Maand|Kosten|Helpdesk uren\n2025-01-01|40|3\n2025-02-01|60|2\n2025-02-02|40|5'],
    ['Costs', 'Month|Ads cost|Hosting cost|Total cost\n2025-01-01|30|10|40\n2025-02-01|50|10|60\n2025-02-02|35|5|40'],
  ])('are asked about, and none is counted meanwhile: %s', (name, text) => {
    const waits = asked(name, text);
    const result = waits.result('cac', 'article', period('2025-02'));
    expect([result.value, result.reason]).toEqual([
      null,
      { text: 'only_unclear', values: { count: 2, total: 2, reason: { text: 'intake_in_doubt' } } },
    ]);
    expect(waits.readings[1].questions).toMatchObject([
      { column: '', ask: { text: 'intake_ask_named' }, options: ['not data', 'costs'] },
    ]);
    expect(asked(name, text, 'costs').result('cac', 'article', period('2025-02')).value).toBe(50);
    expect(reasonOf(asked(name, text, 'not data').result('cac'))).toBe('no_tab');
  });

  it.each([
    'Costs',
    'Marketing costs 2025',
    'Google Ads spend',
    'Advertentiekosten',
    'Wervingskosten',
    'Werbekosten Januar',
    'Customer acquisition costs',
    'Sales & marketing costs',
    'Frais publicitaires',
    'Gastos de marketing',
    'cost_data_export',
    'Kosten per kanaal',
    'Blad1',
  ])('are those of a list whose name says so or nothing: %s', (name) => {
    const counted = asked(name, spent);
    expect([counted.result('cac', 'article', period('2025-02')).value, counted.readings[1].questions]).toEqual([
      50,
      [],
    ]);
  });

  it('stand beside those of advertising in a column that no figure reads', () => {
    const text = 'Month|Ad spend|Support costs\n2025-01-01|40|900\n2025-02-01|60|900\n2025-02-02|40|900';
    expect(cacOf('Costs', text).value).toBe(50);
  });
});
