import type { Random } from '../../../local/sample/maker/random';
import type { Language } from './labels';

/** How days are written: y, m, d as numbers, Y of two digits, M and MMM for the month in words. */
export type DayForm = string;

const forms: Record<Language, DayForm[]> = {
  en: ['yyyy-mm-dd', 'm/d/yyyy', 'mm/dd/yyyy', 'MMM d, yyyy', 'd-MMM-yyyy', 'M d, yyyy', 'yyyy/mm/dd'],
  nl: ['dd-mm-yyyy', 'd-m-yyyy', 'yyyy-mm-dd', 'd MMM yyyy', 'd M yyyy', 'dd/mm/yyyy', 'dd-mm-yy'],
  de: ['dd.mm.yyyy', 'd.m.yyyy', 'yyyy-mm-dd', 'd. M yyyy', 'dd.mm.yy'],
  fr: ['dd/mm/yyyy', 'yyyy-mm-dd', 'd MMM yyyy', 'd M yyyy', 'dd/mm/yy'],
  es: ['dd/mm/yyyy', 'd/m/yyyy', 'yyyy-mm-dd', 'd de M de yyyy', 'dd-mm-yyyy'],
};

const words: Record<Language, [long: string, short: string]> = {
  en: [
    'January|February|March|April|May|June|July|August|September|October|November|December',
    'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec',
  ],
  nl: [
    'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
    'jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec',
  ],
  de: [
    'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember',
    'Jan.|Feb.|März|Apr.|Mai|Juni|Juli|Aug.|Sept.|Okt.|Nov.|Dez.',
  ],
  fr: [
    'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
    'janv.|févr.|mars|avr.|mai|juin|juil.|août|sept.|oct.|nov.|déc.',
  ],
  es: [
    'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
    'ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic',
  ],
};

export const pickDayForm = (random: Random, language: Language): DayForm => random.pick(forms[language]);

export function writeDay(day: Date, form: DayForm, language: Language): string {
  const month = day.getUTCMonth();
  const [long, short] = words[language].map((list) => list.split('|')[month]);
  const year = String(day.getUTCFullYear());
  const parts: Record<string, string> = {
    yyyy: year,
    yy: year.slice(2),
    mm: String(month + 1).padStart(2, '0'),
    m: String(month + 1),
    dd: String(day.getUTCDate()).padStart(2, '0'),
    d: String(day.getUTCDate()),
    MMM: short,
    M: long,
  };
  return form.replace(/yyyy|yy|mm|MMM|M|m|dd|(?<![a-z])d(?![a-z])/g, (part) => parts[part]);
}

export type TimeForm = '24' | '24s' | 'am';

export function writeMoment(day: Date, form: DayForm, time: TimeForm, language: Language): string {
  const hours = day.getUTCHours();
  const minutes = String(day.getUTCMinutes()).padStart(2, '0');
  const clock =
    time === 'am'
      ? `${hours % 12 || 12}:${minutes} ${hours < 12 ? 'AM' : 'PM'}`
      : `${String(hours).padStart(2, '0')}:${minutes}${time === '24s' ? ':00' : ''}`;
  return `${writeDay(day, form, language)} ${clock}`;
}
