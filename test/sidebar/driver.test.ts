import { Driver } from '../../sidebar/driver';
import type { Call } from '../../sidebar/state/call';
import { opening, type State } from '../../sidebar/state/state';
import { home, view } from './small-view';

/** A server whose answers the test gives; jest's clock stands still. */
function server() {
  const calls: { name: string; request: unknown; answer: (data: unknown) => void; fail: (message: string) => void }[] =
    [];
  const call = ({ name, request }: Call): Promise<unknown> =>
    new Promise((resolve, reject) => {
      calls.push({ name, request, answer: resolve, fail: (message) => reject(new Error(message)) });
    });
  return { calls, call };
}

function running() {
  const states: State[] = [];
  const { calls, call } = server();
  const driver = new Driver(opening('en'), (state) => states.push(state), call);
  driver.start();
  return { driver, calls, now: () => states[states.length - 1], states };
}

const settled = () => Promise.resolve().then(() => undefined);

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('a call is shown as wanted, then under way, then answered; it is made once', async () => {
  const { calls, states, now } = running();
  expect(states.map(({ call }) => call?.status)).toEqual(['wanted', 'under way']);
  expect(calls.map(({ name }) => name)).toEqual(['openSidebar']);
  calls[0].answer({ language: 'en', home, setup: null });
  await settled();
  expect(now()).toMatchObject({ page: 'home', call: null });
});

test('a failure is shown, and trying again makes a new call', async () => {
  const { calls, now, driver } = running();
  calls[0].fail('no');
  await settled();
  expect(now().failure?.message).toBe('no');
  driver.dispatch({ type: 'retry' });
  expect(calls.map(({ name }) => name)).toEqual(['openSidebar', 'openSidebar']);
});

test('typing is kept and judged half a second after the last key', async () => {
  const { calls, driver } = running();
  calls[0].answer({ language: 'en', home: null, setup: view });
  await settled();
  for (const text of ['1', '15', '150']) {
    driver.dispatch({ type: 'type goal', key: 'revenue', field: 'target', text });
    jest.advanceTimersByTime(400);
  }
  expect(calls).toHaveLength(1);
  jest.advanceTimersByTime(100);
  expect(calls.slice(1).map(({ name }) => name)).toEqual(['checkTyped', 'keepSetup']);
  const { setup } = calls[2].request as { setup: { picked: { goal: { target: string } }[] } };
  expect(setup.picked[0].goal.target).toBe('150');
});

test('after a failure the server is left in peace for a while', async () => {
  const { calls, driver } = running();
  calls[0].answer({ language: 'en', home: null, setup: view });
  await settled();
  driver.dispatch({ type: 'type owner', key: 'revenue', text: 'Ann' });
  jest.advanceTimersByTime(500);
  calls[1].answer(view.checks);
  calls[2].fail('quota');
  await settled();
  jest.advanceTimersByTime(5_000);
  expect(calls).toHaveLength(3);
  jest.advanceTimersByTime(15_000);
  expect(calls[3].name).toBe('keepSetup');
});
