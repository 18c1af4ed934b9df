import type { SeenColumn } from '../recognise/recognise';

const HOURS = new Set('hours hour hrs hr h uren uur stunden std heures heure horas hora'.split(' '));
const SECONDS = new Set('seconds second secs sec s seconden sekunden secondes segundos'.split(' '));

/** Minutes in one of what a header says that its numbers are: "Response time (hours)", "Reactietijd in seconden". */
export function headerMinutes({ words, hints }: SeenColumn['header']): number {
  const said = [...words, ...hints];
  return said.some((word) => HOURS.has(word)) ? 60 : said.some((word) => SECONDS.has(word)) ? 1 / 60 : 1;
}
