/** Sentences of intake. */
export const intakeTexts = {};
