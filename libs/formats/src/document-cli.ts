/** The engine by itself, from a shell: see the usage below, and docs/engine.md. Ends with 0, 1 (refused) or 2 (usage). */
import { parseArgs } from 'node:util';
import { convert, inspect, place, UsageError, writeRedline, type Options, type Said } from './document-commands';
import { ImportError } from './import-error';
import { importFile } from './import-file';
import { PdfError } from './pdf/pdf-file';

const USAGE = `Usage:
  npm run document -- inspect FILE                    what is in a file, as JSON
  npm run document -- convert IN OUT                  OUT ends in .docx, .pdf, .md, .html or .txt
  npm run document -- redline OLD NEW OUT             OUT ends in .html or .docx
  npm run document -- place OLD NEW --passages FILE   where passages of OLD stand in NEW, as JSON

Files that are read end in .docx, .md, .html or .txt.
  --changes accept|reject|propose   a Word file as if its tracked changes had been made (the default), as if they
                                    had not been made, or that with each as a proposal on its passage
  --reject                          the same as --changes reject
  --line-numbers                    a number at each line of a PDF
  --title TEXT                      the title, where the file's own is not the one
  --author NAME                     in whose name the changes of a redline in Word stand
  --passages FILE                   JSON: [{ "exact": …, "prefix"?, "suffix"?, "start"?, "end"? }]
  --help                            this text

Ends with 0 when it is done, 1 when a file was refused or something failed, 2 when it was asked wrongly.
`;

const MODES = { accept: 'ACCEPT', reject: 'REJECT', propose: 'PROPOSE' } as const;

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        changes: { type: 'string' },
        reject: { type: 'boolean' },
        'line-numbers': { type: 'boolean' },
        title: { type: 'string' },
        author: { type: 'string' },
        passages: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : '');
  }
}

/** Runs one command. Throws UsageError, ImportError, PdfError or what the file system says. */
export async function runCommand(words: readonly string[], read: Options['read'] = importFile): Promise<Said> {
  const { values, positionals } = parse(words);
  const [command, ...paths] = positionals;
  if (values.help === true || command === 'help') return { out: USAGE, notes: [] };
  const mode = values.changes ?? (values.reject === true ? 'reject' : 'accept');
  if (!(mode in MODES)) throw new UsageError(`Changes are accepted, rejected or proposed; "${mode}" is none of these.`);
  const options: Options = {
    read,
    changes: MODES[mode as keyof typeof MODES],
    lineNumbers: values['line-numbers'] ?? false,
    ...(values.title !== undefined && { title: values.title }),
    ...(values.author !== undefined && { author: values.author }),
    ...(values.passages !== undefined && { passages: values.passages }),
  };
  const [first = '', second = '', third = ''] = paths;
  switch (`${command} ${paths.length}`) {
    case 'inspect 1':
      return inspect(first, options);
    case 'convert 2':
      return convert(first, second, options);
    case 'redline 3':
      return writeRedline(first, second, third, options);
    case 'place 2':
      return place(first, second, options);
    default:
      throw new UsageError(command === undefined ? '' : `That is not how ${command} is asked.`);
  }
}

function complaint(error: unknown): string {
  if (error instanceof UsageError) return `${error.message && `${error.message}\n\n`}${USAGE}`;
  if (error instanceof ImportError) return `The file was not read: ${error.message}\n`;
  if (error instanceof PdfError) return `The file was not printed: ${error.message}\n`;
  return `${error instanceof Error ? error.message : String(error)}\n`;
}

/** Runs what the shell asked for; tells what went wrong, and what could not be kept, beside the answer. */
export async function main(words: readonly string[]): Promise<number> {
  try {
    const { out, notes } = await runCommand(words);
    process.stdout.write(out);
    for (const note of notes) process.stderr.write(`${note}\n`);
    return 0;
  } catch (error) {
    process.stderr.write(complaint(error));
    return error instanceof UsageError ? 2 : 1;
  }
}

if (process.argv[1]?.endsWith('document-cli.ts')) process.exitCode = await main(process.argv.slice(2));
