import type { Chart, ChartSeries } from '../../src/charts/chart';
import { chartOptions, PICTURE } from '../../src/charts/chart-options';
import { colours } from '../../src/charts/colours';
import { besideCardsSize, SLIDE, sheetChartOptions } from '../../src/charts/sheet-chart-options';

const series = (role: ChartSeries['role']): ChartSeries => ({ name: role, colour: '#123456', role, values: [1, 2] });

function chart(kind: Chart['kind'], roles: ChartSeries['role'][] = ['measured'], min = 0): Chart {
  const months = Array.from({ length: 9 }, (_, at) => `M${at}`);
  const ticks = [min, min + 5].map((value) => ({ value, label: `<${value}>` }));
  return {
    ...{ kind, key: 'x', title: 'Title', lead: null, words: '', labelled: '', labels: months, format: '0', table: [] },
    ...{ series: roles.map(series), axis: { min, max: min + 5, ticks } },
  };
}

type Options = Record<string, Record<string, unknown>>;
const mailed = (...given: Parameters<typeof chart>): Options => chartOptions(chart(...given)) as Options;
const onTab = (...given: Parameters<typeof chart>): Options => sheetChartOptions(chart(...given), SLIDE) as Options;

describe('a picture for a mail', () => {
  test.each<[Chart['kind'], ChartSeries['role'][], number, number, number]>([
    ['line', ['measured'], 96, 12, 44],
    ['line', ['measured', 'target'], 96, 48, 44],
    ['bars', ['measured'], 256, 12, 12],
    ['waterfall', ['measured', 'measured'], 256, 12, 12],
  ])('of %s has room for its names, its legend and its values, all inside it', (kind, roles, left, top, bottom) => {
    const { chartArea, legend } = mailed(kind, roles);
    expect(chartArea).toEqual({
      ...{ left, top },
      ...{ width: PICTURE.width - left - 24, height: PICTURE.height - top - bottom },
    });
    expect(legend.position).toBe(top === 48 ? 'top' : 'none');
  });

  test('draws values along the right axis, with their marks in the reader’s language', () => {
    const ticks = [
      { v: 2, f: '<2>' },
      { v: 7, f: '<7>' },
    ];
    const marks = { ticks, viewWindow: { min: 2, max: 7 } };
    expect(mailed('line', ['measured'], 2).vAxis).toMatchObject({ ...marks, textPosition: 'out' });
    expect(mailed('line', ['measured'], 2).hAxis).toMatchObject({ showTextEvery: 3 });
    expect(mailed('bars', ['measured'], 2).hAxis).toMatchObject({ ...marks, textPosition: 'none' });
    expect(mailed('bars', ['measured'], 2).vAxis).toMatchObject({ showTextEvery: 1 });
    expect([mailed('waterfall').isStacked, mailed('bars').isStacked]).toEqual([true, undefined]);
    // Beside bars that carry their amounts, lines would be read for nothing.
    const lines = ['line', 'bars'].map((kind) => {
      const { hAxis, vAxis } = mailed(kind as 'line');
      return (kind === 'line' ? vAxis : hAxis).gridlines;
    });
    expect(lines).toEqual([{ color: '#e3e8ee' }, { color: colours.ground }]);
    // Names beside bars carry amounts, and are longer.
    const size = ({ textStyle }: Record<string, unknown>) => (textStyle as { fontSize: number }).fontSize;
    expect([size(mailed('line').hAxis), size(mailed('bars').vAxis), size(mailed('bars').hAxis)]).toEqual([20, 18, 20]);
  });

  test('tells a target and what is not over from what was measured', () => {
    const [measured, target, unfinished] = Object.values(mailed('line', ['measured', 'target', 'unfinished']).series);
    expect(measured).toMatchObject({ color: '#123456', lineWidth: 5, pointSize: 9 });
    expect(target).toMatchObject({ lineDashStyle: [10, 7], pointSize: 0 });
    expect(unfinished).toMatchObject({ lineWidth: 0, pointSize: 16 });
  });
});

test('a target that holds in one month so far is seen as a point', () => {
  const lone = { ...series('target'), values: [null, 2] };
  const drawn = { ...chart('line'), series: [series('measured'), lone] };
  const points = [chartOptions(drawn), sheetChartOptions(drawn, SLIDE)].map(
    (options) => (options as Options).series[1],
  );
  expect(points).toEqual([expect.objectContaining({ pointSize: 9 }), expect.objectContaining({ pointSize: 7 })]);
});

describe('a chart on a tab', () => {
  test.each<[Chart['kind'], ChartSeries['role'][], string]>([
    ['line', ['measured'], 'none'],
    ['line', ['measured', 'target'], 'top'],
    ['bars', ['measured'], 'top'],
    ['waterfall', ['measured', 'measured'], 'top'],
  ])('of %s says what each series is where that is not clear', (kind, roles, position) => {
    expect(onTab(kind, roles).legend.position).toBe(position);
  });

  test('begins at zero where the picture does, and is as large as a slide', () => {
    expect(onTab('line', ['measured'], 0).vAxis).toMatchObject({ viewWindow: { min: 0 } });
    expect(onTab('line', ['measured'], 3).vAxis).not.toHaveProperty('viewWindow');
    expect(onTab('bars', ['measured'], 0).vAxis).not.toHaveProperty('viewWindow');
    expect(onTab('bars')).toMatchObject({
      width: 960,
      height: 540,
      title: 'Title',
      titleTextStyle: { fontSize: 22, bold: true },
    });
    expect([onTab('bars').hAxis, onTab('line').legend, onTab('line', ['measured'], 3).vAxis]).toEqual(
      [{}, { position: 'none' }, {}].map((one) => ({ ...one, textStyle: { fontSize: 14, color: '#3d4a57' } })),
    );
    expect([onTab('waterfall').isStacked, onTab('bars').isStacked]).toEqual([true, undefined]);
  });

  test('has its months upright, as many of them as have room', () => {
    const shown = (size: typeof SLIDE, month: string): unknown => {
      const drawn = { ...chart('line'), labels: Array.from({ length: 12 }, () => month) };
      return (sheetChartOptions(drawn, size) as Options).hAxis.showTextEvery;
    };
    expect(onTab('line').hAxis).toMatchObject({ slantedText: false, maxAlternation: 1 });
    // Nine letters of 7.7 pixels beside 90 for the numbers; of 5 in small type.
    expect([shown(SLIDE, 'Oct 2025'), shown({ ...SLIDE, width: 600 }, 'Oct 2025')]).toEqual([1, 2]);
    expect([400, 300, 220, 90].map((width) => shown(besideCardsSize(width), 'Oct 2025'))).toEqual([2, 3, 6, 12]);
  });

  test('tells a target and what is not over from what was measured; bars carry their values', () => {
    const [measured, target, unfinished] = Object.values(onTab('line', ['measured', 'target', 'unfinished']).series);
    expect(measured).toEqual({ color: '#123456', lineWidth: 3, pointSize: 7 });
    expect(target).toEqual({ color: '#123456', lineDashStyle: [8, 6], pointSize: 0 });
    expect(unfinished).toEqual({ color: '#123456', lineWidth: 0, pointSize: 10 });
    expect(onTab('bars').series[0]).toEqual({ color: '#123456', dataLabel: 'value' });
  });
});
