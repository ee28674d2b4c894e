// Runs the specs of one Jest project, passes their lines on as they come, and says what became of them.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ourNode } from './our-node.mjs';
import { root, state } from './set-up.mjs';

/**
 * All of a project's specs, those whose path matches a pattern, or the files that are named. The cases come with
 * their file, their sentence and what became of them.
 */
export async function runSpecs(project, { patterns = [], files } = {}) {
  if (files?.length === 0) return { passed: 0, failed: 0, skipped: 0, cases: [] };
  mkdirSync(state, { recursive: true });
  const results = join(state, `results-${project}.json`);
  rmSync(results, { force: true });
  const code = await new Promise((done) => {
    spawn(
      ourNode,
      [
        '--experimental-vm-modules',
        '--no-warnings',
        join(root, 'node_modules/jest/bin/jest.js'),
        ...(files ? ['--runTestsByPath', ...files] : patterns),
        '--selectProjects',
        project,
        '--reporters',
        join(root, 'tools/jest-reporter.mjs'),
        '--passWithNoTests',
      ],
      {
        cwd: root,
        stdio: ['ignore', 'inherit', 'inherit'],
        env: { ...process.env, NODE_ENV: 'test', PLENARY_TEST_RESULTS: results },
      },
    ).on('exit', done);
  });
  const result = existsSync(results)
    ? JSON.parse(readFileSync(results, 'utf8'))
    : { passed: 0, failed: 0, skipped: 0, cases: [] };
  // Jest may fail without a failed spec, such as when its own set-up does.
  if (code !== 0 && result.failed === 0) result.failed = 1;
  return result;
}
