/** Pixels. */
export interface LineBox {
  width: number;
  height: number;
  lineWidth: number;
}

/**
 * A line as an SVG path that is filled, since that is all the page's drawings can be: each stretch of it is a thin
 * rectangle, each point a small square. It is broken where there is no number.
 */
export function linePath(heights: readonly (number | null)[], { width, height, lineWidth }: LineBox): string {
  const half = lineWidth / 2;
  const room = { x: width - lineWidth, y: height - lineWidth };
  const points = heights.map((share, index) => {
    if (share === null) return null;
    return { x: half + (room.x * index) / Math.max(1, heights.length - 1), y: half + room.y * (1 - share) };
  });
  return points
    .flatMap((point, index) => {
      if (point === null) return [];
      const before = index === 0 ? null : points[index - 1];
      return [...(before ? [stretch(before, point, half)] : []), square(point, half)];
    })
    .join('');
}

interface Point {
  x: number;
  y: number;
}

function stretch(from: Point, to: Point, half: number): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const [aside, along] = [(-half * (to.y - from.y)) / length, (half * (to.x - from.x)) / length];
  const corners = [
    [from.x - aside, from.y - along],
    [to.x - aside, to.y - along],
    [to.x + aside, to.y + along],
    [from.x + aside, from.y + along],
  ];
  return closed(corners);
}

const square = ({ x, y }: Point, half: number): string =>
  closed([
    [x - half, y - half],
    [x + half, y - half],
    [x + half, y + half],
    [x - half, y + half],
  ]);

const closed = (corners: number[][]): string =>
  `M${corners.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;
