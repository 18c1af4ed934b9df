import { oncePer } from '../../base/once-per';

/** What a declared part says, as one text: parts that are written alike have the same, wherever they are declared. */
export const declaredKey: (declared: object) => string = oncePer((declared) => JSON.stringify(declared));
