import { type Unzipped, unzipSync } from 'fflate';

/** That of `limits.exportMegabytes`: the page takes no code of the server’s. */
export const MOST_MEGABYTES = 400;

/** A file that would take more room than a page has. */
export class TooLarge extends Error {}

/** The files in a workbook; throws TooLarge before anything is unpacked beyond the limit. */
export function unpacked(workbook: ArrayBuffer): Unzipped {
  let bytes = 0;
  return unzipSync(new Uint8Array(workbook), {
    filter: ({ originalSize }) => {
      bytes += originalSize;
      if (bytes > MOST_MEGABYTES * 1_000_000) throw new TooLarge();
      return true;
    },
  });
}
