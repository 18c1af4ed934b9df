import { oncePerValue } from '../../src/base/once-per';

test('an answer is worked out once for each value, and anew beyond as many as are kept', () => {
  const asked: string[] = [];
  const length = oncePerValue((text: string) => asked.push(text) && text.length, 2);
  const answers = ['a', 'bb', 'ccc', 'a', 'bb', 'ccc', 'ccc'].map(length);
  expect(answers).toEqual([1, 2, 3, 1, 2, 3, 3]);
  expect(asked).toEqual(['a', 'bb', 'ccc', 'ccc', 'ccc']);
});

test('that there is no answer is an answer', () => {
  let asked = 0;
  const none = oncePerValue((_text: string): null => {
    asked++;
    return null;
  });
  expect([none('a'), none('a'), asked]).toEqual([null, null, 1]);
});
