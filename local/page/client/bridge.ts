// Runs inside a page of the script, before anything else there: google.script as HtmlService gives it.
// A call goes to the page around by a message; what Google would not let pass is refused here, with Google's words.

interface Handlers {
  success?: (answer: unknown, userObject?: unknown) => void;
  failure?: (error: Error, userObject?: unknown) => void;
  userObject?: unknown;
}

const functions = (window as unknown as { scriptFunctions: string[] }).scriptFunctions;
const waiting = new Map<number, Handlers>();
let calls = 0;

function runner(handlers: Handlers): Record<string, unknown> {
  const run: Record<string, unknown> = {
    withSuccessHandler: (success: Handlers['success']) => runner({ ...handlers, success }),
    withFailureHandler: (failure: Handlers['failure']) => runner({ ...handlers, failure }),
    withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
  };
  for (const name of functions) {
    run[name] = (...args: unknown[]) => {
      for (const arg of args) refuse(arg, '0');
      waiting.set(++calls, handlers);
      tell({ bridge: 'call', id: calls, name, args: JSON.parse(JSON.stringify(args)) });
    };
  }
  return run;
}

/** Throws for what a request cannot carry: Dates, functions, undefined, NaN, instances of classes, cycles. */
function refuse(value: unknown, key: string, around: unknown[] = []): void {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number' && Number.isFinite(value)) return;
  const plain = typeof value === 'object' && (Array.isArray(value) || isRecord(value));
  if (!plain || around.includes(value)) throw new TypeError(`Failed due to illegal value in property: ${key}`);
  for (const [name, each] of Object.entries(value as object)) refuse(each, name, [...around, value]);
}

function isRecord(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

const tell = (message: object): void => window.parent.postMessage(message, '*');

addEventListener('message', ({ source, data }) => {
  if (source !== window.parent || data?.bridge !== 'answer') return;
  const handlers = waiting.get(data.id);
  waiting.delete(data.id);
  if (!handlers) return;
  const more = 'userObject' in handlers ? [handlers.userObject] : [];
  if (data.error === undefined) handlers.success?.(data.answer ?? null, ...more);
  else if (handlers.failure) handlers.failure(Object.assign(new Error(data.error), { name: 'ScriptError' }), ...more);
  else throw new Error(data.error);
});

Object.assign(window, {
  google: {
    script: {
      run: runner({}),
      host: {
        close: () => tell({ bridge: 'close' }),
        setWidth: () => {},
        setHeight: () => {},
        origin: '',
        editor: { focus: () => tell({ bridge: 'focus' }) },
      },
    },
  },
});

export {};
