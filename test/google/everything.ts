import type { Host } from '../../local/host/host';
import type { Layer } from '../../local/workbook/layer';

const DEFAULT_WIDTH = 100;
const DEFAULT_HEIGHT = 21;

/** Everything that a sheet shows or holds; what says nothing is left out. */
export function everything(host: Host): unknown {
  const layer = <Value>(cells: Layer<Value>, says: (value: Value) => unknown): Record<string, unknown> => {
    const shown: Record<string, unknown> = {};
    cells.each((value, row, column) => {
      const said = says(value);
      if (said !== undefined && said !== '') shown[`R${row + 1}C${column + 1}`] = said;
    });
    return shown;
  };
  return host.workbook.sheets.map((sheet) => ({
    id: sheet.id,
    name: sheet.name,
    size: [sheet.rows, sheet.columns],
    // A date is read to the millisecond.
    contents: layer(sheet.contents, (content) => (typeof content === 'number' ? content.toFixed(8) : content)),
    formats: layer(sheet.formats, (format) => format),
    styles: layer(sheet.styles, (look) => {
      const parts = Object.entries(look).filter(([, value]) => value !== undefined);
      return parts.length === 0 ? undefined : Object.fromEntries(parts);
    }),
    notes: layer(sheet.notes, (note) => note),
    validations: layer(sheet.validations, (rule) => rule),
    conditionalFormats: structuredClone(sheet.conditionalFormats),
    protections: structuredClone(sheet.protections),
    widths: Object.fromEntries([...sheet.columnWidths].filter(([, width]) => width !== DEFAULT_WIDTH)),
    heights: Object.fromEntries([...sheet.rowHeights].filter(([, height]) => height !== DEFAULT_HEIGHT)),
    frozen: [sheet.frozenRows, sheet.frozenColumns],
    grouped: [...sheet.columnDepths, ...sheet.hiddenColumns],
    gridlines: !sheet.gridlinesHidden,
  }));
}
