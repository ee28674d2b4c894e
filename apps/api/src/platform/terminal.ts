/** What is said to whoever started the process: plain lines on standard output, beside the log and never in it. */
export const say = (line = ''): void => void process.stdout.write(`${line}\n`);
