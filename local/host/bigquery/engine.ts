import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { serialize } from 'node:v8';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';

/** Types of columns and values, as GoogleSQL names them. */
export type EngineType = 'STRING' | 'INT64' | 'FLOAT64' | 'BOOL' | 'DATE' | 'DATETIME' | 'TIMESTAMP';

/** A value of one of them; days, walls and instants in milliseconds. */
export type EngineValue = string | number | boolean | null;

export interface EngineTable {
  name: string;
  columns: { name: string; type: EngineType }[];
  rows: EngineValue[][];
}

export interface EngineParameter {
  name: string;
  type: EngineType | `ARRAY<${EngineType}>`;
  value: EngineValue | readonly EngineValue[];
}

export interface EngineAnswer {
  columns: { name: string; type: string }[];
  rows: (EngineValue | EngineValue[])[][];
}

interface EngineRequest {
  sql: string;
  parameters: readonly EngineParameter[];
  tables: readonly EngineTable[];
}

const folder = (): string => dirname(require.resolve('@fivetrandevelopers/zetasql'));
const server = (): string =>
  join(folder(), 'zetasql', `remote_server${process.arch.startsWith('arm') ? '_arm' : ''}.so`);

/** True where the engine can run: there is one for this machine, and it says that it starts, which it is stopped for. */
export function runsHere(): boolean {
  if (process.platform !== 'linux' || !existsSync(server())) return false;
  const untilItSpeaks: SpawnSyncOptions = { stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1, killSignal: 'SIGKILL' };
  const { error } = spawnSync(server(), ['localhost', '0'], untilItSpeaks);
  return (error as NodeJS.ErrnoException | undefined)?.code === 'ENOBUFS';
}

/** Of so many queries the answers are kept, each with what it was asked of. */
const KEPT_ANSWERS = 100;

/** Google's own engine for the dialect of BigQuery. Whoever asks it waits for its answer. */
export class Engine {
  /** As BigQuery keeps them: what has not changed need not be asked again, after its dry run above all. */
  private readonly known = new Map<string, EngineAnswer>();
  private readonly signal = new Int32Array(new SharedArrayBuffer(4));
  private readonly answers: MessagePort;
  private readonly thread: Worker;
  private server = 0;
  private readonly end = (): void => {
    if (this.server > 0) process.kill(this.server, 'SIGKILL');
    this.server = 0;
  };

  constructor() {
    const { port1, port2 } = new MessageChannel();
    this.answers = port1;
    this.thread = new Worker(join(__dirname, 'engine-side.js'), {
      workerData: {
        server: server(),
        client: join(folder(), 'ZetaSQLClient.js'),
        answers: port2,
        flag: this.signal.buffer,
      },
      transferList: [port2],
    });
    this.thread.unref();
    process.once('exit', this.end);
  }

  /** The rows of a query over these tables. Throws an Error with the engine's words where it refuses. */
  query(sql: string, parameters: readonly EngineParameter[], tables: readonly EngineTable[]): EngineAnswer {
    const request: EngineRequest = { sql, parameters, tables };
    const key = createHash('sha256').update(serialize(request)).digest('base64');
    const answer = this.known.get(key) ?? this.ask(request);
    this.known.delete(key);
    this.known.set(key, answer);
    const [oldest] = this.known.keys();
    if (this.known.size > KEPT_ANSWERS) this.known.delete(oldest);
    return answer;
  }

  private ask(request: EngineRequest): EngineAnswer {
    Atomics.store(this.signal, 0, 0);
    this.thread.postMessage(request);
    Atomics.wait(this.signal, 0, 0);
    for (;;) {
      const { message } = receiveMessageOnPort(this.answers) as {
        message: EngineAnswer & { pid?: number; refused?: string };
      };
      if (message.pid !== undefined) this.server = message.pid;
      else if (message.refused !== undefined) throw new Error(message.refused);
      else return message;
    }
  }

  async stop(): Promise<void> {
    process.off('exit', this.end);
    this.end();
    this.answers.close();
    await this.thread.terminate();
  }
}

let here: Engine | null = null;

/** The engine of this process: it is started when it is first asked for. */
export function engineHere(): Engine {
  here ??= new Engine();
  return here;
}

/** Stops it, and waits until it has stopped: a process that ends before that is held up by it. */
export async function stopEngine(): Promise<void> {
  const engine = here;
  here = null;
  await engine?.stop();
}
