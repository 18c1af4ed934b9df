import { oncePer } from '../../../base/once-per';
import { normalText } from '../../text/normal-text';

/**
 * Names and abbreviations of the months in English, Dutch, German, French and Spanish, and in
 * other languages of Europe, without accents.
 */
const NAMES = [
  'january januari januar jaenner janner janvier enero jan janv jaen ene gennaio gen janeiro tammikuu tammikuuta tammik januara ιανουαριου ιανουαριος ιαν',
  'february februari februar fevrier febrero feb fevr fev febr febbraio fevereiro helmikuu helmikuuta helmik februara φεβρουαριου φεβρουαριος φεβ',
  'march maart marz maerz mars marzo mar mrt mrz maer marco marts marca maaliskuu maaliskuuta maalisk μαρτιου μαρτιος μαρ',
  'april avril abril apr avr abr aprile huhtikuu huhtikuuta huhtik aprila απριλιου απριλιος απρ',
  'may mei mai mayo maggio mag maio maj maja toukokuu toukokuuta toukok μαιου μαιος μαι',
  'june juni juin junio jun giugno giu junho kesakuu kesakuuta kesak juna ιουνιου ιουνιος ιουν',
  'july juli juillet julio jul juil juill luglio lug julho heinakuu heinakuuta heinak jula ιουλιου ιουλιος ιουλ',
  'august augustus aout agosto aug ago augusti elokuu elokuuta elok augusta αυγουστου αυγουστος αυγ',
  'september septembre septiembre setiembre sep sept set settembre setembro syyskuu syyskuuta syysk septembra σεπτεμβριου σεπτεμβριος σεπ',
  'october oktober octobre octubre oct okt ottobre ott outubro out lokakuu lokakuuta lokak oktobra οκτωβριου οκτωβριος οκτ',
  'november novembre noviembre nov novembro marraskuu marraskuuta marrask novembra νοεμβριου νοεμβριος νοε',
  'december dezember decembre diciembre dec dez dic dicembre dezembro desember des joulukuu joulukuuta jouluk decembra δεκεμβριου δεκεμβριος δεκ',
];

/** Those of languages of which some words are other months in another one, or other words altogether. */
const OF_TONGUES = {
  pl: [
    'stycznia styczen sty',
    'lutego luty lut',
    'marzec',
    'kwietnia kwiecien kwi',
    '',
    'czerwca czerwiec cze',
    'lipca lipiec lip',
    'sierpnia sierpien sie',
    'wrzesnia wrzesien wrz',
    'pazdziernika pazdziernik paz',
    'listopada listopad lis',
    'grudnia grudzien gru',
  ],
  cs: [
    'ledna leden led',
    'unora unor uno',
    'brezna brezen bre',
    'dubna duben dub',
    'kvetna kveten kve',
    'cervna cerven cvn',
    'cervence cervenec cvc',
    'srpna srpen srp',
    'zari zar',
    'rijna rijen rij',
    'listopadu listopad lis',
    'prosince prosinec pro',
  ],
  hr: [
    'sijecnja sijecanj sij',
    'veljace veljaca velj vlj',
    'ozujka ozujak ozu',
    'travnja travanj tra',
    'svibnja svibanj svi',
    'lipnja lipanj lip',
    'srpnja srpanj srp',
    'kolovoza kolovoz kol',
    'rujna rujan ruj',
    'listopada listopad lis',
    'studenoga studenog studeni stu',
    'prosinca prosinac pro',
  ],
  hu: ['', '', 'marcius marc', 'aprilis', 'majus', 'junius', 'julius', 'augusztus', 'szeptember szept', '', '', ''],
  ro: [
    'ianuarie ian',
    'februarie',
    'martie',
    'aprilie',
    '',
    'iunie iun',
    'iulie iul',
    '',
    'septembrie',
    'octombrie',
    'noiembrie noi',
    'decembrie',
  ],
  tr: [
    'ocak oca',
    'subat sub',
    'mart',
    'nisan nis',
    'mayis may\u0131s',
    'haziran haz',
    'temmuz tem',
    'agustos agu',
    'eylul eyl',
    'ekim eki',
    'kasim kas\u0131m kas',
    'aralik aral\u0131k ara',
  ],
};

/** A language whose months have to be told apart from those of others. */
export type MonthTongue = keyof typeof OF_TONGUES;

/** Months that are other words elsewhere: a name, a head of columns. */
const OTHER_WORDS = new Set(
  'pro led rij zar bre kol tra svi stu ruj sij marc ian noi sub nis tem eki kas ara'.split(' '),
);

const byName = oncePer(
  (names: readonly string[]): ReadonlyMap<string, number> =>
    new Map(
      names.flatMap((list, at) =>
        list.split(' ').flatMap((name): [string, number][] => (name ? [[name, at + 1]] : [])),
      ),
    ),
);

export const MONTH_TONGUES = Object.keys(OF_TONGUES) as MonthTongue[];
const tonguesOf = (word: string): MonthTongue[] =>
  MONTH_TONGUES.filter((tongue) => byName(OF_TONGUES[tongue]).has(word));
const monthIn = (tongue: MonthTongue, word: string): number | undefined => byName(OF_TONGUES[tongue]).get(word);

/** The month that a word of some of these languages is wherever it stands; undefined where that hangs on the language. */
function settledMonth(word: string): number | undefined {
  const [month, ...others] = new Set(tonguesOf(word).map((tongue) => monthIn(tongue, word)));
  return others.length > 0 || OTHER_WORDS.has(word) ? undefined : month;
}

/**
 * 1 to 12 for a word without accents in lower case; undefined when it is no month, or when it is one in one language and
 * another month, or no month, in the next, unless it is known among which it stands.
 */
export function monthNamed(word: string, tongue: MonthTongue | null = null): number | undefined {
  return byName(NAMES).get(word) ?? settledMonth(word) ?? (tongue === null ? undefined : monthIn(tongue, word));
}

const wordsOf = (text: string): string[] => normalText(text.replace(/(\d)(\p{L})/gu, '$1 $2')).split(' ');

/** True for a text with the name of a month that other texts beside it have to settle. */
export const hasUnsettledMonth = (text: string): boolean =>
  /\p{L}{3}/u.test(text) && wordsOf(text).some((word) => monthNamed(word) === undefined && tonguesOf(word).length > 0);

/** The language of which texts name a month as only that one does; null where none does, or several do. */
export function monthTongue(texts: readonly string[]): MonthTongue | null {
  const own = texts.flatMap((text) =>
    wordsOf(text).flatMap((word) => {
      const [tongue, ...others] = tonguesOf(word);
      return tongue === undefined || others.length > 0 || OTHER_WORDS.has(word) ? [] : tongue;
    }),
  );
  const [tongue, ...others] = new Set(own);
  return others.length > 0 ? null : (tongue ?? null);
}
