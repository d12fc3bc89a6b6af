import path from "node:path";
import { DeskRefusal } from "../../desk/deskCommand.ts";
import { withDeskLock } from "../../desk/deskLock.ts";
import { tellAnswer } from "../../desk/words/answers/tellAnswer.ts";
import { problemLine } from "../../newsroom/problems/problem.ts";
import type { ContentRemote } from "../../newsroom/settings/contentRemote.ts";
import type { Settings } from "../../newsroom/settings/settings.ts";
import { failureText, Refusal } from "../../newsroom/system/failure.ts";
import { type ContentState, readContentState, writeContentState } from "./contentState.ts";
import { GitError, requireGit } from "./git.ts";
import { type CommitOutcome, remoteParts } from "./publishCommit.ts";
import { remoteBranch } from "./remoteBranch.ts";

/** Publishes fetched commits (publishCommit.ts), here or in a process of its own. */
export interface Publisher {
  publish: (commit: string, signal: AbortSignal) => Promise<CommitOutcome>;
  /** Called when a commit is going to be fetched. */
  prepare?: () => void;
  /** Called when there is nothing more to publish. */
  release?: () => void;
}

/** Where what happens is said. */
export interface FetcherLog {
  info(message: string): void;
  warn(message: string): void;
}

/** Seconds between two attempts while the remote cannot be reached: doubled each time, up to the second one. */
const FIRST_PAUSE = 10;
const LONGEST_PAUSE = 300;
/** Problems of a refused commit, and occasions on which files were put aside, that the state has. */
const MOST_PROBLEMS = 100;
const MOST_ASIDE = 20;

/**
 * Keeps the content folder and the edition as the remote's branch has them. One fetch runs at a time; whoever asks
 * for one meanwhile gets one that begins after it.
 */
export class ContentFetcher {
  readonly state: ContentState;
  private readonly parts;
  private readonly stopping = new AbortController();
  private running: Promise<void> | undefined;
  private waiting: { again: boolean; done: Promise<void> } | undefined;
  private timer: NodeJS.Timeout | undefined;
  private isKeepingUp = false;
  private failures = 0;
  private isUnwritten = false;
  private hasGit = false;

  constructor(
    private readonly settings: Settings,
    private readonly remote: ContentRemote,
    private readonly publisher: Publisher,
    private readonly log: FetcherLog,
    private readonly clock: () => Date = () => new Date(),
  ) {
    this.parts = remoteParts(settings);
    const before = readContentState(settings.editionFile);
    const isSame = before?.published?.commit === this.parts.content.commit;
    this.state = {
      remote: remote.url,
      branch: remote.branch,
      folder: remote.folder,
      published: isSame ? before?.published : undefined,
      refused: undefined,
      lastFetch: before?.lastFetch,
      lastError: undefined,
      aside: before?.aside ?? [],
    };
  }

  /**
   * Fetches, and publishes what is new. Never fails: what went wrong is in the state.
   * @param options.again checks the newest commit also if it was published or refused before
   */
  fetchNow({ again = false } = {}): Promise<void> {
    if (!this.running) {
      clearTimeout(this.timer);
      this.running = this.attempt(again).finally(() => {
        this.running = undefined;
        this.scheduleNext();
      });
      return this.running;
    }
    if (this.waiting) this.waiting.again ||= again;
    else {
      const waiting = { again, done: Promise.resolve() };
      waiting.done = this.running.then(() => {
        this.waiting = undefined;
        return this.fetchNow(waiting);
      });
      this.waiting = waiting;
    }
    return this.waiting.done;
  }

  /** Fetches at once, and from then on as often as is set, until it is stopped. */
  keepUp(): void {
    this.isKeepingUp = true;
    void this.fetchNow({ again: true });
  }

  /** Ends what runs, which can be done again later. */
  stop(): void {
    this.isKeepingUp = false;
    clearTimeout(this.timer);
    this.stopping.abort();
  }

  private scheduleNext(): void {
    if (!this.isKeepingUp) return;
    const { poll } = this.remote;
    const retry = Math.min(FIRST_PAUSE * 2 ** (this.failures - 1), LONGEST_PAUSE);
    const pause = this.failures > 0 ? Math.max(poll ?? 0, retry) : poll;
    if (pause === undefined) return;
    this.timer = setTimeout(() => void this.fetchNow(), pause * 1000);
    this.timer.unref();
  }

  private async attempt(again: boolean): Promise<void> {
    try {
      await this.fetchOnce(again);
      this.noteSuccess();
    } catch (error) {
      if (this.stopping.signal.aborted) return;
      this.noteFailure(error);
    } finally {
      this.publisher.release?.();
    }
    this.write();
  }

  private async fetchOnce(again: boolean): Promise<void> {
    const { content, repository } = this.parts;
    const { signal } = this.stopping;
    this.hasGit ||= await requireGit().then(() => true);
    content.requireOwnFolder();
    const { unfinished } = content;
    if (unfinished !== undefined && (await repository.has(unfinished))) {
      // If it fails again, a newer commit may be the remedy.
      await this.alone(() => this.publishAndNote(unfinished)).catch(() => {});
    }
    const { branch, commit } = await remoteBranch(this.remote, signal);
    this.state.branch = branch;
    this.state.lastFetch = this.now();
    if (commit === content.commit) {
      this.state.refused = undefined;
      this.noteOthersWork(commit);
    }
    if (!again && [content.commit, this.state.refused?.commit].includes(commit)) return;
    this.publisher.prepare?.();
    await this.alone(async () => {
      const fetched = await repository.fetch(this.remote, branch, signal);
      if (fetched.isAnew)
        this.log.warn("The fetched repository was damaged, and has been made anew.");
      try {
        await this.publishAndNote(fetched.commit);
      } catch (error) {
        if (!(error instanceof GitError) || signal.aborted) throw error;
        this.log.warn(`The fetched repository is damaged, and is made anew (${error.message}).`);
        await this.publishAndNote(await repository.fetchAnew(this.remote, branch, signal));
      }
      await repository.tidy(signal).catch(() => {});
    });
  }

  private async publishAndNote(commit: string): Promise<void> {
    const { repository, content } = this.parts;
    const before = content.commit;
    const told = Promise.all([
      repository.facts(commit),
      before !== undefined && before !== commit && repository.leaves(before, commit),
    ]);
    // Nothing may follow before the commit's own work has ended.
    told.catch(() => {});
    const outcome = await this.publisher.publish(commit, this.stopping.signal);
    const [facts, isRewritten] = await told;
    const name = `${commit.slice(0, 10)} “${facts.subject}” by ${facts.author}`;
    if (outcome.state === "refused") {
      const { why, problems } = outcome;
      const known = this.state.refused?.commit === commit;
      this.state.refused = {
        ...facts,
        at: this.now(),
        why,
        problems: problems.slice(0, MOST_PROBLEMS),
        errors: problems.length,
      };
      if (known) return;
      const standing = before ? `Readers keep ${before.slice(0, 10)}.` : "";
      this.log.warn(
        [
          `Commit ${name} is not published. ${why} ${standing}`.trim(),
          ...problems.slice(0, MOST_PROBLEMS).map(problemLine),
        ].join("\n"),
      );
      return;
    }
    const { edition, changes, warnings, aside, announced } = outcome;
    this.state.refused = undefined;
    const at = this.now();
    if (aside) {
      this.state.aside = [{ ...aside, at }, ...this.state.aside].slice(0, MOST_ASIDE);
      this.log.warn(
        `Files in ${content.folder} had been changed on this machine. They are in ${aside.folder} now: ${aside.files.join(", ")}`,
      );
    }
    const isNew = this.state.published?.commit !== commit;
    if (!isNew && changes.length === 0) return;
    this.state.published = { ...facts, at, edition, changes, warnings };
    if (isRewritten) {
      this.log.warn(
        `The branch's history was rewritten: ${before?.slice(0, 10)}, which readers had, is not in it any more.`,
      );
    }
    this.log.info(
      [
        edition > 0
          ? `Commit ${name} is published in edition ${edition}.`
          : `Commit ${name} is fetched, for the first build.`,
        ...(changes.length > 0 || edition === 0 ? changes : ["No page shows anything else."]),
        ...(announced === undefined ? [] : [announced]),
      ].join("\n"),
    );
  }

  /** Another server of the same edition may have published it. */
  private noteOthersWork(commit: string): void {
    if (this.state.published?.commit === commit) return;
    const written = readContentState(this.settings.editionFile)?.published;
    if (written?.commit === commit) this.state.published = written;
  }

  /** While no other process of the same edition fetches. */
  private async alone(work: () => Promise<void>): Promise<void> {
    let begun = false;
    try {
      await withDeskLock(path.join(this.parts.folder, "fetch"), () => {
        begun = true;
        return work();
      });
    } catch (error) {
      if (begun || !(error instanceof DeskRefusal)) throw error;
      throw new Refusal(tellAnswer("fetchedElsewhere"));
    }
  }

  private noteSuccess(): void {
    const { lastError } = this.state;
    if (lastError) {
      const minutes = Math.round((this.clock().getTime() - Date.parse(lastError.since)) / 60_000);
      this.log.info(
        `The content can be fetched again, after ${minutes < 1 ? "less than a minute" : `${minutes} minutes`}.`,
      );
    }
    this.state.lastError = undefined;
    this.failures = 0;
  }

  private noteFailure(error: unknown): void {
    this.failures += 1;
    const message = this.messageOf(error);
    const { lastError } = this.state;
    const at = this.now();
    this.state.lastError = { message, since: lastError?.since ?? at, at };
    if (lastError?.message === message) return;
    this.log.warn(
      `The content cannot be fetched, and readers have it as it was; it is tried again. ${message}`,
    );
  }

  private messageOf(error: unknown): string {
    if (error instanceof GitError) return tellAnswer("gitFailed", { why: error.message });
    return failureText(error);
  }

  private write(): void {
    try {
      writeContentState(this.settings.editionFile, this.state);
      this.isUnwritten = false;
    } catch (error) {
      if (!this.isUnwritten)
        this.log.warn(`The content's state is not written: ${failureText(error)}`);
      this.isUnwritten = true;
    }
  }

  private now(): string {
    return this.clock().toISOString();
  }
}
