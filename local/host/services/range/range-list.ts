import { offered } from '../../emulation';

type Google = GoogleAppsScript.Spreadsheet.RangeList;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** Several ranges to which the same is done. */
export class EmulatedRangeList
  implements
    Pick<
      Google,
      | 'getRanges'
      | 'activate'
      | 'setBackground'
      | 'setFontColor'
      | 'setFontWeight'
      | 'setFontSize'
      | 'setNumberFormat'
      | 'setHorizontalAlignment'
      | 'setVerticalAlignment'
      | 'setWrap'
      | 'clearContent'
      | 'setNote'
    >
{
  static readonly emulates = 'RangeList';
  #ranges: GoogleRange[];
  #activate: (ranges: GoogleRange[]) => void;

  constructor(ranges: GoogleRange[], activate: (ranges: GoogleRange[]) => void) {
    this.#ranges = ranges;
    this.#activate = activate;
  }

  getRanges(): GoogleRange[] {
    return this.#ranges;
  }
  activate(): Google {
    this.#activate(this.#ranges);
    return offered<Google>(this);
  }
  setBackground(color: string | null): Google {
    return this.#each((range) => range.setBackground(color));
  }
  setFontColor(color: string | null): Google {
    return this.#each((range) => range.setFontColor(color));
  }
  setFontWeight(weight: 'bold' | 'normal' | null): Google {
    return this.#each((range) => range.setFontWeight(weight));
  }
  setFontSize(size: number): Google {
    return this.#each((range) => range.setFontSize(size));
  }
  setNumberFormat(format: string): Google {
    return this.#each((range) => range.setNumberFormat(format));
  }
  setHorizontalAlignment(alignment: 'left' | 'center' | 'normal' | 'right' | null): Google {
    return this.#each((range) => range.setHorizontalAlignment(alignment));
  }
  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom' | null): Google {
    return this.#each((range) => range.setVerticalAlignment(alignment));
  }
  setWrap(wrap: boolean): Google {
    return this.#each((range) => range.setWrap(wrap));
  }
  clearContent(): Google {
    return this.#each((range) => range.clearContent());
  }
  setNote(note: string | null): Google {
    return this.#each((range) => range.setNote(note));
  }

  #each(change: (range: GoogleRange) => unknown): Google {
    this.#ranges.forEach(change);
    return offered<Google>(this);
  }
}
