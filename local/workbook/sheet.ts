import type { Area } from './a1';
import type { CellStyle, Content } from './cell';
import { isFormula } from './cell';
import type { ConditionalFormat, Metadata, Protection, SheetChart, Validation } from './decoration';
import { Layer } from './layer';

/** One tab: its cells and all that is known about them. Rows and columns of the layers count from 0. */
export class Sheet {
  readonly contents: Layer<Content>;
  readonly formats = new Layer<string>();
  readonly styles = new Layer<CellStyle>();
  readonly notes = new Layer<string>();
  readonly validations = new Layer<Validation>();
  merges: Area[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  protections: Protection[] = [];
  metadata: Metadata[] = [];
  charts: SheetChart[] = [];
  /** Pixels, by column and row from 1. */
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenColumns = new Set<number>();
  readonly hiddenRows = new Set<number>();
  /** In how many groups a column stands, by column from 1. Those of a closed group are hidden. */
  readonly columnDepths = new Map<number, number>();
  frozenRows = 0;
  frozenColumns = 0;
  hidden = false;
  gridlinesHidden = false;
  tabColor: string | null = null;
  /** How many formulas stand here: a tab without any needs no formula engine to be read. */
  formulas = 0;

  constructor(
    public id: number,
    public name: string,
    public rows: number,
    public columns: number,
    cells: Content[][] = [],
  ) {
    this.contents = new Layer(cells);
    this.countFormulas();
  }

  setContent(row: number, column: number, content: Content): void {
    if (isFormula(this.contents.get(row, column))) this.formulas--;
    if (isFormula(content)) this.formulas++;
    this.contents.set(row, column, content);
  }

  /** To be called when contents have gone by another way than `setContent`. */
  countFormulas(): void {
    this.formulas = 0;
    this.contents.each((content) => {
      if (isFormula(content)) this.formulas++;
    });
  }

  /** Everything kept per cell, for insertions and deletions. */
  layers(): Layer<unknown>[] {
    return [this.contents, this.formats, this.styles, this.notes, this.validations];
  }
}
