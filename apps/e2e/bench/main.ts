/** Runs the bench of the web app while it is imported; what it found is for the tool that prints it. */
import { benchWeb, type Found } from './bench-web';

const { runs } = JSON.parse(process.env['PLENARY_BENCH_WEB'] ?? '{}') as { runs: number };

export const found: Found[] = await benchWeb(runs, (line) => process.stdout.write(`${line}\n`));
