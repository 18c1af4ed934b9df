import { permissionSentences } from '../../../src/schedule/run/permission-sentence';
import { say } from '../../../src/texts/say';
import { type Shelf, shelfOf } from './run-with-store';

const said = (shelf: Shelf): string[] => permissionSentences(shelf.run()).map((sentence) => say(sentence, 'en'));

test('nothing is said while all is granted', () => {
  expect(said(shelfOf())).toEqual([]);
});

test('who has to grant what Google asks for, and where', () => {
  const asked = Object.assign(shelfOf(), { permissionUrl: 'https://example.com/grant' });
  const [sentence, ...others] = said(asked);
  expect(others).toEqual([]);
  expect(sentence).toContain('ann@example.com');
  expect(sentence).toContain('https://example.com/grant');
});

test('where the owner is not known, somebody has to', () => {
  const asked = Object.assign(shelfOf([], {}, { owner: '' }), { permissionUrl: 'https://example.com/grant' });
  const [sentence] = said(asked);
  expect(sentence.toLowerCase()).toContain(say({ text: 'heartbeat_somebody' }, 'en').toLowerCase());
});
