import { normalWords } from '../../text/normal-text';
/** Months in a week and in a day, a year being 52 weeks or 365 days. */
export const WEEK = 12 / 52;
export const DAY = 12 / 365;

/** Words for a time between two bills, in five languages and without accents, with its months. */
export const UNITS: readonly [months: number, words: string[]][] = [
  [
    DAY,
    normalWords(
      'd|day|days|daily|dag|dagen|dagelijks|dagelijkse|tag|tage|tagen|taglich|jour|jours|journalier|quotidien|dia|dias|diario|diariamente',
    ),
  ],
  [
    WEEK,
    normalWords(
      'w|wk|wks|week|weeks|weekly|weken|wekelijks|wekelijkse|woche|wochen|wochentlich|semaine|semaines|hebdomadaire|hebdo|semana|semanas|semanal',
    ),
  ],
  [
    1,
    normalWords(
      'm|mo|mos|mth|mths|mon|month|months|monthly|mnd|maand|maanden|maandelijks|maandelijkse|monat|monate|monaten|monatlich|mtl|monatl|mtlich|mois|mensuel|mensuelle|mensuellement|mens|mes|meses|mensual|mensualmente|pcm|pm|maands|monatig|monatige|mese|mesi|mensile|mensili|mensal|mensais',
    ),
  ],
  [
    3,
    normalWords(
      'q|qtr|qtrs|qtrly|qtly|quarter|quarters|quarterly|kwartaal|kwartalen|quartal|quartale|quartalsweise|vierteljahr|vierteljahrlich|vierteljahrl|trim|trimestre|trimestres|trimestriel|trimestrielle|trimestral|trimestralmente|trimestrale|trimestrais',
    ),
  ],
  [
    6,
    normalWords(
      'halfyear|halfyearly|halfjaar|halfjaarlijks|halfjaarlijkse|halbjahr|halbjahrlich|halbjahrl|semiannual|semiannually|semestre|semestres|semestriel|semestrielle|semestral|semestralmente|semestrale|semestrais|semester',
    ),
  ],
  [
    12,
    normalWords(
      'y|yr|yrs|year|years|yearly|annual|annually|annum|jaar|jaren|jaarlijks|jaarlijkse|jr|jahr|jahre|jahren|jahrlich|jhrl|jahrl|an|ans|annee|annees|annuel|annuelle|annuellement|ano|anos|anual|anualmente|anno|anni|annuale|anuais|pa|jaars|jahrig|jahrige',
    ),
  ],
  [
    2 * WEEK,
    normalWords(
      'fortnight|fortnights|fortnightly|tweewekelijks|tweewekelijkse|veertiendaags|zweiwochentlich|zweiwochig|quinzaine',
    ),
  ],
  [4 * WEEK, normalWords('vierwekelijks|vierwekelijkse|vierwochentlich|vierwochig')],
  [0.5, normalWords('semimonthly|quincenal|quincena|halbmonatlich')],
  [2, normalWords('tweemaandelijks|tweemaandelijkse|zweimonatlich|bimestriel|bimestrielle|bimestral|bimestre')],
  [3, normalWords('driemaandelijks|driemaandelijkse|dreimonatlich')],
  [4, normalWords('viermaandelijks|viermonatlich|quadrimestriel|quadrimestre|cuatrimestral|cuatrimestre')],
  [6, normalWords('zesmaandelijks|zesmaandelijkse|sechsmonatlich')],
  [12, normalWords('twaalfmaandelijks|zwolfmonatlich')],
  [24, normalWords('tweejaarlijks|tweejaarlijkse|zweijahrlich|biennial|biennially|biennal|biennale|bienal')],
  [36, normalWords('driejaarlijks|driejaarlijkse|dreijahrlich|triennial|triennal|trienal')],
];

/** What a word begins with that is made of one: "Monatsabo", "jaarcontract". */
export const STEMS: readonly [begins: RegExp, months: number][] = [
  [/^(halfjaar|halbjahr)/, 6],
  [/^(kwartaal|quartal)/, 3],
  [/^(jaar|jahres|year|annual)/, 12],
  [/^(maand|monats|month)/, 1],
  [/^(week|wochen)/, WEEK],
];

/** "p.a." and its like. */
export const PER: Record<string, string> = {
  a: 'annum',
  j: 'jaar',
  k: 'kwartaal',
  m: 'month',
  q: 'quarter',
  w: 'week',
  y: 'year',
};

/** Single letters: a unit alone, behind a number, or behind "p" for "per". */
export const LETTERS = new Set('d w m q y an'.split(' '));

/** Words that people use for two things, with the months that they may mean. */
export const DOUBTFUL: readonly [words: string, months: number[]][] = [
  ['bimonthly bimensuel bimensuelle bimensual', [2, 0.5]],
  ['biweekly biweeklies bihebdomadaire bisemanal semiweekly', [2 * WEEK, WEEK]],
  ['biannual biannually biyearly bianual bisannuel bisannuelle', [6, 24, 12]],
  ['triannual triannually trimonthly', [4, 36, 3]],
];

/** Parts of words that were written apart: "bi-monthly", "semi annual". */
export const PREFIXES = new Set([
  'bi',
  'semi',
  'tri',
  'half',
  'demi',
  'medio',
  'media',
  'halve',
  'halbes',
  'halben',
  'halb',
]);
export const HALVES = new Set(['semi', 'half', 'demi', 'medio', 'media', 'halve', 'halbes', 'halben', 'halb']);

export const NUMBERS: readonly [number: number, words: string][] = [
  [1, 'one a een ein eine einen einem jeden jede jedes un une uno una once eenmaal einmal eens'],
  [2, 'two other second twee tweede zwei zweite zweiten zweites deux deuxieme dos segundo'],
  [3, 'three third drie derde drei dritte dritten drittes trois troisieme tres tercer'],
  [4, 'four fourth vier vierde vierte vierten quatre cuatro'],
  [5, 'five vijf funf cinq cinco'],
  [6, 'six sixth zes zesde sechs sechste sechsten seis'],
  [9, 'nine negen neun neuf nueve'],
  [10, 'ten tien zehn dix diez'],
  [12, 'twelve twaalf zwolf douze doce'],
  [14, 'fourteen veertien vierzehn quatorze catorce'],
  [15, 'fifteen vijftien funfzehn quinze quince'],
  [18, 'eighteen achttien achtzehn'],
  [24, 'vierentwintig vierundzwanzig veinticuatro'],
  [28, 'achtentwintig achtundzwanzig veintiocho'],
  [30, 'thirty dertig dreissig trente treinta'],
];

/**
 * So often in a time, where the word says how often or a number before it does. Whether the amount is that of one bill
 * or of the whole time nobody can tell from it.
 */
export const TIMES = new Set('x times time keer maal mal fois veces vez'.split(' '));
export const OFTEN: readonly [times: number, words: string][] = [
  [2, 'twice tweemaal zweimal'],
  [3, 'thrice driemaal dreimal'],
  [4, 'viermaal viermal'],
];

/** Words beside which a unit says nothing sure. */
export const UNSURE = new Set(
  normalWords(
    'multi|custom|variable|various|flexible|irregular|otro|sur|varios|plusieurs|mehrere|meerdere|first|eerste|erste|premier|primer',
  ),
);

/** What is billed once comes back in no month. */
export const ONCE = new Set(
  normalWords(
    'once|onetime|one|off|oneoff|single|lifetime|perpetual|eenmalig|eenmalige|einmalig|einmalige|unique|ponctuel|unico|unica',
  ),
);
