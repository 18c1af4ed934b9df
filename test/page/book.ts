import { SharedWorkbook } from '../../local/page/shared-workbook';
import type { Content } from '../../local/workbook/cell';
import { Workbook } from '../../local/workbook/workbook';

export function book(cells: Content[][] = [['a', 1]], locale = 'en_US') {
  const workbook = new Workbook('Book', locale, 'Etc/UTC');
  const sheet = workbook.addSheet('Deals', { rows: 20, columns: 6 }, cells);
  return { workbook, sheet, shared: new SharedWorkbook(workbook) };
}
