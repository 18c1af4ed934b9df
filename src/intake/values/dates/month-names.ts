import { oncePer } from '../../../base/once-per';
import { normalText } from '../../text/normal-text';

/** Names and abbreviations of the months in English, Dutch, German, French and Spanish, and in the other languages in which deals are read, without accents. */
const NAMES = [
  'january januari januar jaenner janner janvier enero jan janv jaen ene gennaio gen janeiro tammikuu tammikuuta tammik',
  'february februari februar fevrier febrero feb fevr fev febr febbraio fevereiro helmikuu helmikuuta helmik',
  'march maart marz maerz mars marzo mar mrt mrz maer marco marts marca maaliskuu maaliskuuta maalisk',
  'april avril abril apr avr abr aprile huhtikuu huhtikuuta huhtik',
  'may mei mai mayo maggio mag maio maj maja toukokuu toukokuuta toukok',
  'june juni juin junio jun giugno giu junho kesakuu kesakuuta kesak',
  'july juli juillet julio jul juil juill luglio lug julho heinakuu heinakuuta heinak',
  'august augustus aout agosto aug ago augusti elokuu elokuuta elok',
  'september septembre septiembre setiembre sep sept set settembre setembro syyskuu syyskuuta syysk',
  'october oktober octobre octubre oct okt ottobre ott outubro out lokakuu lokakuuta lokak',
  'november novembre noviembre nov novembro marraskuu marraskuuta marrask',
  'december dezember decembre diciembre dec dez dic dicembre dezembro desember des joulukuu joulukuuta jouluk',
];

/** Those of Polish that no other language has, from January on. */
const POLISH = [
  'stycznia styczen sty',
  'lutego luty lut',
  'marzec',
  'kwietnia kwiecien kwi',
  '',
  'czerwca czerwiec cze',
  'lipca lipiec',
  'sierpnia sierpien sie',
  'wrzesnia wrzesien wrz',
  'pazdziernika pazdziernik paz',
  '',
  'grudnia grudzien gru',
];

/** Months in Polish; in Croatian `listopad` is October, and `lip` is June. */
const POLISH_OR_CROATIAN = ['', '', '', '', '', '', 'lip', '', '', '', 'listopada listopad lis', ''];

const UNSETTLED = new RegExp(
  `(?<!\\p{L})(?:${POLISH_OR_CROATIAN.join(' ').trim().split(/ +/).join('|')})(?!\\p{L})`,
  'iu',
);

const byName = oncePer(
  (names: readonly string[]): ReadonlyMap<string, number> =>
    new Map(names.flatMap((list, at) => list.split(' ').map((name): [string, number] => [name, at + 1]))),
);

/**
 * 1 to 12 for a word without accents in lower case; undefined when it is no month, or when it is one in one language and
 * another in the next, unless it is known that it stands among Polish ones.
 */
export function monthNamed(word: string, isPolish = false): number | undefined {
  if (word === '') return undefined;
  return (
    byName(NAMES).get(word) ?? byName(POLISH).get(word) ?? (isPolish ? byName(POLISH_OR_CROATIAN).get(word) : undefined)
  );
}

/** True for a text with the name of a month that other texts beside it have to settle. */
export const hasUnsettledMonth = (text: string): boolean => UNSETTLED.test(text);

/** True where one of the texts names a month as only Polish does: then so do those that other languages have too. */
export const areInPolish = (texts: readonly string[]): boolean =>
  texts.some((text) =>
    normalText(text.replace(/(\d)(\p{L})/gu, '$1 $2'))
      .split(' ')
      .some((word) => word !== '' && byName(POLISH).has(word)),
  );
