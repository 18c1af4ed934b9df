import { functionHelp } from '../../src/functions/function-help';
import { functions } from '../../src/functions/functions';
import { call } from './call-in-cell';

describe('every documented example', () => {
  for (const { name } of functions) {
    functionHelp[name].examples.forEach((example, index) => {
      test(`${name}, example ${index + 1}`, () => {
        const answer = call(name, example.arguments);
        if (typeof example.gives === 'number') expect(answer).toBeCloseTo(example.gives, 10);
        else expect(answer).toEqual(example.gives);
      });
    });
  }
});

test('every parameter is described in both languages, and nothing else is', () => {
  for (const { name, parameters } of functions) {
    const help = functionHelp[name];
    expect(Object.keys(help.parameters)).toEqual(Object.keys(parameters));
    for (const words of [help.purpose, ...Object.values(help.parameters)]) {
      expect(words.en).toMatch(/\S.*\.$/);
      expect(words.nl).toMatch(/\S.*\.$/);
    }
  }
});
