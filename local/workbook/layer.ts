/** Rows that several layers hold: they are copied before they change. */
const shared = new WeakSet<readonly unknown[]>();

/** One thing known per cell (content, format, note …): sparse rows, counted from 0. */
export class Layer<T> {
  /** Counts changes. */
  version = 0;

  constructor(private rows: (T | undefined)[][] = []) {}

  get(row: number, column: number): T | undefined {
    return this.rows[row]?.[column];
  }

  set(row: number, column: number, value: T | undefined): void {
    this.version++;
    if (value === undefined) {
      if (this.rows[row]) this.own(row)[column] = undefined;
      return;
    }
    while (this.rows.length <= row) this.rows.push([]);
    this.own(row)[column] = value;
  }

  /** Holds what another layer holds, until one of both changes. */
  takeOver(other: Layer<T>): void {
    this.version++;
    for (const cells of other.rows) shared.add(cells);
    this.rows = [...other.rows];
  }

  /** Calls back for every row; `isShared`: these very cells never change. */
  eachRow(visit: (cells: readonly (T | undefined)[], row: number, isShared: boolean) => void): void {
    this.rows.forEach((cells, row) => {
      visit(cells, row, shared.has(cells));
    });
  }

  /** Calls back for every cell that has something. */
  each(visit: (value: T, row: number, column: number) => void): void {
    this.rows.forEach((cells, row) => {
      cells.forEach((value, column) => {
        if (value !== undefined) visit(value, row, column);
      });
    });
  }

  /** The number of rows and columns that hold everything. */
  extent(): { rows: number; columns: number } {
    let rows = 0;
    let columns = 0;
    this.rows.forEach((cells, row) => {
      for (let column = cells.length - 1; column >= 0; column--) {
        if (cells[column] === undefined) continue;
        rows = row + 1;
        columns = Math.max(columns, column + 1);
        break;
      }
    });
    return { rows, columns };
  }

  insertRows(at: number, count: number): void {
    this.version++;
    if (at < this.rows.length) this.rows.splice(at, 0, ...Array.from({ length: count }, () => []));
  }

  deleteRows(at: number, count: number): void {
    this.version++;
    this.rows.splice(at, count);
  }

  /** Takes rows out and puts them in again so that the first comes to stand at `to`. */
  moveRows(at: number, count: number, to: number): void {
    this.version++;
    while (this.rows.length < Math.max(at, to) + count) this.rows.push([]);
    this.rows.splice(to, 0, ...this.rows.splice(at, count));
  }

  insertColumns(at: number, count: number): void {
    this.version++;
    const blanks = new Array<undefined>(count).fill(undefined);
    this.rows.forEach((cells, row) => {
      if (at < cells.length) this.own(row).splice(at, 0, ...blanks);
    });
  }

  deleteColumns(at: number, count: number): void {
    this.version++;
    for (const row of this.rows.keys()) this.own(row).splice(at, count);
  }

  /** The cells of a row, to be changed. */
  private own(row: number): (T | undefined)[] {
    if (shared.has(this.rows[row])) this.rows[row] = this.rows[row].slice();
    return this.rows[row];
  }
}
