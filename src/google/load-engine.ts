/** Functions by name: those of main.ts that read raw tabs, and the one that answers cells over raw tabs. */
export type Engine = Record<string, (...given: unknown[]) => unknown>;

let engine: Engine | null = null;

/**
 * The part of the program that reads raw tabs. It lies in a page of its own: Apps Script evaluates all of Code.js for
 * every cell with a custom function, while most cells, and the menu, need nothing of this part.
 */
export function loadEngine(): Engine {
  if (engine === null) {
    const page = HtmlService.createHtmlOutputFromFile('engine').getContent();
    const code = page.slice(page.indexOf('>') + 1, page.lastIndexOf('</script>'));
    engine = new Function(`${code}\nreturn Engine;`)() as Engine;
  }
  return engine;
}
