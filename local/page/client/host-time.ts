import { instantToSerial } from '../../workbook/serial';
import type { TimeView } from '../server/page-time';

/** The host's clock as a page follows it: it may stand still, and lie anywhere in the past. */
export class HostTime {
  #view: TimeView;
  /** The page's own time when the view came. */
  #came = Date.now();

  constructor(view: TimeView) {
    this.#view = view;
  }

  get view(): TimeView {
    return this.#view;
  }

  /** Takes what the server says anew. */
  take(view: TimeView): void {
    this.#view = view;
    this.#came = Date.now();
  }

  get instant(): number {
    const { now, flows } = this.#view;
    return flows ? now + Date.now() - this.#came : now;
  }

  /** The moment as NOW() gives it: the wall clock of the spreadsheet's zone as days since 1899-12-30. */
  get serial(): number {
    return instantToSerial(this.instant, this.#view.zone);
  }
}
