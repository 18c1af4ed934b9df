import { library } from '../library';

interface Drawing {
  afterDatasetsDraw(
    chart: unknown,
    args: unknown,
    options: { callback(value: number, ...of: unknown[]): string },
  ): void;
}

interface ChartLibrary {
  defaults: { set(scope: string, values: object): void };
  registry: { getPlugin(name: string): Drawing };
}

/** What draws the amounts of bars. */
const VALUES = 'chartShowValuesPlugin';

/** Charts look on the page as they do in Sheets. */
export function setChartLooks(): void {
  const { Chart } = globalThis as unknown as { Chart: ChartLibrary };
  // Names stand upright and give way to each other, as the add-on asks of Sheets (`slantedText`).
  Chart.defaults.set('scales.category', { ticks: { maxRotation: 0, autoSkipPadding: 12 } });
  // The highest point stays off the legend.
  Chart.defaults.set('scales.linear', { grace: '5%' });
  const extensions = library.registries.chartJsExtensionRegistry;
  const { register, ...values } = extensions.get(VALUES);
  extensions.replace(VALUES, {
    ...values,
    register(charts) {
      register(charts);
      withoutZeros((charts as unknown as ChartLibrary).registry.getPlugin(VALUES));
    },
  });
}

/** Where there is no bar there is no amount on it: the library would write it in the bar's colours, beside nothing. */
function withoutZeros(plugin: Drawing): void {
  const draw = plugin.afterDatasetsDraw;
  plugin.afterDatasetsDraw = (chart, args, options) => {
    const callback: typeof options.callback = (value, ...of) => (value === 0 ? '' : options.callback(value, ...of));
    draw(chart, args, { ...options, callback });
  };
}
