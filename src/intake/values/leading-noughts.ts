/** A number of more digits than it needs: 00123. */
const PADDED = /^0+([1-9]\d*|0)$/;

/** True for an id with noughts before it, which a spreadsheet takes away when it reads the id as a number. */
export const isPadded = (text: string): boolean => PADDED.test(text);

/** The form in which ids are compared where one of them may have lost its leading noughts. */
export const withoutNoughts = (text: string): string => text.replace(PADDED, '$1');
