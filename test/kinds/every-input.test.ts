import { already } from './already';
import { amounts } from './amounts';
import { aside } from './aside';
import { copies } from './copies';
import { customers } from './customers';
import { days } from './days';
import { deals } from './deals';
import { elsewhere } from './elsewhere';
import { type Input, judge } from './input';
import { marks } from './marks';
import { names } from './names';
import { orders } from './orders';
import { ordinary } from './ordinary';
import { tabs } from './tabs';
import { terms } from './terms';
import { tickColumns } from './ticks';
import { words } from './words';

const inputs: Input[] = [
  ...amounts,
  ...customers,
  ...tabs,
  ...orders,
  ...deals,
  ...days,
  ...terms,
  ...tickColumns,
  ...words,
  ...ordinary,
  ...aside,
  ...already,
  ...elsewhere,
  ...marks,
  ...names,
  ...copies,
];

describe(`${inputs.length} small exports, with their figures worked out by hand`, () => {
  it.each(inputs.map((input): [string, Input] => [input.why, input]))('%s', (_why, input) => {
    const wrong = judge(input).filter(({ isRight }) => !isRight);
    expect(wrong).toEqual([]);
  });
});
