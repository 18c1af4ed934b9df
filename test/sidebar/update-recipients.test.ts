import type { Event } from '../../sidebar/state/event';
import type { State } from '../../sidebar/state/state';
import { inSetup, told } from './told';

describe('the proposed recipient', () => {
  const recipients = (state: State) => state.setup?.picked.map(({ report }) => report.recipients);

  test('comes along with another objective and with a KPI that is added', () => {
    const others = told(inSetup, { type: 'choose objective', objective: 'sell_faster' }, { type: 'pick', id: 'enps' });
    expect(recipients(others)).toEqual(Array(6).fill('owner@example.com'));
  });

  test('left out once is left out everywhere, also of a KPI that is added; other recipients stay', () => {
    const report = { recipients: 'Owner@Example.com (nl), team@example.com' };
    const state = told(
      inSetup,
      { type: 'change report', key: 'revenue', report },
      { type: 'leave out recipient', address: 'owner@example.com' },
      { type: 'pick', id: 'enps' },
    );
    expect(recipients(state)).toEqual(['team@example.com', '', '', '', '', '']);
    expect(state).toMatchObject({ unkept: true, unchecked: true });
    const after = told(state, { type: 'choose objective', objective: 'sell_faster' });
    expect(recipients(after)).toEqual(recipients(state));
  });
});

test('a recipient who was left out does not come back with a KPI that was parked then', () => {
  const report = { recipients: 'owner@example.com, team@example.com' };
  const state = told(
    inSetup,
    { type: 'change report', key: 'revenue', report },
    { type: 'park', id: 'revenue' },
    { type: 'leave out recipient', address: 'Owner@example.com' },
    { type: 'pick', id: 'revenue' },
  );
  const back = state.setup?.picked.find(({ id }) => id === 'revenue');
  expect(back?.report.recipients).toBe('team@example.com');
});

test('an address is ticked once, whatever its capitals, and unticked by any of them', () => {
  const tick = (address: string, confirmed: boolean): Event => ({ type: 'confirm address', address, confirmed });
  const twice = told(inSetup, tick('Boss@Other.org', true), tick('boss@other.org', true));
  expect(twice.setup?.confirmed).toEqual(['boss@other.org']);
  expect(told(twice, tick('BOSS@other.org', false)).setup?.confirmed).toEqual([]);
});
