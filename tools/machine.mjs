// What the machine must be before anything is installed. Only what an old Node understands stands here.
import { existsSync, statSync, accessSync, constants } from 'node:fs';
import { resolve } from 'node:path';
import { userInfo } from 'node:os';

/** The one sentence that says why it cannot work here, or nothing. */
export function whyNot() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    return `Plenary needs Node 20.19 or newer, and this is ${process.versions.node}.`;
  }
  if (process.platform === 'win32') {
    return 'Plenary does not run on Windows itself: use the Windows Subsystem for Linux, or docker compose up.';
  }
  if (!['linux', 'darwin'].includes(process.platform)) {
    return `Plenary runs on Linux and macOS, not on ${process.platform}: use docker compose up.`;
  }
  if (process.platform === 'linux' && !process.report.getReport().header.glibcVersionRuntime) {
    return 'Plenary needs a Linux with glibc (Debian, Ubuntu, Fedora and the like), and this one has musl: use docker compose up.';
  }
  return undefined;
}

/** Root and an ordinary user in turn leave files behind that the other cannot use. */
export function whoseFolder(root) {
  const name = userInfo().username;
  const uid = process.getuid();
  for (const folder of ['.plenary', 'node_modules', 'dist']) {
    const path = resolve(root, folder);
    if (!existsSync(path)) continue;
    const owner = statSync(path).uid;
    if (owner === uid) continue;
    const other = owner === 0 ? 'root' : `another user (${owner})`;
    return `${path} was made by ${other}, and this is "${name}". Go on as the one who made it, or use a clone of your own.`;
  }
  try {
    accessSync(root, constants.W_OK);
  } catch {
    return `The user "${name}" cannot write in ${root}. Use a clone of your own.`;
  }
  return undefined;
}
