import type { Problem } from "../newsroom/problems/problem.ts";

/**
 * Formats a problem as a workflow command, which code hosts show at its line in a pull request
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions).
 * @param file path from the repository's root, with forward slashes
 */
export function annotation(
  { line, column = 1, severity, rule, message, remedy }: Problem,
  file: string,
): string {
  const properties = { file, line: String(line), col: String(column), title: rule };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${property(value)}`);
  return `::${severity} ${list.join(",")}::${data(`${message}; ${remedy}`)}`;
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** In property values colons and commas are escaped too, since they separate properties. */
function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
