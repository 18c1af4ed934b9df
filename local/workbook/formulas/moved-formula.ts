import { type Area, columnLetters, parseA1 } from '../a1';

/** Strings, which are stepped over, and references: A1, $A$1:B2, A:C, 2:5, A2:C, each with or without a tab. */
const REFERENCE =
  /"(?:[^"]|"")*"|(?<![\w.$])((?:'(?:[^']|'')*'|[A-Za-z_][\w.]*)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}(?:\$?\d+)?)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?![\w(.!])/gi;

const CORNER = /^(\$?)([A-Z]{1,3})?(\$?)(\d+)?$/i;

/**
 * A formula after rows or columns of a tab have moved: references to that tab go along, those of which nothing is left
 * become #REF!. `speaksOf` tells which tab a reference means, by the name before it or undefined where there is none.
 */
export function movedFormula(
  formula: string,
  speaksOf: (tab: string | undefined) => boolean,
  size: { rows: number; columns: number },
  move: (area: Area) => Area | null,
): string {
  return formula.replace(REFERENCE, (whole, before: string | undefined, reference: string | undefined) => {
    if (reference === undefined) return whole;
    const tab = before?.slice(0, -1).replace(/^'|'$/g, '').replace(/''/g, "'");
    const area = speaksOf(tab) ? parseA1(reference, size)?.area : undefined;
    if (!area) return whole;
    const moved = move(area);
    return moved === null ? '#REF!' : (before ?? '') + written(reference, moved);
  });
}

/** The reference with the same signs and open ends, at its new place. */
function written(reference: string, { row, column, rows, columns }: Area): string {
  const corners = reference.split(':');
  return corners
    .map((corner, index) => {
      const [, fixedColumn, letters, fixedRow, digits] = CORNER.exec(corner) as RegExpExecArray;
      const end = index > 0;
      const newColumn = letters ? columnLetters(end ? column + columns - 1 : column) : '';
      const newRow = digits ? String(end ? row + rows - 1 : row) : '';
      return fixedColumn + newColumn + fixedRow + newRow;
    })
    .join(':');
}
