interface ChartLibrary {
  defaults: { scale: { ticks: { maxRotation: number } } };
}

/** Names under a chart stand upright and give way to each other, as the add-on asks of Sheets (`slantedText`). */
export function uprightNames(): void {
  (globalThis as unknown as { Chart: ChartLibrary }).Chart.defaults.scale.ticks.maxRotation = 0;
}
