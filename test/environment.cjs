// Jest's environment for Node, in a global scope of V8's own: one that a sandbox stands behind asks it for every global,
// and takes dozens of times as long over each `Math` and `Object`.
const vm = require('node:vm');
const { TestEnvironment } = require('jest-environment-node');

/** Modules of which another file has been tested in this process, as scripts: what V8 has compiled of them stays with them. */
const scripts = new Map();
const { compileFunction } = vm;

/** As vm.compileFunction, which Jest has each module compiled with anew for every file that loads it. */
vm.compileFunction = (source, parameters, options) => {
  const { filename, parsingContext } = options;
  // A module that imports others later on does so for the file that it was compiled for
  if (parsingContext === undefined || source.includes('import(')) return compileFunction(source, parameters, options);
  let kept = scripts.get(filename);
  if (kept?.source !== source) {
    const head = `(function(${parameters.join(',')}){`;
    kept = { source, script: new vm.Script(`${head}${source}\n})`, { filename, columnOffset: -head.length }) };
    scripts.set(filename, kept);
  }
  return kept.script.runInContext(parsingContext);
};

module.exports = class extends TestEnvironment {
  constructor(...given) {
    const { createContext } = vm;
    vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY);
    try {
      super(...given);
    } finally {
      vm.createContext = createContext;
    }
  }
};
