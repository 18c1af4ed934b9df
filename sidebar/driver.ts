import { callServer, type ServerFailure } from './server';
import type { Call } from './state/call';
import type { Event } from './state/event';
import type { State } from './state/state';
import { update } from './state/update';

/** A pause after which what was typed is judged and kept, and a build is asked how far it is. */
const PAUSE = 500;
/** After a failure the server is left in peace for longer. */
const LONG_PAUSE = 15_000;

/** Runs the machine: hands out each new state, makes the calls that it wants, and tells it when nothing happens. */
export class Driver {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private state: State,
    private readonly show: (state: State) => void,
    private readonly server: (call: Call) => Promise<unknown> = callServer,
  ) {}

  start(): void {
    this.follow();
  }

  readonly dispatch = (event: Event): void => {
    this.state = update(this.state, event);
    this.follow();
  };

  private follow(): void {
    this.show(this.state);
    const { call, keeping, checking, selecting, asking, unkept, unchecked, failure } = this.state;
    const wanted = [call, keeping, checking, selecting, asking].filter((one) => one?.status === 'wanted');
    clearTimeout(this.timer);
    const isBuilding = call?.name === 'buildSetup' && !asking;
    const hasMore = call === null && ((unkept && !keeping) || (unchecked && !checking));
    if (isBuilding || hasMore)
      this.timer = setTimeout(() => this.dispatch({ type: 'idle' }), failure ? LONG_PAUSE : PAUSE);
    // The first begins, and with that everything is looked at anew.
    if (wanted[0]) this.make(wanted[0]);
  }

  private make(call: Call): void {
    this.dispatch({ type: 'begin', id: call.id });
    this.server(call).then(
      (answer) => this.dispatch({ type: 'success', id: call.id, answer }),
      ({ message, detail }: ServerFailure) => this.dispatch({ type: 'failure', id: call.id, message, detail }),
    );
  }
}
