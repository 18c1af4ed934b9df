import type { TabView } from '../../../src/wizard/tabs-view';
import { filled } from '../../filled';
import { useSidebar } from '../../sidebar';
import { Fold } from '../form/fold';
import { ColumnRow } from './column-row';

/** The columns of a raw tab: those that are used, and folded away those that are not. */
export function ColumnRows({ tab }: { tab: TabView }) {
  const { words } = useSidebar();
  const used = tab.columns.filter(({ field }) => field !== null);
  const unused = tab.columns.filter(({ field }) => field === null);
  return (
    <>
      {used.map((column) => (
        <ColumnRow key={column.header} tab={tab} column={column} />
      ))}
      {unused.length > 0 && (
        <Fold title={filled(words.unused_columns, { count: unused.length })}>
          {unused.map((column) => (
            <ColumnRow key={column.header} tab={tab} column={column} />
          ))}
        </Fold>
      )}
    </>
  );
}
