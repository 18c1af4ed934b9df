/**
 * The best assignment of columns to fields: each column to at most one field and each field to at most one column, with
 * the highest sum of gains. `gains[column][field]` is 0 where they do not fit. Returns the field of each column, -1 for
 * none. The Hungarian method with the fields as rows, which are few, over the fields and columns that fit at all:
 * O(fields² × columns).
 */
export function assign(gains: number[][], fields: number): number[] {
  const fitting = gains.flatMap((row, column) => (row.some((gain) => gain > 0) ? [column] : []));
  const fieldOfColumn = new Array<number>(gains.length).fill(-1);
  const fitted: number[] = [];
  for (let field = 0; field < fields; field++)
    if (fitting.some((column) => gains[column][field] > 0)) fitted.push(field);
  // One spare place per field, without gain, so that every field may stay without a column.
  const places = fitting.length + fitted.length;
  const gainAt = (field: number, place: number): number =>
    place <= fitting.length ? gains[fitting[place - 1]][fitted[field - 1]] : 0;
  const potentialOfField = new Float64Array(fitted.length + 1);
  const potentialOfPlace = new Float64Array(places + 1);
  const fieldAt = new Int32Array(places + 1);
  const way = new Int32Array(places + 1);
  for (let field = 1; field <= fitted.length; field++) {
    fieldAt[0] = field;
    let place = 0;
    const least = new Float64Array(places + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(places + 1);
    do {
      used[place] = 1;
      const current = fieldAt[place];
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let candidate = 1; candidate <= places; candidate++) {
        if (used[candidate]) continue;
        const reduced = -gainAt(current, candidate) - potentialOfField[current] - potentialOfPlace[candidate];
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
          potentialOfField[fieldAt[candidate]] += delta;
          potentialOfPlace[candidate] -= delta;
        } else least[candidate] -= delta;
      }
      place = next;
    } while (fieldAt[place] !== 0);
    do {
      const before = way[place];
      fieldAt[place] = fieldAt[before];
      place = before;
    } while (place !== 0);
  }
  for (let place = 1; place <= fitting.length; place++) {
    const [column, field] = [fitting[place - 1], fitted[fieldAt[place] - 1]];
    if (field !== undefined && gains[column][field] > 0) fieldOfColumn[column] = field;
  }
  return fieldOfColumn;
}
