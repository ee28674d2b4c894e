// `npm run backup FILE`: the whole record as one file. From DATABASE_URL, else from the server that npm start brings.
import { onDatabase } from './on-database.mjs';

await onDatabase('backup', ({ backup }, { url, file }) => backup(url, file));
