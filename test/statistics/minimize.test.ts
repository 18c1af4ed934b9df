import { minimize } from '../../src/statistics/minimize';

describe('minimize', () => {
  it('walks down the curved valley of Rosenbrock to its bottom at (1, 1), from either side', () => {
    for (const start of [
      [0.2, 3],
      [4, 0.1],
    ]) {
      const found = minimize(([x, y], gradient) => {
        gradient[0] = -2 * (1 - x) - 400 * x * (y - x * x);
        gradient[1] = 200 * (y - x * x);
        return (1 - x) ** 2 + 100 * (y - x * x) ** 2;
      }, start);
      expect(found.identified).toBe(true);
      expect(found.parameters[0]).toBeCloseTo(1, 5);
      expect(found.parameters[1]).toBeCloseTo(1, 5);
    }
  });

  it('finds parameters of very different size', () => {
    const target = [0.01, 700, 3];
    const found = minimize(
      (parameters, gradient) => {
        const off = parameters.map((each, index) => Math.log(each / target[index]));
        off.forEach((each, index) => {
          gradient[index] = (2 * each) / parameters[index];
        });
        return off.reduce((sum, each) => sum + each * each, 0);
      },
      [1, 1, 1],
    );
    expect(found.identified).toBe(true);
    found.parameters.forEach((each, index) => {
      expect(each / target[index]).toBeCloseTo(1, 6);
    });
  });

  it('calls parameters up to some three thousand times one known, and those beyond not', () => {
    const around = (target: number) =>
      minimize(
        ([x], gradient) => {
          gradient[0] = (2 * Math.log(x / target)) / x;
          return Math.log(x / target) ** 2;
        },
        [1],
      );
    for (const target of [1_800, 1 / 1_800])
      expect(around(target)).toEqual({
        parameters: [expect.closeTo(target, 3)],
        value: expect.closeTo(0),
        identified: true,
      });
    for (const target of [5_000, 1 / 5_000]) expect(around(target)).toMatchObject({ identified: false });
  });

  it('turns back from where there is no value', () => {
    const found = minimize(
      ([x], gradient) => {
        gradient[0] = 1 - 2 / x;
        return x > 8 ? Number.NaN : x - 2 * Math.log(x);
      },
      [7],
    );
    expect(found.parameters[0]).toBeCloseTo(2, 6);
  });

  it('says so when there is no best parameter: falling for ever, or no value at all', () => {
    const falling = minimize(
      ([x], gradient) => {
        gradient[0] = -1 / (1 + x) ** 2;
        return 1 / (1 + x);
      },
      [1],
    );
    expect(falling.identified).toBe(false);
    const nothing = minimize(() => Number.NaN, [1]);
    expect(nothing.identified).toBe(false);
  });
});
