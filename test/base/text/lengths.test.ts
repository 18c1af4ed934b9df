import { shortHash } from '../../../src/base/text/short-hash';
import { utf8Length } from '../../../src/base/text/utf8-length';

/** At the last sign of one length and the first of the next: U+007F, U+0080, U+07FF, U+0800, U+FFFD, U+10000. */
test.each(['', '\u007f', '\u0080', '\u07ff', '\u0800', '\ufffd', '\u{10000}', 'a€🙂é'])(
  '%j takes as many bytes as Node says',
  (text) => {
    expect(utf8Length(text)).toBe(Buffer.byteLength(text));
  },
);

/** From the tables of FNV-1a, 32 bits. */
test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('the hash of %j is that of FNV-1a', (text, hash) => {
  expect(shortHash(text)).toBe(hash.toString(36));
});
