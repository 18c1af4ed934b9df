import { detect } from 'chardet';
import { decode as decodeAs, encodingExists } from 'iconv-lite';

/** The text of a file, whatever its encoding: UTF-8 or UTF-16 with or without a mark, else the likeliest 8-bit one. null: no text. */
export function decode(bytes: Uint8Array): string | null {
  const buffer = Buffer.from(bytes);
  const start = buffer.subarray(0, 4).toString('hex');
  if (start.startsWith('efbbbf')) return decodeAs(buffer.subarray(3), 'utf8');
  if (start.startsWith('fffe')) return decodeAs(buffer, 'utf16le');
  if (start.startsWith('feff')) return decodeAs(buffer, 'utf16be');
  const sample = buffer.subarray(0, 4000);
  const zeros = [0, 1].map((parity) => sample.filter((byte, index) => byte === 0 && index % 2 === parity).length);
  const half = sample.length / 2;
  if (half > 0 && zeros[1] > half * 0.4) return decodeAs(buffer, 'utf16le');
  if (half > 0 && zeros[0] > half * 0.4) return decodeAs(buffer, 'utf16be');
  if (zeros[0] + zeros[1] > 0) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(buffer);
  } catch {
    // Western exports that are not UTF-8 come from Windows; the guess is trusted only beyond that
    const guess = detect(sample) ?? '';
    const western = /^(ISO-8859-1|windows-1252|UTF-8|ASCII)?$/i.test(guess) || !encodingExists(guess);
    return decodeAs(buffer, western ? 'windows-1252' : guess);
  }
}
