import { emulationOf, enumeration, offered } from '../../emulation';
import type { HostState, MenuItem } from '../../state';

type Google = GoogleAppsScript.Base.Ui;
type GoogleMenu = GoogleAppsScript.Base.Menu;

/** What the script shows is kept by the host; nobody answers, so an alert answers OK. */
export class EmulatedUi
  implements Pick<Google, 'createAddonMenu' | 'showSidebar' | 'showModalDialog' | 'alert' | 'Button' | 'ButtonSet'>
{
  static readonly emulates = 'Ui';
  Button = enumeration<Google['Button']>('CLOSE', 'OK', 'CANCEL', 'YES', 'NO');
  ButtonSet = enumeration<Google['ButtonSet']>('OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL');
  #state: HostState;

  constructor(state: HostState) {
    this.#state = state;
  }

  createAddonMenu(): GoogleMenu {
    return offered<GoogleMenu>(new EmulatedMenu(this.#state));
  }

  showSidebar(page: object): void {
    const { getTitle, getContent } = pageOf(page);
    this.#state.pages.push({ kind: 'sidebar', title: getTitle(), html: getContent() });
  }

  showModalDialog(page: object, title: string): void {
    this.#state.pages.push({ kind: 'dialog', title, html: pageOf(page).getContent() });
  }

  alert(...words: unknown[]): GoogleAppsScript.Base.Button {
    this.#state.alerts.push(words.filter((word) => typeof word === 'string').join('\n'));
    return this.Button.OK;
  }
}

function pageOf(page: object): { getTitle(): string; getContent(): string } {
  const output = emulationOf<GoogleAppsScript.HTML.HtmlOutput>(page);
  return { getTitle: () => output.getTitle(), getContent: () => output.getContent() };
}

class EmulatedMenu implements Pick<GoogleMenu, 'addItem' | 'addSeparator' | 'addSubMenu' | 'addToUi'> {
  static readonly emulates = 'Menu';
  #state: HostState;
  #items: MenuItem[] = [];

  constructor(state: HostState) {
    this.#state = state;
  }

  addItem(caption: string, functionName: string): GoogleMenu {
    if (!this.#state.bundle.functions.some(({ name }) => name === functionName)) {
      throw new Error(`Script function not found: ${functionName}`);
    }
    this.#items.push({ label: caption, handler: functionName });
    return offered<GoogleMenu>(this);
  }

  addSeparator(): GoogleMenu {
    return offered<GoogleMenu>(this);
  }

  addSubMenu(menu: GoogleMenu): GoogleMenu {
    this.#items.push(...emulationOf<EmulatedMenu>(menu).#items);
    return offered<GoogleMenu>(this);
  }

  addToUi(): void {
    this.#state.menu = [...this.#items];
  }
}
