import { readFileSync } from 'node:fs';
import { rooms } from '../../src/build/rooms';

test('the README shows every room, from the top of the list to the ground', () => {
  const [, map] = readFileSync('README.md', 'utf8').split('The code is in `src/`.');
  const shown = Array.from(map.matchAll(/^\| `([^`]+?)\/?` \|/gm), ([, room]) => room);
  expect(shown).toEqual(rooms.filter((room) => !room.includes('/')).reverse());
});
