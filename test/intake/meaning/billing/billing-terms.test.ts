import { billingTerm } from '../../../../src/intake/meaning/billing/billing-terms';
import { readTab } from '../../../../src/intake/read-tab';
import { rawTab } from '../../../raw-tab';
import { readingWith } from '../../shared-data';

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
  expect(
    ['bimonthly (every 2 months)', 'Bi-weekly: every two weeks'].map((label) => billingTerm(label).months),
  ).toEqual([2, 24 / 52]);
  expect(billingTerm('biannual').likely).toEqual([6, 24, 12]);
  expect(['Triannual', 'trimonthly'].map((label) => billingTerm(label).likely)).toEqual([
    [4, 36, 3],
    [4, 36, 3],
  ]);
});

/** Numbers in words, as they stand before a unit: English, Dutch, German, French, Spanish. */
test.each<[number, string]>([
  [1, 'every one month|elke een maand|jeden einen Monat|un mois|un mes'],
  [2, 'every second month|twee maanden|zwei Monate|deux mois|dos meses'],
  [3, 'third month|drie maanden|drei Monate|trois mois|tres meses'],
  [4, 'four months|vier maanden|vierte Monat|quatre mois|cuatro meses'],
  [5, 'five months|vijf maanden|fünf Monate|cinq mois|cinco meses'],
  [6, 'six months|zes maanden|sechs Monate|seis meses'],
  [9, 'nine months|negen maanden|neun Monate|neuf mois|nueve meses'],
  [10, 'ten months|tien maanden|zehn Monate|dix mois|diez meses'],
  [12, 'twelve months|twaalf maanden|zwölf Monate|douze mois|doce meses'],
  [14, 'fourteen months|veertien maanden|vierzehn Monate|quatorze mois|catorce meses'],
  [15, 'fifteen months|vijftien maanden|fünfzehn Monate|quinze mois|quince meses'],
  [18, 'eighteen months|achttien maanden|achtzehn Monate'],
  [24, 'vierentwintig maanden|vierundzwanzig Monate|veinticuatro meses'],
  [28, 'achtentwintig maanden|achtundzwanzig Monate|veintiocho meses'],
  [30, 'thirty months|dertig maanden|dreißig Monate|trente mois|treinta meses'],
])('%i months, in words', (months, labels) => {
  for (const label of labels.split('|')) expect([label, billingTerm(label).months]).toEqual([label, months]);
});

test.each<[number, string]>([
  [0.5, 'semi-monthly|semimonthly|quincenal|halbmonatlich'],
  [2, 'tweemaandelijks|zweimonatlich|bimestriel|bimestral'],
  [3, 'driemaandelijks|dreimonatlich|Vierteljahr|trimestral'],
  [4, 'viermaandelijks|viermonatlich|quadrimestriel|cuatrimestral'],
  [6, 'half-yearly|halfjaarlijks|halbjährlich|semestriel|semi-annually|zesmaandelijks|sechsmonatlich'],
  [12, 'twaalfmaandelijks|zwölfmonatlich|anualmente|p.a.'],
  [24, 'tweejaarlijks|zweijährlich|biennial|bienal'],
  [36, 'driejaarlijks|dreijährlich|triennial|trienal'],
])('%d months, in one word', (months, labels) => {
  for (const label of labels.split('|')) expect([label, billingTerm(label).months]).toEqual([label, months]);
});

test('a number alone stands for months where nobody takes it for days', () => {
  for (const months of [1, 2, 3, 4, 6, 12, 18, 24, 36, 48, 60]) expect(billingTerm(String(months)).months).toBe(months);
  for (const doubtful of [0, 5, 7, 13, 28, 31, 59, 61]) expect(billingTerm(String(doubtful)).months).toBeNull();
});

test.each([
  'billing method',
  'Billing city',
  'billing_currency',
  'billing email',
  'Facturation méthode',
  'forma facturación método',
])('"%s" is no term', (header) => {
  const { columns, table } = readTab(
    rawTab(
      'Subscriptions',
      `id|customer|start date|end date|${header}\n1|A|2024-01-01||card\n2|B|2024-01-01||wire\n3|C|2024-01-02||card`,
    ),
    readingWith(),
  );
  expect([table, columns.interval]).toEqual(['subscriptions', undefined]);
});
