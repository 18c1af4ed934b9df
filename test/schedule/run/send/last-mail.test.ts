import { UTC } from '../../../../src/base/zone';
import type { Mail } from '../../../../src/schedule/ports/mail';
import { endedSentence } from '../../../../src/schedule/records/memory/ended-sentence';
import { tellOwner } from '../../../../src/schedule/run/send/last-mail';
import { NOW, shelfOf } from '../run-with-store';

test.each([
  ['bob@example.com', ['ann@example.com']],
  ['ann@example.com', []],
  ['Ann@Example.com', []],
  ['', ['ann@example.com']],
])('where “%s” ends Ann’s schedule a last mail goes to %j', (by, readers) => {
  const run = shelfOf().run();
  const sent: Mail[] = [];
  const document = { ...run.services.document(), url: () => 'https://docs.google.com/spreadsheets/' };
  const services = {
    ...run.services,
    ...{ language: 'en', document: () => document, mail: { send: (mail: Mail) => sent.push(mail) } },
  } as unknown as typeof run.services;
  tellOwner({ ...run, services }, endedSentence('schedule_stopped_by', { by, at: NOW }, UTC), by);
  expect(sent.map(({ to }) => to)).toEqual(readers);
});
