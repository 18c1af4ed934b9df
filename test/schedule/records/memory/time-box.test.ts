import { Stopped, timeBox } from '../../../../src/schedule/records/memory/time-box';
import { say } from '../../../../src/texts/say';

const A_MINUTE = 60_000;

/** A run that has taken so many milliseconds. */
function after(milliseconds: number) {
  let now = 1_000;
  const box = timeBox(() => now);
  now += milliseconds;
  return box;
}

const stops = (milliseconds: number, tab?: string): string => {
  try {
    after(milliseconds).check(tab);
    return '';
  } catch (error) {
    return error instanceof Stopped ? say(error.sentence, 'en') : 'something else';
  }
};

test('a run goes on until four and a half minutes have passed, and says then what took so long', () => {
  expect(stops(4.5 * A_MINUTE - 1)).toBe('');
  expect(stops(4.5 * A_MINUTE)).toContain('4.5 minutes');
  expect(stops(4.5 * A_MINUTE, 'Deals')).toContain('Deals');
});

test('mails may go on a quarter of a minute longer', () => {
  expect([after(4.75 * A_MINUTE - 1).isOver(), after(4.75 * A_MINUTE).isOver()]).toEqual([false, true]);
  expect(after(3_400).seconds()).toBe(3.4);
});
