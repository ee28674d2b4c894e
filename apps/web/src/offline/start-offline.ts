/** Starts the service worker once the page has had its turn: what is kept for later never competes with what is read now. */
import { registerWorker } from '../platform/worker-address';

const ADDRESS = '/service-worker.js';

export function startOffline(): void {
  if (!('serviceWorker' in navigator)) return;
  const start = () => setTimeout(() => void registerWorker(ADDRESS).catch(() => undefined), 3_000);
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
}
