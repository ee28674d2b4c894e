// What a person sees while she waits: one line per step with how long it took, and a sign of life in long ones.
const terminal = process.stdout.isTTY;

export const say = (line = '') => process.stdout.write(`${line}\n`);

export const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Runs a step under its name. */
export async function step(name, work) {
  const since = performance.now();
  process.stdout.write(terminal ? `… ${name}` : '');
  const alive = setInterval(
    () => {
      if (terminal) process.stdout.write(`\r… ${name} (${seconds(since)})`);
      else say(`… ${name} (${seconds(since)})`);
    },
    terminal ? 1_000 : 20_000,
  );
  const done = (sign) => {
    clearInterval(alive);
    say(`${terminal ? '\r\x1b[K' : ''}${sign} ${name} (${seconds(since)})`);
  };
  try {
    const result = await work();
    done('✓');
    return result;
  } catch (error) {
    done('✗');
    throw error;
  }
}
