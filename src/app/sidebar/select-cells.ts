import { hasTab, selectRanges } from '../../google/spreadsheet/selection';
import { Refusal } from '../../texts/refusal';
import { sent } from '../page-call';

/** Cells and rows as a page may name them: B5, A2:C9, 2:14. */
const PLACE = /^([A-Z]{1,3}\d{1,7}(:[A-Z]{1,3}\d{1,7})?|\d{1,7}:\d{1,7})$/;

/** Selects the places that a page named ({ tab, ranges }) and brings their tab to the front; throws a refusal otherwise. */
export function selectSent(request: unknown): { selected: true } {
  const tab = String(sent(request, 'tab'));
  const ranges = sent(request, 'ranges');
  if (!hasTab(tab)) throw new Refusal({ text: 'wizard_no_tab', values: { tab } });
  const list = Array.isArray(ranges) ? ranges.map(String) : [];
  const wrong = list.length === 0 ? '' : list.find((range) => !PLACE.test(range));
  if (wrong !== undefined) throw new Refusal({ text: 'wizard_no_range', values: { range: wrong } });
  selectRanges(tab, list);
  return { selected: true };
}
