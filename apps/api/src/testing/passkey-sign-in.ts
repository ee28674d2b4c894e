/** What a browser and a device say to each other and to the application, when a passkey is added and when it signs in. */
import { Browser } from './browser';
import type { Lies } from './passkey-device';
import { PasskeyDevice } from './passkey-device';

/** The address for which keys are made; a server for them takes it as its PUBLIC_URL. */
export const PASSKEY_ORIGIN = 'http://localhost:4300';

/** What a browser is asked to sign. */
export const askToSignIn = async (browser: Browser) => (await browser.post('/api/auth/sign-in/passkey/options')).data;

export async function addPasskey(browser: Browser, device = new PasskeyDevice(PASSKEY_ORIGIN), lies: Lies = {}) {
  const { data } = await browser.post('/api/auth/passkey/add/options');
  const response = device.make(data, lies);
  return { device, page: await browser.post('/api/auth/passkey/add', { name: 'My telephone', response }) };
}

export async function signInByPasskey(origin: string, device: PasskeyDevice, lies: Lies = {}) {
  const browser = new Browser(origin);
  const response = device.sign(await askToSignIn(browser), lies);
  return { browser, response, page: await browser.post('/api/auth/sign-in/passkey', { response }) };
}
