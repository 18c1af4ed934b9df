import { offered } from '../../emulation';
import type { HostState } from '../../state';
import { servedPage } from './served-page';

type Google = GoogleAppsScript.HTML.HtmlService;
type Output = GoogleAppsScript.HTML.HtmlOutput;

export class EmulatedHtmlService implements Pick<Google, 'createHtmlOutput' | 'createHtmlOutputFromFile'> {
  static readonly emulates = 'HtmlService';
  #state: HostState;

  constructor(state: HostState) {
    this.#state = state;
  }

  createHtmlOutput(html: unknown = ''): Output {
    return offered<Output>(new EmulatedHtmlOutput(String(html)));
  }

  createHtmlOutputFromFile(filename: string): Output {
    const html = this.#state.bundle.pages.get(filename);
    if (html === undefined) throw new Error(`No HTML file named ${filename} was found.`);
    return this.createHtmlOutput(html);
  }
}

export class EmulatedHtmlOutput
  implements
    Pick<
      Output,
      'append' | 'getContent' | 'setContent' | 'getTitle' | 'setTitle' | 'setWidth' | 'setHeight' | 'addMetaTag'
    >
{
  static readonly emulates = 'HtmlOutput';
  #html: string;
  #title = '';

  constructor(html: string) {
    this.#html = html;
  }

  append(html: string): Output {
    this.#html += html;
    return offered<Output>(this);
  }

  /** No reader of files: Google gives back what its parser has made of them. */
  getContent(): string {
    return servedPage(this.#html);
  }

  setContent(html: string): Output {
    this.#html = html;
    return offered<Output>(this);
  }

  getTitle(): string {
    return this.#title;
  }

  setTitle(title: string): Output {
    this.#title = title;
    return offered<Output>(this);
  }

  setWidth(_width: number): Output {
    return offered<Output>(this);
  }

  setHeight(_height: number): Output {
    return offered<Output>(this);
  }

  addMetaTag(_name: string, _content: string): Output {
    return offered<Output>(this);
  }
}
