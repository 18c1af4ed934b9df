/** A command of the spreadsheet page; its fields depend on its type. */
export interface Command {
  type: string;
  [field: string]: unknown;
}
