// Jest's environment for Node, in a global scope of V8's own: one that a sandbox stands behind asks it for every global,
// and takes dozens of times as long over each `Math` and `Object`.
const vm = require('node:vm');
const { TestEnvironment } = require('jest-environment-node');

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
