/**
 * The best assignment of columns to fields: each column to at most one field and each field to at most one column, with
 * the highest sum of gains (the Hungarian method, O(columns² × fields)). `gains[column][field]` is 0 where they do not
 * fit. Returns the field of each column, -1 for none.
 */
export function assign(gains: number[][], fields: number): number[] {
  const columns = gains.length;
  // One spare field per column, without gain, so that every column may stay unassigned.
  const places = fields + columns;
  const potentialOfColumn = new Array<number>(columns + 1).fill(0);
  const potentialOfPlace = new Array<number>(places + 1).fill(0);
  const columnAt = new Array<number>(places + 1).fill(0);
  const way = new Array<number>(places + 1).fill(0);
  for (let column = 1; column <= columns; column++) {
    columnAt[0] = column;
    let place = 0;
    const least = new Array<number>(places + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Array<boolean>(places + 1).fill(false);
    do {
      used[place] = true;
      const current = columnAt[place];
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let candidate = 1; candidate <= places; candidate++) {
        if (used[candidate]) continue;
        const gain = candidate <= fields ? gains[current - 1][candidate - 1] : 0;
        const reduced = -gain - potentialOfColumn[current] - potentialOfPlace[candidate];
        if (reduced < least[candidate]) {
          least[candidate] = reduced;
          way[candidate] = place;
        }
        if (least[candidate] < delta) {
          delta = least[candidate];
          next = candidate;
        }
      }
      for (let candidate = 0; candidate <= places; candidate++) {
        if (used[candidate]) {
          potentialOfColumn[columnAt[candidate]] += delta;
          potentialOfPlace[candidate] -= delta;
        } else least[candidate] -= delta;
      }
      place = next;
    } while (columnAt[place] !== 0);
    do {
      const before = way[place];
      columnAt[place] = columnAt[before];
      place = before;
    } while (place !== 0);
  }
  const fieldOfColumn = new Array<number>(columns).fill(-1);
  for (let place = 1; place <= fields; place++) {
    const column = columnAt[place] - 1;
    if (column >= 0 && gains[column][place - 1] > 0) fieldOfColumn[column] = place - 1;
  }
  return fieldOfColumn;
}
