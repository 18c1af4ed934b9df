import type { MailHead, OpenedMail } from '../../views/outbox-view';
import { button, element } from '../element';
import { post } from '../post';
import { text } from '../texts';
import { moment } from './moment';
import { Panel } from './panel';

/** The mails that the script has sent, newest first; one of them opened beside the list. */
export class OutboxPanel {
  readonly panel: Panel;
  #language: string;
  #zone: string;
  #mails: MailHead[] = [];
  #seen = 0;
  #chosen: number | null = null;
  #withText = false;
  #list = element('ul', { className: 'mails' });
  #read = element('article', { className: 'mail' });

  constructor(language: string, zone: string) {
    this.#language = language;
    this.#zone = zone;
    this.panel = new Panel(text('outbox', language), language, () => this.#opened());
    this.#list.ariaLabel = text('mails', language);
    this.panel.body.classList.add('outbox');
    this.panel.body.append(this.#list, this.#read);
  }

  /** `zone`: the spreadsheet's, in which all moments are shown. */
  show(mails: MailHead[], zone: string): void {
    this.#mails = mails;
    this.#zone = zone;
    this.#drawList();
    if (this.panel.isOpen) this.#opened();
  }

  /** What was sent before a page opened is not new to it. */
  allSeen(): void {
    this.#seen = this.#mails.length;
    this.#label();
  }

  /** Opens the newest mail. */
  openNewest(): void {
    this.#chosen = this.#mails[0]?.number ?? null;
    this.panel.open();
    this.#opened();
  }

  #opened(): void {
    this.#seen = this.#mails.length;
    this.#label();
    if (this.#chosen === null && this.#mails.length > 0) this.#chosen = this.#mails[0].number;
    this.#drawList();
    this.#drawMail();
  }

  #label(): void {
    const { length } = this.#mails;
    const { toggle } = this.panel;
    toggle.textContent = `${text('outbox', this.#language)}${length > 0 ? ` (${length})` : ''}`;
    toggle.classList.toggle('news', length > this.#seen);
  }

  #drawList(): void {
    this.#label();
    const focused = this.#list.contains(document.activeElement);
    this.#list.replaceChildren(
      ...this.#mails.map(({ number, to, subject, sentAt, files }) => {
        const entry = button('', () => this.#choose(number), { ariaCurrent: String(number === this.#chosen) });
        entry.append(
          element('span', { className: 'when', textContent: moment(sentAt, this.#zone, this.#language) }),
          element('span', { className: 'who', textContent: `${to.join(', ')}${files.length > 0 ? ' 📎' : ''}` }),
          element('span', { className: 'about', textContent: subject }),
        );
        return element('li', {}, entry);
      }),
    );
    if (focused) this.#list.querySelector<HTMLElement>('[aria-current=true]')?.focus();
    this.#list.hidden = this.#mails.length === 0;
  }

  #choose(number: number): void {
    this.#chosen = number;
    this.#drawList();
    this.#drawMail();
  }

  async #drawMail(): Promise<void> {
    const number = this.#chosen;
    if (number === null) {
      this.#read.replaceChildren(
        element('p', { className: 'quiet', textContent: text('outbox_empty', this.#language) }),
      );
      return;
    }
    if (this.#read.dataset.mail === String(number)) return;
    this.#read.dataset.mail = String(number);
    const mail = await post<OpenedMail>('/mail', { number }).catch((error: Error) => error);
    if (this.#chosen !== number) return;
    if (mail instanceof Error) this.#read.replaceChildren(element('p', { textContent: mail.message }));
    else this.#read.replaceChildren(...this.#mail(mail));
  }

  #mail(mail: OpenedMail): HTMLElement[] {
    const language = this.#language;
    const { subject, from, to, cc, sentAt, html, text: plain, files, number } = mail;
    const line = (label: 'from' | 'to' | 'cc', value: string) =>
      element('p', { className: 'quiet', textContent: `${text(label, language)}: ${value}` });
    const frame = element('iframe', { title: text('mail', language), srcdoc: html });
    // no script of a mail runs, and nothing in it reaches this page
    frame.setAttribute('sandbox', 'allow-popups allow-popups-to-escape-sandbox');
    const written = element('pre', { textContent: plain, hidden: !this.#withText, tabIndex: 0 });
    written.ariaLabel = text('plain_text', language);
    const beside = button(text('plain_text', language), () => {
      this.#withText = !this.#withText;
      written.hidden = !this.#withText;
      beside.ariaPressed = String(this.#withText);
    });
    beside.ariaPressed = String(this.#withText);
    const attached = files.map((name, file) =>
      element('a', { href: `/attachment?mail=${number}&file=${file}`, download: name, textContent: `📎 ${name}` }),
    );
    const about = element('div', { className: 'about-mail' });
    about.append(
      element('h3', { textContent: subject }),
      line('from', from),
      line('to', to.join(', ')),
      ...(cc.length > 0 ? [line('cc', cc.join(', '))] : []),
      element('p', { className: 'quiet', textContent: moment(sentAt, this.#zone, language) }),
      element('p', { className: 'tools' }, beside, ...attached),
    );
    return [about, element('div', { className: 'shown' }, frame, written)];
  }
}
