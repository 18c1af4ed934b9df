import { emulationOf, offered } from '../../emulation';
import type { BlobContent } from './blob-content';
import { bytesOf } from './blob-content';

type Google = GoogleAppsScript.Base.Blob;

export class EmulatedBlob
  implements
    Pick<
      Google,
      | 'getAs'
      | 'getBlob'
      | 'getBytes'
      | 'getDataAsString'
      | 'getContentType'
      | 'getName'
      | 'setName'
      | 'setContentType'
      | 'copyBlob'
    >
{
  static readonly emulates = 'Blob';
  #content: BlobContent;
  #type: string;
  #name: string;

  constructor(content: BlobContent, type: string, name: string) {
    this.#content = content;
    this.#type = type;
    this.#name = name;
  }

  /** What a blob holds, as mail carries it; for the host alone. */
  static contentOf(blob: Google): BlobContent {
    return emulationOf<EmulatedBlob>(blob).#content;
  }

  /** HTML becomes a PDF; of other conversions that Google may know, nothing here needs one. */
  getAs(contentType: string): Google {
    if (contentType === this.#type) return this.copyBlob();
    if (contentType !== 'application/pdf' || this.#type !== 'text/html' || this.#content.kind !== 'text') {
      throw new Error(`Converting from ${this.#type} to ${contentType} is not supported.`);
    }
    const name = this.#name === '' ? '' : `${this.#name.replace(/\.[^.]*$/, '')}.pdf`;
    return offered<Google>(new EmulatedBlob({ kind: 'pdf of HTML', html: this.#content.text }, contentType, name));
  }

  getBlob(): Google {
    return offered<Google>(this);
  }

  copyBlob(): Google {
    return offered<Google>(new EmulatedBlob(this.#content, this.#type, this.#name));
  }

  /** Signed, as Java counts bytes. */
  getBytes(): number[] {
    return [...new Int8Array(bytesOf(this.#content))];
  }

  getDataAsString(): string {
    return bytesOf(this.#content).toString('utf8');
  }

  getContentType(): string {
    return this.#type;
  }

  getName(): string {
    return this.#name;
  }

  setName(name: string): Google {
    this.#name = name;
    return offered<Google>(this);
  }

  setContentType(type: string | null): Google {
    this.#type = type ?? '';
    return offered<Google>(this);
  }
}
