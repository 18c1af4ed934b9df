import { loaderOf } from '../../../src/build/script/lazy-script';
import type { Stub } from '../../../src/build/script/stub';

/** The part that holds the facts. */
export const PART = 'Facts';

const calls = (name: string, parameters: string[], doc: string): Stub => ({
  name,
  parameters,
  doc: `/**\n * ${doc}\n */`,
  body: `return ${loaderOf(PART)}().${name}(${parameters.join(', ')});`,
});

/** What the editor, menus, the clock, the page and cells call in the facts' own project. */
export const stubs: Stub[] = [
  calls('checkFacts', [], 'Run this one. Finds out whether Google is as the add-on takes it to be; see the tab Facts.'),
  calls('checkFactsByClock', ['event'], 'Called by the trigger that checkFacts makes.'),
  calls('checkFactsOfPage', ['answers'], 'Called by the page that checkFacts opens.'),
  calls('answerPageOfFacts', ['wish', 'parcel'], 'Called by the page that checkFacts opens.'),
  {
    name: 'FACT_IN_CELL',
    parameters: ['id', 'first', 'second', 'third'],
    doc: '/**\n * Finds a fact out in a cell.\n * @param id Its name.\n * @customfunction\n */',
    body: `return ${loaderOf(PART)}().factInCell(id, Array.prototype.slice.call(arguments, 1));`,
  },
  { name: 'MRR12', parameters: [], doc: '/**\n * Has the name of a cell.\n */', body: "return 'a function';" },
  {
    name: 'onOpen',
    parameters: [],
    doc: '/**\n * The menu of this project, in place of that of the add-on.\n */',
    body: `SpreadsheetApp.getUi().createAddonMenu()
    .addItem('Check the facts', 'checkFacts')
    .addItem('Show KPIs', 'showSidebar')
    .addToUi();`,
  },
];
