/** Sentences of plan. */
export const planTexts = {};
