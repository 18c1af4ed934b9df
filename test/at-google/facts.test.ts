import { fireTrigger } from '../../local/host/fire-triggers';
import type { Host } from '../../local/host/host';
import { openHostPage } from '../sidebar/browser/host-page';
import { disagreements } from './disagreements';
import { everyFact, listed } from './facts/every-fact';
import type { Finding } from './facts/fact';
import { openProject, recordOf, valueInRecord } from './fixtures';
import atGoogle from './found.json';
import { functionExamples } from './project/function-examples';
import { RECORD_TAB } from './run/record';
import { sayAnswer, verdictOf } from './run/verdict';

jest.setTimeout(180_000);

const facts = listed(everyFact(functionExamples()));
let host: Host;
let onHost: Record<string, Finding>;

/** As a person does it at Google: runs the one function, waits for the clock, and for the page in the sidebar. */
beforeAll(async () => {
  host = await openProject({ locale: 'nl_NL', timeZone: 'Europe/Amsterdam' });
  host.call('checkFacts', [], { caller: 'menu' });
  expect(host.state.triggers).toHaveLength(1);
  expect(fireTrigger(host, host.state.triggers[0])).toBeNull();
  const { page, close } = await openHostPage(host, () => host.state.pages[host.state.pages.length - 1].html);
  try {
    await page.getByText('Done').waitFor();
  } finally {
    await close();
  }
  onHost = recordOf(host).findings;
});

describe('on the local host', () => {
  test.each(facts.map((fact) => [fact.id, fact] as const))('%s', (_id, fact) => {
    const finding = onHost[fact.id];
    if (verdictOf(fact, finding) !== 'as expected') {
      throw new Error(`${fact.says} Found: ${finding ? sayAnswer(finding) : 'nothing'}. ${fact.otherwise}`);
    }
  });
});

test('no two facts have the same name', () => {
  const ids = facts.map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) < at)).toEqual([]);
});

test('the tab shows every fact with what was found, no text of it as a formula, and JSON to paste', () => {
  expect(valueInRecord(host, 0, 1)).toBe(`${facts.length} as expected, 0 WRONG, 0 not found yet`);
  facts.forEach(({ says, id }, at) => {
    expect([valueInRecord(host, 4 + at, 0), valueInRecord(host, 4 + at, 5)]).toEqual([says, id]);
  });
  expect(host.workbook.sheetByName(RECORD_TAB)?.formulas).toBe(0);
  expect(valueInRecord(host, 1, 1).length).toBeLessThan(50_000);
});

test('nothing is left behind: no trigger, no mail, no property', () => {
  expect(host.state.triggers).toEqual([]);
  expect(host.state.outbox).toEqual([]);
  const kept = [...(host.state.properties.get('document local-spreadsheet')?.keys() ?? [])];
  expect(kept.filter((key) => key.startsWith('facts'))).toEqual([]);
});

test('what was found at Google is what our code takes for granted, and what the host does', () => {
  const { findings } = atGoogle as { findings: Record<string, Finding> };
  expect(disagreements(facts, findings, onHost)).toEqual([]);
});
