/** A change of the content model that the files of papers follow. Each lies in a file of its own, named after its version. */
export interface Upgrade {
  /** The version that asks for it, such as `1.0.0`. */
  version: string;
  /** Whether it concerns a file, by its path below the content folder. */
  concerns(file: string): boolean;
  /**
   * The text as the version wants it, with its comments, quotes and line ends; the same text where there is nothing to
   * change, so that an upgrade that has been made changes nothing.
   */
  rewritten(text: string, file: string): string;
}

/** All of them, oldest first. There is none: fields and elements have only been added so far. */
export const UPGRADES: readonly Upgrade[] = [];

/** A file's text after every upgrade that concerns it, and the versions that have changed it. */
export function upgradedText(
  file: string,
  text: string,
  upgrades: readonly Upgrade[],
): { text: string; versions: string[] } {
  let now = text;
  const versions: string[] = [];
  for (const { version, concerns, rewritten } of upgrades) {
    const next = concerns(file) ? rewritten(now, file) : now;
    if (next !== now) versions.push(version);
    now = next;
  }
  return { text: now, versions };
}
