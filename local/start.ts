import { runCommand } from './command-line/command';

runCommand(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
