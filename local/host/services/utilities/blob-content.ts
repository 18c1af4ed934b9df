import { chartPicture } from '../../../charts/chart-picture';
import type { DrawnChart } from '../../../charts/drawn-chart';
import { printedPdf } from '../../../picture/printed-pdf';

/**
 * What a blob holds. What takes long to make (a picture, a PDF) is made when its bytes are wanted, so that a
 * hundred mails that nobody opens cost nothing. Plain data: it is copied and kept in files.
 */
export type BlobContent =
  | { kind: 'text'; text: string }
  | { kind: 'bytes'; base64: string }
  | { kind: 'picture of a chart'; chart: DrawnChart }
  | { kind: 'pdf of HTML'; html: string };

/** The bytes of a blob. */
export function bytesOf(content: BlobContent): Buffer {
  switch (content.kind) {
    case 'text':
      return Buffer.from(content.text, 'utf8');
    case 'bytes':
      return Buffer.from(content.base64, 'base64');
    case 'picture of a chart':
      return chartPicture(content.chart);
    case 'pdf of HTML':
      return printedPdf(content.html);
  }
}

/** Pixels of a picture of a chart are mostly ground: this many bytes each, compressed. */
const A_PIXEL = 0.1;

/** How many bytes a blob weighs; of what is made only when somebody opens it, about how many. */
export function sizeOf(content: BlobContent): number {
  switch (content.kind) {
    case 'picture of a chart':
      return content.chart.width * content.chart.height * A_PIXEL;
    case 'pdf of HTML':
      return Buffer.byteLength(content.html);
    default:
      return bytesOf(content).length;
  }
}
