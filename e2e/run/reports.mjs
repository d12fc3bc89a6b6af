// Plain JavaScript, as test.mjs.
import path from "node:path";

/**
 * Counts and failures of Vitest's JSON report.
 * @param {any} report
 * @param {string} root the project's folder, left out of file names
 */
export function vitestResults(report, root) {
  const failures = report.testResults.flatMap((file) => {
    const name = path.relative(root, file.name);
    const tests = file.assertionResults
      .filter(({ status }) => status === "failed")
      .map((test) => ({
        name: [name, ...test.ancestorTitles, test.title].join(" › "),
        text: plain((test.failureMessages ?? []).join("\n")),
      }));
    // A file that could not be loaded, or whose hooks failed, has no test to name.
    const itself = file.status === "failed" && tests.length === 0;
    return itself ? [{ name, text: plain(file.message ?? "") }] : tests;
  });
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  ).length;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded,
    skipped: report.numPendingTests,
    failures,
  };
}

/** Counts and failures of Playwright's JSON report; a test that passed at a second try counts as failed. */
export function playwrightResults(report) {
  const { expected, unexpected, flaky, skipped } = report.stats;
  const failures = report.suites.flatMap((suite) => failedIn(suite, []));
  for (const error of report.errors ?? []) {
    failures.push({ name: "outside of the tests", text: plain(error.message ?? "") });
  }
  return { passed: expected, failed: unexpected + flaky, skipped, failures };
}

function failedIn(suite, titles) {
  // The outermost suite is the file.
  const below = suite.title === suite.file ? titles : [...titles, suite.title];
  const own = (suite.specs ?? []).flatMap((spec) =>
    spec.tests
      .filter(({ status }) => status === "unexpected" || status === "flaky")
      .map((test) => ({
        name: [`${spec.file}:${spec.line}`, ...below, spec.title].join(" › "),
        text: plain(
          test.results
            .flatMap(({ status, errors = [] }) =>
              errors.length > 0 ? errors.map(({ message }) => message ?? "") : [status],
            )
            .join("\n"),
        ),
      })),
  );
  return [...own, ...(suite.suites ?? []).flatMap((inner) => failedIn(inner, below))];
}

/** A text without the colours of a terminal. */
function plain(text) {
  return text.replace(new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g"), "").trim();
}
