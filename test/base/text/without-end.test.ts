import { withoutEnd } from '../../../src/base/text/without-end';

test('signs at the end go, those before a letter stay', () => {
  expect(withoutEnd('Amount**', /\*/)).toBe('Amount');
  expect(withoutEnd('a,b,,', /,/)).toBe('a,b');
  expect(withoutEnd(',,,', /,/)).toBe('');
  expect(withoutEnd('', /,/)).toBe('');
});
