import type { FunctionExample } from '../facts/cells/functions';
import { DEALS_TAB, dealRows } from '../facts/cells/timed';
import { everyFact } from '../facts/every-fact';
import type { Answer, ClockEvent, Fact, Finding } from '../facts/fact';
import { PARCEL } from '../facts/page/page-facts';
import { CLOCK_HANDLER } from '../facts/services/triggers';
import { answerInCell, readCells, timeCells, writeCells } from './cells';
import { findingOf } from './finding';
import { RECORD_TAB, record, recordTab } from './record';
import { same } from './verdict';

/** Filled in by the build. */
declare const EXAMPLES: FunctionExample[];

const CELLS_TAB = 'Facts in cells';
const TIMED_TAB = 'Facts timed';
/** Nearly what a new tab has room for, and a multiple of four. */
const DEALS = 996;
const HALF_A_MINUTE = 30_000;
/** Under this name the id of the trigger is kept that will come. */
const TRIGGER = 'facts trigger';

const facts = everyFact(EXAMPLES);

/** Finds every fact, group by group; each is on the tab as soon as it is found. Those of a clock and a page come later. */
export function checkFacts(): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  // Our functions answer in the language of the spreadsheet; facts of other locales go there and back.
  spreadsheet.setSpreadsheetLocale('en_US');
  // A spreadsheet has one tab at least: the new one comes before the old ones go.
  const tab = spreadsheet.insertSheet();
  for (const name of [RECORD_TAB, DEALS_TAB, CELLS_TAB, TIMED_TAB]) {
    const old = spreadsheet.getSheetByName(name);
    if (old) spreadsheet.deleteSheet(old);
  }
  tab.setName(RECORD_TAB);
  const deals = dealRows(DEALS);
  spreadsheet.insertSheet(DEALS_TAB).getRange(1, 1, deals.length, deals[0].length).setValues(deals);
  record(
    facts,
    found(facts.script, ({ find }) => find()),
  );
  const cells = spreadsheet.insertSheet(CELLS_TAB);
  writeCells(cells, facts.cell);
  record(facts, readCells(cells, facts.cell));
  record(facts, timeCells(spreadsheet.insertSheet(TIMED_TAB), facts.timed));
  record(facts, {}, [attempt('The clock', armTrigger), attempt('The page', openPage)]);
  recordTab().activate();
}

/** Called by the trigger that checkFacts makes: finds what a run by the clock is. */
export function checkFactsByClock(event: ClockEvent): void {
  const made = PropertiesService.getDocumentProperties()?.getProperty(TRIGGER) ?? '';
  const findings = found(facts.clock, ({ findInTrigger }) => findInTrigger(event, made));
  removeTriggers();
  const cells = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(CELLS_TAB);
  record(facts, { ...findings, ...(cells && readCells(cells, facts.cell)) });
}

/** Called by the page that checkFacts opens, with what it found. */
export function checkFactsOfPage(answers: Record<string, Answer>): void {
  record(
    facts,
    found(
      facts.page.filter(({ id }) => id in answers),
      ({ id }) => answers[id],
    ),
  );
}

/** Called by the same page: what it wants to have sent, or a parcel to be compared with the one that it was sent. */
export function answerPageOfFacts(wish: string, parcel: Answer): unknown {
  if (wish === 'Date') return { day: new Date(0), rest: 1 };
  if (wish === 'undefined') return { nothing: undefined, rest: 1 };
  if (wish === 'error') throw new Error('the words of an error');
  return wish === 'compare' ? same(parcel, PARCEL) : PARCEL;
}

/** Called in cells. */
export function factInCell(id: string, given: unknown[]): unknown {
  return answerInCell([...facts.cell, ...facts.timed], id, given);
}

function found<Kind extends Fact>(list: Kind[], find: (fact: Kind) => Answer): Record<string, Finding> {
  return Object.fromEntries(list.map((fact) => [fact.id, findingOf(() => find(fact))]));
}

function armTrigger(): string {
  removeTriggers();
  const trigger = ScriptApp.newTrigger(CLOCK_HANDLER).timeBased().after(HALF_A_MINUTE).create();
  PropertiesService.getDocumentProperties().setProperty(TRIGGER, trigger.getUniqueId());
  return 'comes within two minutes, and adds what it finds.';
}

function removeTriggers(): void {
  for (const trigger of ScriptApp.getProjectTriggers()) {
    if (trigger.getHandlerFunction() === CLOCK_HANDLER) ScriptApp.deleteTrigger(trigger);
  }
  PropertiesService.getDocumentProperties()?.deleteProperty(TRIGGER);
}

function openPage(): string {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('facts').setTitle('Facts'));
  return 'stands in the sidebar of the spreadsheet, and adds what it finds.';
}

function attempt(what: string, work: () => string): string {
  try {
    return `${what} ${work()}`;
  } catch (error) {
    return `${what} does not come: ${(error as Error).message}`;
  }
}
