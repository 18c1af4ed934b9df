import { type Break, Fault } from '../../../../local/host/faults';
import { fireTrigger } from '../../../../local/host/fire-triggers';
import { keepState, stateKey, stateText } from '../../../../local/host/keep-state';
import type { Mail } from '../../../../local/host/state';
import { dealsUntil } from '../../deals-until';
import { type Scheduled, scheduled, type } from '../../scheduled-host';

const team = [{ address: 'team@example.com' }, { address: 'chef@example.com', language: 'nl' }];
const weekly = { name: 'Sales team', cadence: 'weekly', recipients: team };
const monthly = { name: 'Board', cadence: 'monthly', hour: 7, recipients: [{ address: 'board@example.com' }] };
const plan = {
  period: 'month',
  kpis: [
    { id: 'win_rate', targets: [{ from: '2017-01-01', to: '2017-12-31', target: 0.6 }], report: monthly },
    {
      id: 'revenue',
      owner: 'bob@example.com',
      targets: [
        { from: '2017-04-01', to: '2017-04-30', target: 40_000 },
        { from: '2017-05-01', to: '2017-05-31', target: 50_000 },
      ],
      report: weekly,
    },
  ],
};

/** A run that has everything to do: a month to close and another to turn to, three reports, cells typed and typed over. */
function busy(): Scheduled {
  const running = scheduled({ plan, at: '2017-04-30T10:05:00Z', tabs: [dealsUntil('2017-05-02')], keepsRealm: false });
  type(running.host, 'Revenue', 'Target', 41_000);
  type(running.host, 'Win rate', 'Note', 'ask Carla');
  type(running.host, 'Win rate', 'Actual', 0.99);
  type(running.host, 'Revenue', 'Status', 'fine, says Bob');
  running.clock.time = Date.parse('2017-05-02T08:05:00Z');
  return running;
}

/** What came of breaking one run at many of its calls, each time followed by a good one. */
export interface BrokenRuns {
  /** Service calls of the run. */
  calls: number;
  cases: number;
  /** Mails that may or may not have been sent, each marked on the sheet. */
  uncertain: number;
  /** What differed from an undisturbed run; empty when everything survived. */
  failures: string[];
}

/**
 * Breaks the run at every `each`-th of its calls in each of these ways, in another place in each. `shares`: the broken runs
 * share a realm, which takes a third of the time; that none finds there what another has left is seen by the calls it makes.
 */
export function brokenRuns(kinds: readonly Break[], each = 1, shares = false): BrokenRuns {
  const { host } = busy();
  host.state.keepsRealm = shares && 'broken runs';
  const again = keepState(host);
  /** What a good run makes of what a broken one has left: known once for all that leave the same. */
  const endings = new Map<string, string>();
  /** An ending in full, by its key: the sentence of what went wrong, or how the host stands. */
  const texts = new Map<string, string>();
  const ending = (fault: Fault): string => {
    again();
    host.state.watcher = fault;
    fireTrigger(host, host.state.triggers[0]);
    host.state.watcher = null;
    const left = stateKey(host);
    const known = endings.get(left);
    if (known !== undefined) return known;
    // The run after it never finds what it has left in its realm
    const { keepsRealm } = host.state;
    host.state.keepsRealm = true;
    const error = fireTrigger(host, host.state.triggers[0]);
    host.state.keepsRealm = keepsRealm;
    // A mail that failed goes out after the others.
    host.state.outbox.sort((one, other) => (one.to[0] < other.to[0] ? -1 : 1));
    const found = error ?? stateKey(host);
    if (!texts.has(found)) texts.set(found, error ?? stateText(host));
    endings.set(left, found);
    return found;
  };
  const none = new Fault(0, 'exception');
  const undisturbed = ending(none);
  const usual = texts.get(undisturbed) as string;
  const found: BrokenRuns = { calls: none.calls, cases: 0, uncertain: 0, failures: [] };
  for (const [turn, kind] of kinds.entries()) {
    for (let at = 1 + (turn % each); at <= none.calls; at += each) {
      if (isOneOfMany(none.names, at - 1)) continue;
      const fault = new Fault(at, kind);
      const reached = ending(fault);
      found.cases++;
      if (fault.names.slice(0, at).join() !== none.names.slice(0, at).join()) {
        found.failures.push(`${kind} at call ${at}: other calls before it than of a run that is not broken`);
        continue;
      }
      if (reached === undisturbed) continue;
      const left = texts.get(reached) as string;
      // A chart that cannot be drawn is told in words, or stands there a refresh later: no report waits for it.
      if (kind === 'exception' && left.startsWith('{') && withoutPictures(left) === withoutPictures(usual)) continue;
      const failure = beyondOneUnknown(left, usual);
      if (failure === null) found.uncertain++;
      else found.failures.push(`${kind} at call ${at}, ${fault.broken}:\n${failure}`);
    }
  }
  return found;
}

/** A chart is described in dozens of calls, all alike, none of which has an effect: the first of a kind stands for them. */
function isOneOfMany(names: readonly string[], index: number): boolean {
  return /Builder\./.test(names[index]) && names[index] === names[index - 1];
}

function withoutPictures(ending: string): string {
  const { outbox, sheets, ...rest } = JSON.parse(ending) as Ending;
  const others = sheets.filter(({ name }) => name !== 'KPI charts').map(({ charts, ...sheet }) => sheet);
  const plain = outbox.map(({ images, htmlBody = '', ...mail }) => ({
    ...mail,
    htmlBody: htmlBody.replace(/<img src="cid:[^>]*>|<div class="words".*?<\/div>/g, ''),
  }));
  return JSON.stringify({ ...rest, sheets: others, outbox: plain });
}

interface Ending {
  sheets: { name: string; layers: unknown[][][]; charts: unknown[] }[];
  properties: [string, [string, string][]][];
  outbox: Mail[];
}

/**
 * Where an ending differs from the undisturbed one by more than one mail that may or may not have been sent; null when
 * that is all, and the sheet says so.
 */
function beyondOneUnknown(left: string, undisturbed: string): string | null {
  if (!left.startsWith('{')) return left;
  const [found, expected] = [JSON.parse(left) as Ending, JSON.parse(undisturbed) as Ending];
  const unknown = (found.properties[0]?.[1] ?? []).filter(([, text]) => text.includes('"state":"uncertain"'));
  if (unknown.length !== 1) return difference(left, undisturbed);
  const [key] = unknown[0];
  const [, , address] = key.split('|');
  const missing = expected.outbox.filter((mail) => !found.outbox.some((one) => same(one, mail)));
  const extra = found.outbox.filter((mail) => !expected.outbox.some((one) => same(one, mail)));
  if (extra.length > 0 || missing.length > 1 || missing.some(({ to }) => to[0] !== address)) {
    return `mails: ${found.outbox.map(({ to }) => to).join()}, unknown to ${address}`;
  }
  const attention = `to ${address} may or may not have arrived`;
  if (!left.includes(attention)) return `the sheet does not say that the mail ${attention}`;
  return differenceBeside(key, attention, found, expected);
}

function differenceBeside(key: string, attention: string, found: Ending, expected: Ending): string | null {
  // The cells of the KPI sheet that say what waits for a person.
  const sheet = found.sheets.find(({ name }) => name === 'KPIs');
  const said = (sheet?.layers[0] ?? []).filter((cell) => JSON.stringify(cell).includes(attention));
  const isAttention = ([row, column]: unknown[]): boolean => said.some((cell) => cell[0] === row && cell[1] === column);
  const plain = (ending: Ending): string =>
    JSON.stringify({
      ...ending,
      outbox: [],
      properties: ending.properties.map(([store, kept]) => [
        store,
        kept.map(([name, text]) => [name, name === key ? '' : name === 'schedule:run' ? withoutAttention(text) : text]),
      ]),
      sheets: ending.sheets.map(({ layers: [contents, ...layers], ...sheet }) => ({
        ...sheet,
        layers: [contents.filter((cell) => sheet.name !== 'KPIs' || !isAttention(cell)), ...layers],
      })),
    });
  const [one, other] = [plain(found), plain(expected)];
  return one === other ? null : difference(one, other);
}

function withoutAttention(text: string): unknown {
  return { ...(JSON.parse(text) as object), attention: [] };
}

function same(one: Mail, other: Mail): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Where two texts begin to differ. */
export function difference(one: string, other: string): string {
  let at = 0;
  while (one[at] === other[at]) at++;
  const near = (text: string): string => text.slice(Math.max(0, at - 160), at + 160);
  return `found    …${near(one)}\nexpected …${near(other)}`;
}
