import type { CallWatcher } from './state';

/** How a run is broken: a service fails, or Apps Script stops the script, before or after the call has had its effect. */
export type Break = 'exception' | 'killed before' | 'killed after';

/** Breaks a script at one of its service calls; counts the calls meanwhile. */
export class Fault implements CallWatcher {
  calls = 0;
  /** Their names, in order. */
  readonly names: string[] = [];
  /** The call that was broken: Range.setValues, MailApp.sendEmail … ; '' when the script made fewer calls. */
  broken = '';
  private dead = false;

  /** `at`: the call to break, from 1; 0 to break none. */
  constructor(
    private readonly at: number,
    private readonly kind: Break,
  ) {}

  before(service: string, method: string): void {
    // What a script does after it was stopped never reaches a service: no handler of errors runs at Google either.
    if (this.dead) throw new Error('The script was stopped');
    this.calls++;
    this.names.push(`${service}.${method}`);
    if (this.calls !== this.at || this.kind === 'killed after') return;
    this.stop(service, method);
    throw new Error(this.kind === 'exception' ? `Service failed: ${service}` : 'The script was stopped');
  }

  after(service: string, method: string): void {
    if (this.calls !== this.at || this.kind !== 'killed after' || this.dead) return;
    this.stop(service, method);
    throw new Error('The script was stopped');
  }

  private stop(service: string, method: string): void {
    this.broken = `${service}.${method}`;
    this.dead = this.kind !== 'exception';
  }
}
