// One line for a spec file, the whole story for a failure, and the results for whoever asked for them.
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from './aliases.mjs';

export default class Reporter {
  onTestResult(_, result) {
    const { numFailingTests: failed, numPassingTests: passed, numPendingTests: skipped, numTodoTests: todo } = result;
    const bad = failed > 0 || result.testExecError;
    const time = ((result.perfStats.end - result.perfStats.start) / 1000).toFixed(1);
    const counts = [`${passed} passed`, failed && `${failed} failed`, (skipped || todo) && `${skipped + todo} skipped`];
    const path = relative(root, result.testFilePath);
    process.stdout.write(`  ${bad ? '✗' : '✓'} ${path}: ${counts.filter(Boolean).join(', ')} (${time} s)\n`);
    if (bad && result.failureMessage) process.stdout.write(`${result.failureMessage}\n`);
  }

  onRunComplete(_, results) {
    this.failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    if (!process.env.PLENARY_TEST_RESULTS) return;
    const cases = results.testResults.flatMap(({ testFilePath, testResults }) =>
      testResults.map(({ fullName, status }) => ({ file: relative(root, testFilePath), name: fullName, status })),
    );
    const all = {
      passed: results.numPassedTests,
      failed: this.failed,
      skipped: results.numPendingTests + results.numTodoTests,
      cases,
    };
    writeFileSync(process.env.PLENARY_TEST_RESULTS, JSON.stringify(all));
  }

  getLastError() {}
}
