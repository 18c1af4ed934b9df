/** The tables that lie elsewhere: none, where the add-on was built without. */
export const TablesHere = (): null => null;
