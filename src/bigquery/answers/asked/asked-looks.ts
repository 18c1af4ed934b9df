import type { Period } from '../../../base/period';
import type { Condition } from '../../../engine/formula/formula';
import { declaredKey } from '../../../engine/rows/declared-key';
import type { TableName } from '../../../tables/tables';
import type { QueryParameters, Relation } from '../../dialect';
import type { QueryPart } from '../../query';
import { rowsSomewhere } from '../../somewhere';

/** A condition of a table that rows are looked for on, over all that ever was, and the name of its line. */
interface Looked {
  table: TableName;
  condition: Condition;
  name: string;
}

/** The end of all days. */
const EVER: Period = { from: null, to: 2_932_896 };

/** Where rows were looked for, each condition once. */
export class AskedLooks {
  private readonly byKey = new Map<string, Looked>();

  constructor(private readonly relations: ReadonlyMap<TableName, Relation>) {}

  all = (): Looked[] => [...this.byKey.values()];

  of(table: TableName, condition: Condition): Looked {
    const key = `${table} ${declaredKey(condition)}`;
    const looked = this.byKey.get(key) ?? { table, condition, name: `somewhere_${this.byKey.size}` };
    this.byKey.set(key, looked);
    return looked;
  }

  partOf({ table, condition, name }: Looked): (parameters: QueryParameters) => QueryPart {
    const scope = { relation: this.relations.get(table) as Relation, period: EVER };
    return (parameters) => ({ tables: [], lines: [rowsSomewhere(name, condition, { ...scope, parameters })] });
  }
}
