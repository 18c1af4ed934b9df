import type { PageFact } from '../fact';

/** What the server hands to a page and gets back: everything that our calls consist of. */
export const PARCEL = {
  text: 'Zürich €5 < & > " \' \\ // ` $& $1',
  numbers: [0, -1.5, 1e21, 0.1],
  nothing: null,
  flags: [true, false],
  rows: [['a', 1, null], []],
  deep: { 'a key': { list: [{ value: 1 }] } },
  long: 'x'.repeat(200_000),
};

/** Found by a page in the sidebar: what its server does to scripts, and what calls carry. */
export const pageFacts: PageFact[] = [
  {
    id: 'page: script',
    says: "The sidebar's script arrives letter by letter as it was built.",
    otherwise:
      'The sidebar stays empty, or does something else than was tested (src/build/page/page.ts): compare with what the server cuts, below.',
    expected: [true],
  },
  {
    id: 'page: what the server cuts',
    says: 'What the server of pages changes in scripts.',
    otherwise: "Nothing leans on it: the sidebar's script has none of these.",
    expected: 'any',
    hostMayDiffer: 'the host cuts whatever anybody has seen cut',
  },
  {
    id: 'page: parcel',
    says: 'Texts, numbers, nothing, lists and records cross from server to page and back unchanged, 200 kB of them.',
    otherwise: 'The sidebar shows other numbers than the server has computed, or fails (src/app/page-call.ts).',
    expected: [true],
  },
  {
    id: 'page: Date in an answer',
    says: 'What a page gets when the answer holds a Date.',
    otherwise: 'Nothing leans on it: our answers hold none.',
    expected: 'any',
    hostMayDiffer: 'the host gives null, the worst that was seen',
  },
  {
    id: 'page: undefined in an answer',
    says: 'What a page gets when the answer holds undefined.',
    otherwise: 'Nothing leans on it: our answers hold none.',
    expected: 'any',
    hostMayDiffer: 'the host gives null, the worst that was seen',
  },
  {
    id: 'page: error',
    says: 'A page is told the words of an error that the server throws.',
    otherwise: 'The sidebar cannot say what went wrong.',
    expected: [true],
  },
  {
    id: 'page: width',
    says: 'The sidebar is 300 pixels wide.',
    otherwise: 'The sidebar is laid out for 300 pixels: look whether it still fits.',
    expected: [300],
  },
];
