import { strFromU8, strToU8, zipSync } from 'fflate';
import { unpacked } from './unpacked';

/** The head of a cell in the XML of a sheet. */
const CELL = /<(?:\w{1,9}:)?c [^<>]*>/g;

/** A workbook whose broken cells (#REF!, #N/A) are the texts that Excel shows there: whoever reads it would find them blank. */
export function withBrokenCells(workbook: ArrayBuffer): ArrayBuffer {
  const files = unpacked(workbook);
  let found = false;
  for (const [name, bytes] of Object.entries(files)) {
    if (!/\/worksheets\/[^/]+\.xml$/i.test(name)) continue;
    const xml = strFromU8(bytes);
    const texts = xml.replace(CELL, (head) => head.replace(' t="e"', ' t="str"'));
    if (texts === xml) continue;
    found = true;
    files[name] = strToU8(texts);
  }
  return found ? (zipSync(files, { level: 0 }).buffer as ArrayBuffer) : workbook;
}
