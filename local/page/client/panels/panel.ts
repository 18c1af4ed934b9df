import { button, element } from '../element';
import { text } from '../texts';

/** A panel over the sheet with a button that opens and closes it. One is open at a time; Escape closes it. */
export class Panel {
  static #open: Panel | null = null;
  readonly toggle: HTMLButtonElement;
  readonly body = element('div', { className: 'panel-body' });
  #place: HTMLElement;
  #heading: HTMLHeadingElement;
  #close: HTMLButtonElement;
  #opened: () => void;

  /** `opened` is called when it opens. */
  constructor(title: string, language: string, opened: () => void = () => {}) {
    this.#opened = opened;
    this.#place = document.getElementById('panel') as HTMLElement;
    this.toggle = button(title, () => (this.isOpen ? this.close() : this.open()), {
      className: 'toggle',
      ariaExpanded: 'false',
    });
    this.#heading = element('h2', { textContent: title, tabIndex: -1 });
    this.#close = button('×', () => this.close(), { className: 'close', ariaLabel: text('close', language) });
  }

  get isOpen(): boolean {
    return Panel.#open === this;
  }

  open(): void {
    if (this.isOpen) return;
    Panel.#open?.close();
    Panel.#open = this;
    this.#place.replaceChildren(element('header', {}, this.#heading, this.#close), this.body);
    this.#place.hidden = false;
    this.#place.onkeydown = ({ key }) => {
      if (key === 'Escape') this.close();
    };
    this.toggle.ariaExpanded = 'true';
    this.#opened();
    this.#heading.focus();
  }

  close(): void {
    if (!this.isOpen) return;
    Panel.#open = null;
    this.#place.hidden = true;
    this.toggle.ariaExpanded = 'false';
    this.toggle.focus();
  }
}
