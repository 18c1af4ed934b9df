import { Engine, type EngineTable, runsHere } from '../../../local/host/bigquery/engine';
import type { QueryParameter } from '../../../src/bigquery/dialect';

export { runsHere };

export type OracleTable = EngineTable;

export type Answer = (string | number | null)[][];

/** Google's own engine for this dialect. */
export class Oracle {
  private readonly engine = new Engine();

  static async start(): Promise<Oracle> {
    return new Oracle();
  }

  stop(): Promise<void> {
    return this.engine.stop();
  }

  /** The rows of a query over these tables. Rejects with the engine's words where it refuses. */
  async query(sql: string, parameters: readonly QueryParameter[], tables: readonly OracleTable[]): Promise<Answer> {
    return this.engine.query(sql, parameters, tables).rows as Answer;
  }
}
