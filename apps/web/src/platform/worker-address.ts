/** The one policy under which the browser lets this app start workers: our own addresses and nothing else. */

interface Policies {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ) => { createScriptURL: (address: string) => string };
}

const policies = (globalThis as { trustedTypes?: Policies }).trustedTypes;
const own = (address: string): string => {
  const { origin, href } = new URL(address, location.href);
  if (origin !== location.origin) throw new TypeError('A worker of another origin.');
  return href;
};
const policy = policies?.createPolicy('plenary-worker', { createScriptURL: own });

/** The one worker that stands between the app and the line. */
export async function registerWorker(address: string): Promise<void> {
  await navigator.serviceWorker.register(policy ? policy.createScriptURL(address) : own(address));
}

export function startWorker(address: string): Worker {
  return new Worker(policy ? policy.createScriptURL(address) : own(address), { type: 'module' });
}
