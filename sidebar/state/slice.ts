/** A part of the rows that a KPI on the list is about. */
export interface Slice {
  by: string;
  is: string;
}

/** As the server names it behind the way to count: `only region = North`; null for all rows. */
export function sliceOf(variant: string): Slice | null {
  const [, by, is] = /(?:^|, )only (\w+) = (.+)$/s.exec(variant) ?? [];
  return by === undefined ? null : { by, is };
}

/** The variant of a part of the rows, counted in one of the declared ways. */
export function sliced(counted: string, { by, is }: Slice): string {
  const slice = `only ${by} = ${is}`;
  return counted === 'standard' ? slice : `${counted}, ${slice}`;
}
