import { hostOf } from './fixtures/dist';

const echo = 'function echo(value) { return value; } function hidden_() {} const arrow = () => 1;';

describe('google.script.run', () => {
  test('hands plain values over as copies', () => {
    const value = { a: [1, 'x', true, null, { b: 2 }] };
    const host = hostOf(echo);
    expect(host.call('echo', [value])).toEqual(value);
    expect(host.state.complaints).toEqual([]);
  });

  test.each([
    [new Date()],
    [() => 1],
    [undefined],
    [Number.NaN],
    [{ deep: [new Date()] }],
    [new Map()],
    [new (class A {})()],
  ])('refuses the argument %p', (value) => {
    expect(() => hostOf(echo).call('echo', [value])).toThrow('Failed due to illegal value in property');
  });

  test('refuses a cycle', () => {
    const value: Record<string, unknown> = {};
    value.self = value;
    expect(() => hostOf(echo).call('echo', [value])).toThrow();
  });

  test.each([
    'new Date()',
    '{ when: new Date() }',
    '[undefined]',
    '{ n: NaN }',
    '{ f: () => 1 }',
    'new Map()',
    '(() => { const a = {}; a.a = a; return a; })()',
    'SpreadsheetApp.getActive()',
  ])('gives null for the whole answer when it holds %s, and the host says so', (expression) => {
    const host = hostOf(`function give() { return (${expression}); }`);
    expect(host.call('give')).toBeNull();
    expect(host.state.complaints).toHaveLength(1);
    expect(host.state.complaints[0]).toContain('give: google.script.run cannot return it');
  });

  test.each(['hidden_', 'arrow', 'missing', 'toString'])('does not see %s', (name) => {
    expect(() => hostOf(echo).call(name)).toThrow(`Script function not found: ${name}`);
  });

  test('passes the message of an error on', () => {
    expect(() => hostOf("function fail() { throw new Error('no tab named deals'); }").call('fail')).toThrow(
      /^no tab named deals$/,
    );
  });
});
