/** Sentences of function. */
export const functionTexts = {};
