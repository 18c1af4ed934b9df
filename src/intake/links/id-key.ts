import { squeezed } from '../text/normal-text';
import { withoutNoughts } from '../values/leading-noughts';

/** The form in which ids are compared: spreadsheets take the leading noughts of numbers. */
export const idKey = (label: string): string => withoutNoughts(squeezed(label));
