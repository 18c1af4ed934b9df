/** The spreadsheet library and the framework of its page, loaded by the page before this code. */
export const library = (globalThis as unknown as { o_spreadsheet: typeof import('@odoo/o-spreadsheet') }).o_spreadsheet;

export const framework = (globalThis as unknown as { owl: Framework }).owl;

interface Framework {
  App: new (component: unknown, options: object) => { mount(element: HTMLElement): Promise<unknown> };
  Component: new (...args: never[]) => object;
  xml(strings: TemplateStringsArray): string;
}
