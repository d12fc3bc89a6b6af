import { spawnSync } from "node:child_process";

/** A file of a commit, and whether the commit is refused because of it. */
export interface CommittedFile {
  /** Octal, as Git has it. */
  mode: string;
  /** Its bytes, or where a link leads. */
  data: Buffer;
  isBad?: boolean;
}

export type CommittedTree = ReadonlyMap<string, CommittedFile>;

/** A file as most are. */
export function committed(text: string, more: Partial<CommittedFile> = {}): CommittedFile {
  return { mode: "100644", data: Buffer.from(text), ...more };
}

/**
 * Writes a commit of any files into a bare repository, also of such as no working copy can have.
 * @param parents the commits that it follows: none for a history of its own, two for a merge
 * @returns the commit
 */
export function writeCommit(
  bare: string,
  branch: string,
  tree: CommittedTree,
  parents: readonly string[],
): string {
  const pieces: Buffer[] = [];
  const say = (text: string) => pieces.push(Buffer.from(text, "latin1"));
  const from = parents.map((parent, at) => `${at === 0 ? "from" : "merge"} ${parent}\n`).join("");
  // A branch that is not reset first would go on from where it is.
  say(`reset refs/heads/${branch}\n`);
  say(
    `commit refs/heads/${branch}\ncommitter Ada <ada@paper.example> 1402660800 +0000\ndata 8\nA change\n`,
  );
  say(`${from}deleteall\n`);
  for (const [file, { mode, data }] of tree) {
    const name = [...Buffer.from(file)].map((byte) => `\\${byte.toString(8).padStart(3, "0")}`);
    say(`M ${mode} inline "${name.join("")}"\ndata ${data.length}\n`);
    pieces.push(data);
    say("\n");
  }
  inRepository(bare, ["fast-import", "--quiet", "--force"], Buffer.concat(pieces));
  return inRepository(bare, ["rev-parse", `refs/heads/${branch}`]).trim();
}

/** Runs Git in a bare repository. @throws Error with what it has printed */
export function inRepository(bare: string, args: readonly string[], input?: Buffer): string {
  const { status, stdout, stderr } = spawnSync("git", [`--git-dir=${bare}`, ...args], {
    ...(input === undefined ? {} : { input }),
    env: {
      PATH: process.env.PATH,
      HOME: bare,
      GIT_CONFIG_NOSYSTEM: "1",
    } as unknown as NodeJS.ProcessEnv,
  });
  if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
  return stdout.toString();
}
