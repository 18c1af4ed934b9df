import { oncePerValue } from '../../base/once-per';
import { squeezed } from '../text/normal-text';
import { withoutNoughts } from '../values/leading-noughts';

/** The same ids stand in several tabs, and each is asked for by every link between them. */
const KEPT = 20_000;

/** The form in which ids are compared: spreadsheets take the leading noughts of numbers. */
export const idKey: (label: string) => string = oncePerValue((label) => withoutNoughts(squeezed(label)), KEPT);
