import { createHash, randomUUID } from 'node:crypto';
import { isTimeZone } from '../../../workbook/serial';
import { enumeration, offered } from '../../emulation';
import { EmulatedBlob } from './blob';
import type { BlobContent } from './blob-content';
import { formatInstant, parseInstant } from './date-pattern';

type Google = GoogleAppsScript.Utilities.Utilities;

export class EmulatedUtilities
  implements
    Pick<
      Google,
      | 'formatDate'
      | 'parseDate'
      | 'getUuid'
      | 'newBlob'
      | 'sleep'
      | 'base64Encode'
      | 'computeDigest'
      | 'formatString'
      | 'DigestAlgorithm'
      | 'Charset'
    >
{
  static readonly emulates = 'Utilities';
  DigestAlgorithm = enumeration<Google['DigestAlgorithm']>('MD5', 'SHA_1', 'SHA_256', 'SHA_512');
  Charset = enumeration<Google['Charset']>('US_ASCII', 'UTF_8');

  formatDate(date: GoogleAppsScript.Base.Date, timeZone: string, format: string): string {
    if (Number.isNaN(date.getTime())) throw new Error('Invalid argument: date. Should be of type: Date');
    return formatInstant(date.getTime(), zoneOrGmt(timeZone), format);
  }

  parseDate(date: string, timeZone: string, format: string): Date {
    return new Date(parseInstant(date, zoneOrGmt(timeZone), format));
  }

  getUuid(): string {
    return randomUUID();
  }

  newBlob(data: unknown, contentType = 'text/plain', name = ''): GoogleAppsScript.Base.Blob {
    const bytes = bytesGiven(data);
    const content: BlobContent = bytes
      ? { kind: 'bytes', base64: bytes.toString('base64') }
      : { kind: 'text', text: String(data) };
    return offered(new EmulatedBlob(content, contentType, name));
  }

  /** Takes no time here. */
  sleep(_milliseconds: number): void {}

  base64Encode(data: unknown): string {
    return (bytesGiven(data) ?? Buffer.from(String(data))).toString('base64');
  }

  computeDigest(algorithm: unknown, value: unknown): number[] {
    const name = String(algorithm).replace('_', '').toLowerCase();
    return [...new Int8Array(createHash(name).update(String(value)).digest())];
  }

  formatString(template: string, ...values: unknown[]): string {
    let next = 0;
    return template.replace(/%[sd]/g, () => String(values[next++]));
  }
}

/** Bytes as scripts hold them: numbers from -128 to 127; null for anything else. */
const bytesGiven = (data: unknown): Buffer | null => (Array.isArray(data) ? Buffer.from(Int8Array.from(data)) : null);

/** Java reads a zone it does not know as GMT. */
const zoneOrGmt = (zone: string): string => (isTimeZone(zone) ? zone : 'Etc/UTC');
