import { parse } from 'papaparse';

/** The cells of a well-formed CSV text, all texts; the last line break ends a row and begins none. */
export const cellsOf = (text: string, delimiter = ','): string[][] =>
  parse<string[]>(text.replace(/\r?\n$/, ''), { delimiter }).data;
