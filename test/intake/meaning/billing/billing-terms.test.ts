import { billingTerm } from '../../../../src/intake/meaning/billing/billing-terms';

const WEEK = 12 / 52;
const DAY = 12 / 365;

test.each<[number, string[]]>([
  [
    1,
    'month|Monthly|MONTHLY|Monthly plan|per month|/mo|mo.|p.m.|p/m|pcm|1 month|once a month|every month|Month-to-month|billed monthly|M|P1M|maandelijks|per maand|p/mnd|elke maand|vooraf per maand|Maandabonnement|monatlich|mtl.|monatl.|pro Monat|jeden Monat|Monatsabo|mensuel|mensuelle|par mois|tous les mois|mensual|al mes|cada mes|1'.split(
      '|',
    ),
  ],
  [
    3,
    'quarter|Quarterly|per quarter|every three months|Every 3 months|3 months|3-monthly|3M|3mo|3 mths|P3M|Q|qtr|each quarter|every third month|kwartaal|per kwartaal|per 3 maanden|elke drie maanden|om de drie maanden|driemaandelijks|vierteljährlich|quartalsweise|Quartal|alle 3 Monate|alle drei Monate|dreimonatlich|trimestriel|trimestrielle|par trimestre|tous les trois mois|trimestral|cada 3 meses|cada tres meses|3'.split(
      '|',
    ),
  ],
  [
    6,
    'half-yearly|half year|every half year|every six months|6 months|6M|P6M|semi-annual|Semiannually|halfjaarlijks|per halfjaar|per half jaar|elke zes maanden|halbjährlich|alle sechs Monate|semestriel|tous les six mois|semestral|cada seis meses|medio año'.split(
      '|',
    ),
  ],
  [
    12,
    'year|Yearly|annual|annually|per annum|p.a.|p.j.|Jahresabo|per year|/yr|12 months|12-month|every twelve months|1 year|1Y|P1Y|P12M|Y|jaarlijks|per jaar|jährlich|pro Jahr|jährl.|annuel|annuelle|par an|an|1 an|anual|al año|por año|12|365 days'.split(
      '|',
    ),
  ],
  [
    2,
    'every other month|every two months|every 2nd month|every second month|2 months|P2M|om de maand|om de twee maanden|tweemaandelijks|zweimonatlich|alle zwei Monate|jeden zweiten Monat|bimestriel|tous les deux mois|bimestral|cada dos meses'.split(
      '|',
    ),
  ],
  [
    24,
    'two years|every 2 years|every other year|24 months|P2Y|biennial|2-yearly|tweejaarlijks|om de twee jaar|alle zwei Jahre|zweijährlich|tous les 2 ans|tous les deux ans|biennal|cada dos años|bienal'.split(
      '|',
    ),
  ],
  [4, ['every four months', 'cuatrimestral', 'viermaandelijks']],
  [36, ['3 years', 'triennial', 'P3Y']],
  [18, ['18 months', 'P1Y6M', 'eighteen months']],
  [0.5, ['semi-monthly', 'quincenal']],
  [WEEK, ['week', 'Weekly', 'per week', 'wekelijks', 'wöchentlich', 'hebdomadaire', 'semanal', 'P1W', '7 days']],
  [
    2 * WEEK,
    [
      'fortnightly',
      'every two weeks',
      'every other week',
      'P2W',
      '14 days',
      'om de week',
      'tweewekelijks',
      'alle 14 Tage',
    ],
  ],
  [
    4 * WEEK,
    [
      '4 weeks',
      'every 4 weeks',
      'four-weekly',
      'P4W',
      '28 days',
      'P28D',
      'vierwekelijks',
      'per 4 weken',
      'alle vier Wochen',
    ],
  ],
  [DAY, ['day', 'Daily', 'per dag', 'täglich', 'par jour', 'diario', 'P1D']],
  [30 * DAY, ['30 days', 'every thirty days', 'P30D']],
  [0, ['one-time', 'One-off', 'once', 'eenmalig', 'einmalig', 'lifetime']],
])('%d months', (months, labels) => {
  for (const label of labels) {
    const read = billingTerm(label);
    expect([label, read.months === null ? null : Math.round(read.months * 1e9)]).toEqual([
      label,
      Math.round(months * 1e9),
    ]);
  }
});

test.each([
  'now and then',
  'Pro',
  'bimonthly',
  'bi-monthly',
  'Bi-weekly',
  'biannual',
  'bianual',
  'bimensuel',
  'twice a year',
  'twice yearly',
  '2x per jaar',
  '2 x per year',
  '4 times a year',
  'vier keer per jaar',
  'zweimal jährlich',
  'deux fois par an',
  'dos veces al año',
  '12 per year',
  '4/year',
  'annual, billed monthly',
  'Annual (Monthly)',
  'Monthly (12-month contract)',
  'yearly contract, paid per quarter',
  'jaarcontract, per maand',
  'Jahresvertrag, mtl.',
  '1.5 years',
  'multi-year',
  'un mois sur deux',
  '30',
  '90',
  '365',
  'Monthly 12',
])('“%s” may be meant in more than one way', (label) => {
  expect([label, billingTerm(label).months]).toEqual([label, null]);
});

test('what it may be comes first among the answers', () => {
  expect(billingTerm('annual, billed monthly').likely).toEqual([1, 12]);
  expect(billingTerm('twice a year').likely).toEqual([6, 12]);
  expect(billingTerm('biannual').likely).toEqual([6, 24, 12]);
});
