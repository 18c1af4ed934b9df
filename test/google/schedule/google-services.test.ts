import { googleServices } from '../../../src/google/schedule/google-services';
import { servicesHere } from '../services-here';

const trigger = (id: string, handler = 'refreshOnSchedule', elsewhere = false) => ({
  ...{ id, handler, elsewhere, user: 'owner@example.com', kind: 'CLOCK' as const, schedule: {}, createdAt: 0 },
});

test('only triggers that are its own are seen, and only the one that is named goes', () => {
  const host = servicesHere();
  const { triggers } = googleServices();
  host.state.triggers = [
    trigger('other', 'somethingElse'),
    trigger('there', 'refreshOnSchedule', true),
    trigger('here'),
  ];
  expect(triggers.listHere()).toEqual(['here']);
  expect(['here', 'there', 'other', 'gone'].map((id) => triggers.stands(id))).toEqual([true, true, false, false]);
  expect(triggers.count()).toBe(3);
  for (const id of ['other', 'gone', 'here']) triggers.remove(id);
  expect(host.state.triggers.map(({ id }) => id)).toEqual(['other', 'there']);
});

test('the trigger that is made comes every hour', () => {
  const host = servicesHere();
  const id = googleServices().triggers.create();
  expect(host.state.triggers).toMatchObject([{ id, handler: 'refreshOnSchedule', schedule: { everyHours: 1 } }]);
});

test('the address where permission is given is told only where it is needed', () => {
  const host = servicesHere();
  expect(googleServices().permissionUrl()).toBeNull();
  host.state.withdrawnScopes.add('https://www.googleapis.com/auth/script.send_mail');
  expect(googleServices().permissionUrl()).toMatch(/^https:/);
  expect(googleServices().user()).toBe('owner@example.com');
});
