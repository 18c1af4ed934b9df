interface ChartLibrary {
  defaults: { set(scope: string, values: object): void };
}

/** Names under a chart stand upright and give way to each other, as the add-on asks of Sheets (`slantedText`). */
export function uprightNames(): void {
  const { defaults } = (globalThis as unknown as { Chart: ChartLibrary }).Chart;
  defaults.set('scales.category', { ticks: { maxRotation: 0, autoSkipPadding: 12 } });
}
