import { type Codes, codesFor } from '../../../base/codes';

/** Texts as codes of labels, after those that are known. */
export function coded(known: readonly string[], texts: readonly (string | null)[]): { codes: Codes; labels: string[] } {
  const labels = [...known];
  const codeOf = new Map(labels.map((label, code): [string, number] => [label, code]));
  const found = texts.map((text) => {
    const label = text ?? '';
    if (!codeOf.has(label)) codeOf.set(label, labels.push(label) - 1);
    return codeOf.get(label) as number;
  });
  const codes = codesFor(labels.length, texts.length);
  codes.set(found);
  return { codes, labels };
}
