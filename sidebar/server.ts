import type { Envelope } from '../src/sheet/envelope';
import type { Call, CallName } from './state/call';

/** The part of google.script.run that the page uses. */
type Runner = Record<CallName, (request: unknown) => void> & {
  withSuccessHandler(handler: (answer: Envelope<unknown> | null) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
};

declare const google: { script: { run: Runner } };

/** Makes a call; the promise fails with the server's sentence, or with '' when the server did not answer as it should. */
export function callServer({ name, request }: Call): Promise<unknown> {
  return new Promise((resolve, reject) => {
    google.script.run
      // Google answers null for a result that it cannot send.
      .withSuccessHandler((answer) => {
        if (answer === null) reject(new Error(''));
        else if (answer.ok) resolve(answer.data);
        else reject(new Error(answer.error));
      })
      .withFailureHandler(({ message }) => reject(new Error(ofGoogle(message))))
      [name](request);
  });
}

/** Words of Google that mean: several accounts, or no connection. Ours are sentences and are shown as they are. */
function ofGoogle(message: string): string {
  return /PERMISSION_DENIED|NetworkError|error occurred while reading from storage/i.test(message) ? '' : message;
}
