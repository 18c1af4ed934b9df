// Jest's environment for Node, but one for all files that a process tests: they share a global scope, the product and its
// packages, so that V8 has compiled what they call. Modules under test/ are run for each file by itself, and what a file puts
// into the global scope goes when it ends.
const { sep } = require('node:path');
const v8 = require('node:v8');
const vm = require('node:vm');
const { TestEnvironment } = require('jest-environment-node');

const { compileFunction, createContext } = vm;
let only;

/** What shared modules have given, by path. */
const given = new Map();
/** Other modules as scripts, by path: what V8 has compiled of them stays with them. */
const scripts = new Map();
/** How the file that is tested now requires what it names by an absolute path; null until its own modules are run. */
let requireNow = null;

v8.setFlagsFromString('--expose-gc');
const collectGarbage = vm.runInNewContext('gc');
// No other global scope is to have it
v8.setFlagsFromString('--no-expose-gc');
/** Of a heap: a worker that Jest finds beyond 800 MB is ended, and the next one compiles all anew. */
const MUCH = 600_000_000;

// V8 makes a function faster once it has run so much bytecode: thirty times what V8 waits for by itself, since most functions
// are called too seldom in tests to give back the time that takes.
v8.setFlagsFromString('--interrupt-budget=2000000');

// A worker that has nothing left to do ends at once: else V8 first takes its heap apart, which takes longer than the half
// second that Jest waits before it ends the worker by force and speaks of a leak.
if (process.send) process.once('beforeExit', () => process.exit());

const isOfTests = (path) => path.startsWith(__dirname + sep);
const isOfJest = (path) => requireNow === null || /node_modules.(@?jest|expect)\b/.test(path);

/** As vm.compileFunction, which Jest has each module compiled with for every file that loads it. */
vm.compileFunction = (source, parameters, options) => {
  const { filename, parsingContext } = options;
  if (parsingContext === undefined) return compileFunction(source, parameters, options);
  const run = () => scriptOf(filename, source, parameters).runInContext(parsingContext);
  if (isOfTests(filename)) return ownModule(run());
  return isOfJest(filename) ? run() : sharedModule(filename, () => compileFunction(source, parameters, options));
};

function ownModule(run) {
  return function load(module, exports, require, ...others) {
    requireNow = require;
    return run.call(this, module, exports, require, ...others);
  };
}

/** A module that is run for the first file that loads it; what it requires later, it requires for whichever is tested then. */
function sharedModule(path, compile) {
  return function load(module, exports, require, ...others) {
    if (!given.has(path)) {
      const { global, own } = only;
      const before = new Set(Reflect.ownKeys(global));
      const requires = Object.assign((name) => requireNow(require.resolve(name)), require);
      compile().call(this, module, exports, requires, ...others);
      for (const key of Reflect.ownKeys(global)) if (!before.has(key)) own.add(key);
      given.set(path, module.exports);
    }
    module.exports = given.get(path);
  };
}

function scriptOf(filename, source, parameters) {
  let kept = scripts.get(filename);
  if (kept?.source !== source) {
    const head = `(function(${parameters.join(',')}){`;
    kept = { source, script: new vm.Script(`${head}${source}\n})`, { filename, columnOffset: -head.length }) };
    scripts.set(filename, kept);
  }
  return kept.script;
}

class SharedEnvironment extends TestEnvironment {
  /** The global scope is V8's own: one that a sandbox stands behind asks it for every `Math`, dozens of times as slow. */
  constructor(...settings) {
    vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY);
    super(...settings);
    vm.createContext = createContext;
    /** The keys of the global scope that no file has put there. */
    this.own = new Set(Reflect.ownKeys(this.global));
  }

  /** After each file. */
  async teardown() {
    const { own, global, fakeTimers, fakeTimersModern } = this;
    for (const timers of [fakeTimers, fakeTimersModern]) timers.useRealTimers();
    requireNow = null;
    for (const key of Reflect.ownKeys(global)) if (!own.has(key)) Reflect.deleteProperty(global, key);
    if (process.memoryUsage().heapUsed > MUCH) collectGarbage();
  }
}

module.exports = function environment(...settings) {
  const { watch, watchAll } = settings[0].globalConfig;
  // Between two files that Jest runs while it watches, the product may have changed
  if (watch || watchAll) {
    given.clear();
    only = undefined;
  }
  only ??= new SharedEnvironment(...settings);
  return only;
};
