/** Every word of a file, whatever it is packed in: for specs that look for what is not to be there. */
import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';

export async function unzipped(bytes: Uint8Array): Promise<string> {
  const words = new TextDecoder().decode(bytes);
  if (!words.startsWith('PK')) return words;
  const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true, autoClose: false });
  const parts: string[] = [];
  for await (const entry of zip.eachEntry())
    parts.push((await buffer(await zip.openReadStreamPromise(entry))).toString());
  return parts.join('\n');
}
