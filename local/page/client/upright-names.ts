interface ChartLibrary {
  defaults: { scale: { ticks: { maxRotation: number; autoSkipPadding: number } } };
}

/** Names under a chart stand upright and give way to each other, as the add-on asks of Sheets (`slantedText`). */
export function uprightNames(): void {
  const { ticks } = (globalThis as unknown as { Chart: ChartLibrary }).Chart.defaults.scale;
  ticks.maxRotation = 0;
  ticks.autoSkipPadding = 12;
}
