// The Node that the project ships as a package, so that every script runs on the same one whatever the machine has.
import { spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
export const ourNode = resolve(root, 'node_modules/node/bin/node');

/**
 * Starts the running script again on the project's Node, unless it runs there already. In the former case the promise
 * stays open while the other process runs, and this one ends with its exit code.
 */
export async function onOurNode() {
  if (!existsSync(ourNode) || realpathSync(process.execPath) === realpathSync(ourNode)) return;
  const child = spawn(ourNode, [...process.execArgv, ...process.argv.slice(1)], { stdio: 'inherit' });
  // A terminal sends Ctrl-C to the child as well; anybody else means this process when it names this process.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'));
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  await new Promise(() => {
    child.on('exit', (code) => process.exit(code ?? 1));
    child.on('error', (error) => {
      console.error(`The project's own Node, ${ourNode}, does not start: ${error.message}`);
      process.exit(1);
    });
  });
}
