import { offered } from '../emulation';

type Google = GoogleAppsScript.Base.Blob;

export class EmulatedBlob
  implements Pick<Google, 'getBlob' | 'getDataAsString' | 'getContentType' | 'getName' | 'setName' | 'setContentType'>
{
  static readonly emulates = 'Blob';
  #text: string;
  #type: string;
  #name: string;

  constructor(text: string, type: string, name: string) {
    this.#text = text;
    this.#type = type;
    this.#name = name;
  }

  getBlob(): Google {
    return offered<Google>(this);
  }

  getDataAsString(): string {
    return this.#text;
  }

  /** What a blob holds, as mail carries it; for the host alone. */
  static base64Of(blob: EmulatedBlob): string {
    return Buffer.from(blob.#text, 'utf8').toString('base64');
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
