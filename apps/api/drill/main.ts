/** Runs the drills while it is imported: what is loaded late must still find its way to the source. */
import { runDrills, type Scale } from './drills';

const { sizes, home } = JSON.parse(process.env['PLENARY_DRILL'] ?? '{}') as { sizes: Scale; home: string };

export const results = await runDrills(sizes, home, (line) => process.stdout.write(`${line}\n`));
