import type { Envelope } from '../src/sheet/envelope';
import type { KpiRequest } from '../src/sheet/request';

/** The part of google.script.run that the page uses. */
interface Runner {
  withSuccessHandler(handler: (answer: Envelope | null) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  readKpis(request: KpiRequest): void;
  buildKpiSheet(request: KpiRequest): void;
}

declare const google: { script: { run: Runner } };

/** Calls the server; a failure of the connection, too, comes as an error with a message. */
export function callServer(name: 'readKpis' | 'buildKpiSheet', request: KpiRequest = {}): Promise<Envelope> {
  return new Promise((resolve) => {
    const runner = google.script.run
      // Google answers null for a result that it cannot send.
      .withSuccessHandler((answer) => resolve(answer ?? { ok: false, error: '' }))
      .withFailureHandler(({ message }) => resolve({ ok: false, error: message }));
    runner[name](request);
  });
}
