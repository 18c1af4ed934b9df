import { keepFormula } from '../../workbook/formulas/formula-text';
import { localeRules } from '../../workbook/locale';

/** The part of the library's model through which a typed formula goes. */
interface Dispatcher {
  dispatch(type: string, payload?: object): unknown;
}

const english = localeRules('en_US');

/** Makes semicolons between arguments good in every locale, as in Sheets; the library takes them only beside decimal commas. */
export function takeSemicolons(model: object): void {
  const typed = model as Dispatcher;
  const dispatch = typed.dispatch;
  typed.dispatch = (type, payload) => {
    const { content } = (payload ?? {}) as { content?: unknown };
    if (type !== 'UPDATE_CELL' || typeof content !== 'string' || !content.startsWith('=')) {
      return dispatch(type, payload);
    }
    return dispatch(type, { ...payload, content: keepFormula(content, english) });
  };
}
