/** Names and abbreviations of the months in English, Dutch, German, French and Spanish, and in the other languages in which deals are read, without accents. */
const NAMES = [
  'january januari januar jaenner janner janvier enero jan janv jaen ene gennaio gen janeiro stycznia styczen sty tammikuu tammikuuta tammik',
  'february februari februar fevrier febrero feb fevr fev febr febbraio fevereiro lutego luty lut helmikuu helmikuuta helmik',
  'march maart marz maerz mars marzo mar mrt mrz maer marco marts marca marzec maaliskuu maaliskuuta maalisk',
  'april avril abril apr avr abr aprile kwietnia kwiecien kwi huhtikuu huhtikuuta huhtik',
  'may mei mai mayo maggio mag maio maj maja toukokuu toukokuuta toukok',
  'june juni juin junio jun giugno giu junho czerwca czerwiec cze kesakuu kesakuuta kesak',
  'july juli juillet julio jul juil juill luglio lug julho lipca lipiec lip heinakuu heinakuuta heinak',
  'august augustus aout agosto aug ago augusti sierpnia sierpien sie elokuu elokuuta elok',
  'september septembre septiembre setiembre sep sept set settembre setembro wrzesnia wrzesien wrz syyskuu syyskuuta syysk',
  'october oktober octobre octubre oct okt ottobre ott outubro out pazdziernika pazdziernik paz lokakuu lokakuuta lokak',
  'november novembre noviembre nov novembro listopada listopad lis marraskuu marraskuuta marrask',
  'december dezember decembre diciembre dec dez dic dicembre dezembro desember des grudnia grudzien gru joulukuu joulukuuta jouluk',
];

let months: Map<string, number> | null = null;

/** 1 to 12 for a word without accents in lower case; undefined when it is no month. */
export function monthNamed(word: string): number | undefined {
  if (months === null) {
    months = new Map();
    for (let month = 0; month < 12; month++) {
      for (const name of NAMES[month].split(' ')) months.set(name, month + 1);
    }
  }
  return months.get(word);
}
