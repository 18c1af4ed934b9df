import type { Recognition, SeenColumn } from '../recognise';

/** The columns that no field is read from, of which nobody has said what they are, and whose values are no ids of another tab. */
export function openColumns(seen: readonly SeenColumn[], fields: Recognition['fields']): SeenColumn[] {
  const read = new Set(Object.values(fields).map(({ column }) => column));
  return seen.filter((column) => !read.has(column) && column.answered === undefined && column.linked === undefined);
}
