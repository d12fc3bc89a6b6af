// Plain JavaScript, as test.mjs.

/** Lines of one failure, and failures in full; the rest is in the log above. */
const LINES = 30;
const IN_FULL = 25;

/**
 * The end of the run: every failure again, since a log that is cut off shows its end alone; a line a
 * part; and as its last line `N passed, N failed`.
 * @param {import("./parts.mjs").Part[]} parts
 * @returns {string}
 */
export function summaryOf(parts) {
  const failures = parts.flatMap((part) => part.failures);
  const sum = (of) => parts.reduce((total, part) => total + part[of], 0);
  return [
    ...failures.map(({ name, text }, index) =>
      index < IN_FULL ? `\nFAILED  ${name}\n${shortened(text)}` : `\nFAILED  ${name}`,
    ),
    "",
    ...parts.map(({ name, passed, failed, skipped, seconds }) => {
      const left = skipped ? `, ${skipped} skipped` : "";
      const took = seconds === undefined ? "" : ` (${seconds.toFixed(0)} s)`;
      return `${failed ? "FAILED" : "ok    "}  ${name}: ${passed} passed, ${failed} failed${left}${took}`;
    }),
    `${sum("passed")} passed, ${sum("failed")} failed`,
  ].join("\n");
}

/** Prints it. @returns whether everything has passed */
export function printSummary(parts) {
  console.log(summaryOf(parts));
  return parts.every(({ failed }) => failed === 0);
}

function shortened(text) {
  const lines = text.split("\n");
  const shown = lines.slice(0, LINES).map((line) => `    ${line}`);
  const more = lines.length - LINES;
  return [...shown, ...(more > 0 ? [`    … ${more} more lines`] : [])].join("\n");
}
