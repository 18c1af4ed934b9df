import type { Plugin } from 'chart.js';

/** Which series have their amounts at their bars, how an amount is told, and in what letters. */
interface BarAmounts {
  hasThem: (series: number) => boolean;
  told: (value: number) => string;
  font: string;
  ink: string;
}

/** Pixels: of the letters, and between a bar's end and its amount. */
const SIZE = 12;
const BESIDE = 6;

/** Draws amounts behind the ends of bars, or in the bar where there is no room; none where there is no bar. */
export function barAmounts({ hasThem, told, font, ink }: BarAmounts): Plugin {
  return {
    id: 'amounts',
    afterDatasetsDraw(drawn) {
      const { ctx, chartArea, data } = drawn;
      ctx.font = `${SIZE}px ${font}`;
      ctx.textBaseline = 'middle';
      for (const [series, { data: values }] of data.datasets.entries()) {
        if (!hasThem(series)) continue;
        for (const [row, { x, y }] of drawn.getDatasetMeta(series).data.entries()) {
          const value = Number(values[row] ?? 0);
          if (value === 0) continue;
          const side = value > 0 ? 1 : -1;
          const end = x + side * (BESIDE + ctx.measureText(told(value)).width);
          const isInside = end > chartArea.right || end < chartArea.left;
          ctx.fillStyle = isInside ? '#ffffff' : ink;
          ctx.textAlign = isInside === value > 0 ? 'right' : 'left';
          ctx.fillText(told(value), x + (isInside ? -side : side) * BESIDE, y);
        }
      }
    },
  };
}
