import { quoteSheetName } from '../a1';

const LONGEST = 31;

/** The name that Excel takes for each tab: 31 letters, none of []*?/\:, unique. */
export function excelNames(names: string[]): Map<string, string> {
  const taken = new Set<string>();
  return new Map(
    names.map((name) => {
      const wanted = name
        .replace(/[[\]*?/\\:]/g, '_')
        .replace(/^'|'$/g, '_')
        .slice(0, LONGEST);
      let excel = wanted;
      for (let number = 2; taken.has(excel.toLowerCase()); number++) {
        excel = `${wanted.slice(0, LONGEST - 3)} ${number}`;
      }
      taken.add(excel.toLowerCase());
      return [name, excel];
    }),
  );
}

/** A formula with the tabs called as Excel calls them. */
export function withExcelNames(formula: string, names: Map<string, string>): string {
  return [...names].reduce((text, [name, excel]) => {
    if (name === excel) return text;
    return text.split(`${quoteSheetName(name)}!`).join(`${quoteSheetName(excel)}!`);
  }, formula);
}
