/** What specs of other rooms make files with, and look into them with. */
export { openArchive } from './archive';
export * from './docx/word-file.fixture';
