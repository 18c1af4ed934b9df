import type { KpiDescription } from '../../src/kpis/declaration/catalogue';

const variant = (en: string, nl: string) => ({ title: { en, nl } });

const plain = {
  span: 'all',
  overTime: 'level',
  matures: 'at once',
  counts: 'rows',
  breaksDown: 'by anything',
  mayBeNegative: false,
  takes: 'nothing known',
  everyday: null,
  story: null,
  anonymous: false,
  chart: null,
} as const;

/** A few KPIs as the catalogue describes them, so that plan and sheet are tested apart from any formula. */
export const fakeKpis: KpiDescription[] = [
  {
    ...plain,
    id: 'revenue',
    title: { en: 'Revenue', nl: 'Omzet' },
    aliases: ['turnover'],
    purpose: { en: 'What came in.', nl: 'Wat er binnenkwam.' },
    unit: 'money',
    better: 'higher',
    serves: ['grow_revenue'],
    variants: { standard: variant('net of refunds', 'na aftrek van terugbetalingen') },
  },
  {
    ...plain,
    id: 'win_rate',
    title: { en: 'Win rate', nl: 'Winpercentage' },
    aliases: [],
    purpose: { en: 'How often we win.', nl: 'Hoe vaak we winnen.' },
    unit: 'ratio',
    better: 'higher',
    serves: ['grow_revenue', 'sell_faster'],
    variants: {
      standard: variant('won ÷ (won + lost)', 'gewonnen ÷ (gewonnen + verloren)'),
      all_created: variant('won ÷ created', 'gewonnen ÷ aangemaakt'),
    },
  },
  {
    ...plain,
    id: 'churn',
    title: { en: 'Churn rate', nl: 'Churnpercentage' },
    aliases: [],
    purpose: { en: 'Who left.', nl: 'Wie vertrok.' },
    unit: 'ratio',
    better: 'lower',
    serves: ['keep_customers'],
    variants: {
      standard: variant('lost ÷ start', 'verloren ÷ begin'),
      article: variant('(start − end) ÷ start', '(begin − eind) ÷ begin'),
    },
    span: { months: 1 },
  },
  {
    ...plain,
    id: 'sales_cycle',
    title: { en: 'Sales cycle', nl: 'Verkoopcyclus' },
    aliases: [],
    purpose: { en: 'How long a deal takes.', nl: 'Hoe lang een deal duurt.' },
    unit: 'days',
    better: 'lower',
    serves: ['sell_faster'],
    variants: { standard: variant('median', 'mediaan') },
  },
  {
    ...plain,
    id: 'new_leads',
    title: { en: 'New leads', nl: 'Nieuwe leads' },
    aliases: [],
    purpose: { en: 'How many came in.', nl: 'Hoeveel er binnenkwamen.' },
    unit: 'count',
    better: 'higher',
    serves: ['grow_revenue'],
    variants: { standard: variant('distinct leads', 'unieke leads') },
  },
  {
    ...plain,
    id: 'enps',
    title: { en: 'eNPS', nl: 'eNPS' },
    aliases: ['employee net promoter score'],
    purpose: { en: 'Would they recommend us.', nl: 'Zouden ze ons aanbevelen.' },
    unit: 'score',
    better: 'higher',
    serves: ['happier_team'],
    variants: { standard: variant('promoters − detractors', 'promotors − criticasters') },
  },
];
