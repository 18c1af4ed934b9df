import { functionHelp } from '../../src/functions/function-help';
import { functions } from '../../src/functions/functions';
import { call } from '../functions/call-in-cell';

/** What a cell or a range may hold, and what somebody may type in place of it. */
const nonsense: [string, unknown][] = [
  ['nothing', ''],
  ['a blank range', [[''], ['']]],
  ['a range of one cell', [['x']]],
  ['a wide row', [Array.from({ length: 300 }, (_, at) => `h${at}`)]],
  ['a number', -1e15],
  ['a yes', true],
  ['a date long ago', new Date(-1e15)],
  ['a formula', '=IMPORTXML("https://evil.example","//a")'],
  ['blanks to be filled', '{value} {kpi} $& %s'],
  ['a long text', 'win rate '.repeat(5_000)],
  ['a part of the rows of nothing', 'revenue only __proto__ = constructor'],
  [
    'broken cells',
    [
      ['#REF!', '#N/A'],
      ['#DIV/0!', null],
    ],
  ],
];

test.each(functions.map(({ name }) => name))(
  'any argument of %s may be nonsense: it answers, or says in a sentence why not',
  (name) => {
    const [{ arguments: given }] = functionHelp[name].examples;
    given.forEach((_, at) => {
      for (const [what, value] of nonsense) {
        const asked: unknown[] = [...given];
        asked[at] = value;
        let told: unknown;
        try {
          told = call(name, asked);
        } catch (error) {
          told = (error as Error).message;
        }
        const said = JSON.stringify(told) ?? '';
        expect([at, what, said]).toEqual([
          at,
          what,
          expect.not.stringMatching(
            /undefined|NaN|Infinity|TypeError|RangeError|is not a|Cannot read|\[object|\{\w+\}"/,
          ),
        ]);
        expect(said).not.toBe('');
      }
    });
  },
);
