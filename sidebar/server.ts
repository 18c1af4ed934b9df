import type { Envelope } from '../src/sheet/envelope';
import type { Call, CallName, OwnCall, ServerAnswer } from './state/call';

/** The part of google.script.run that the page uses. */
type Runner = Record<CallName | OwnCall, (request: unknown) => void> & {
  withSuccessHandler(handler: (answer: Envelope<unknown> | null) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
};

declare const google: { script: { run: Runner } };

/** What the server says in the person's language, and Google's own words; each '' where there is nothing. */
export class ServerFailure extends Error {
  constructor(
    says: string,
    readonly detail: string,
  ) {
    super(says);
  }
}

/** Makes a call that the sidebar's state wants; the promise fails with a ServerFailure. */
export function callServer({ name, request }: Call): Promise<unknown> {
  return askServer(name, request);
}

/** Makes a call; the promise fails with a ServerFailure. */
export function askServer<Name extends CallName | OwnCall>(name: Name, request: unknown): Promise<ServerAnswer<Name>> {
  return new Promise((resolve, reject) => {
    google.script.run
      // Google answers null for a result that it cannot send.
      .withSuccessHandler((answer) => {
        if (answer === null) reject(new ServerFailure('', ''));
        else if (answer.ok) resolve(answer.data as ServerAnswer<Name>);
        else reject(new ServerFailure(answer.apart?.says ?? answer.error, answer.apart?.detail ?? ''));
      })
      .withFailureHandler(({ message }) => reject(new ServerFailure('', ofGoogle(message))))
      [name](request);
  });
}

/** What Google says of a call; '' for words that mean: several accounts, or no connection. */
function ofGoogle(message: string): string {
  return /PERMISSION_DENIED|NetworkError|error occurred while reading from storage/i.test(message) ? '' : message;
}
