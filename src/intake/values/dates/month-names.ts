/** Names and abbreviations of the months in English, Dutch, German, French and Spanish, without accents. */
const NAMES = [
  'january januari januar jaenner janner janvier enero jan janv jaen ene',
  'february februari februar fevrier febrero feb fevr fev febr',
  'march maart marz maerz mars marzo mar mrt mrz maer',
  'april avril abril apr avr abr',
  'may mei mai mayo',
  'june juni juin junio jun',
  'july juli juillet julio jul juil juill',
  'august augustus aout agosto aug ago',
  'september septembre septiembre setiembre sep sept set',
  'october oktober octobre octubre oct okt',
  'november novembre noviembre nov',
  'december dezember decembre diciembre dec dez dic',
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
