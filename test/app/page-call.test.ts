import { forPage, forPageAlone, sent } from '../../src/app/page-call';
import { Refusal } from '../../src/texts/refusal';
import { say } from '../../src/texts/say';
import { servicesHere } from '../google/services-here';

const failing = (thrown: unknown) => () => {
  throw thrown;
};

test('an answer comes in the language of the person, a refusal as its sentence', () => {
  const host = servicesHere();
  host.state.user.locale = 'nl';
  expect(forPage((language) => language)).toEqual({ ok: true, data: 'nl' });
  expect(forPage(failing(new Refusal({ text: 'undo_none' })))).toMatchObject({
    ...{ ok: false, error: say({ text: 'undo_none' }, 'nl') },
  });
});

test('what went wrong otherwise is told apart from what to do about it, whatever was thrown', () => {
  servicesHere();
  const advice = say({ text: 'advice_minute' }, 'en');
  for (const thrown of [new Error('Service error'), 'Service error']) {
    const answer = forPage(failing(thrown));
    expect(answer).toMatchObject({ ok: false, apart: { says: advice, detail: 'Service error' } });
    expect(answer.ok ? '' : answer.error).toContain('(Service error)');
  }
});

test('nobody else writes meanwhile, and the lock is let go whatever happens', () => {
  const host = servicesHere();
  expect(forPageAlone(() => host.state.locksHeld.size)).toEqual({ ok: true, data: 1 });
  forPageAlone(failing(new Error('x')));
  expect(host.state.locksHeld.size).toBe(0);
});

test('from a cell there is no page to answer', () => {
  servicesHere([], 'trigger');
  expect(() => forPage(() => 1)).toThrow(say({ text: 'not_from_cell' }, 'en'));
});

test.each([
  [{ key: 5 }, 5],
  [{}, undefined],
  [null, undefined],
  ['key', undefined],
  [undefined, undefined],
])('of %j the page sent %j', (request, value) => {
  expect(sent(request, 'key')).toBe(value);
});
