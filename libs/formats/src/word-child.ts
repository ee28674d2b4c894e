/** The process that packs one Word file and ends: no secrets, no database, bounded time and memory. */
import { buffer } from 'node:stream/consumers';
import { decodeWordRequest, encodeWordAnswer } from './pack-word';
import { writeWord } from './write-word';

const { blocks, options } = decodeWordRequest(await buffer(process.stdin));
process.stdout.write(encodeWordAnswer(await writeWord(blocks, options)));
