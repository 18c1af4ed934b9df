/** Sentences of sheet. */
export const sheetTexts = {};
