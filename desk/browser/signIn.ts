// Client code: behind a proxy that signs people in, a sign-in ends while the desk is open.
/** The proxy has answered instead of the desk: whoever asked has to sign in again. */
export class SignInEnded extends Error {}

/** What is known of an answer, also of one that leads to another page (`opaqueredirect`, Fetch Standard 2.2.6). */
interface Answered {
  status: number;
  type?: ResponseType;
}

/**
 * Why an answer is not the desk's, which gives JSON for every call. Proxies lead to their page, answer with it, or
 * refuse; any other such answer is about a desk that does not answer.
 * @returns SignInEnded, or TypeError as `fetch` throws it
 */
export function notOfDesk({ status, type }: Answered): SignInEnded | TypeError {
  const leadsAway = type === "opaqueredirect" || (status >= 300 && status < 400);
  const isPage = status >= 200 && status < 300;
  const isRefused = status === 401 || status === 403 || status === 407;
  return leadsAway || isPage || isRefused
    ? new SignInEnded("the sign-in has ended")
    : new TypeError(`no answer of the desk (${status})`);
}

/** Whether the sign-in has ended, by what the calls of a page are answered. */
export class SignIn {
  private ended = false;
  private readonly listeners = new Set<() => void>();

  get hasEnded(): boolean {
    return this.ended;
  }

  /** Calls back when that has changed. @returns ends it */
  readonly listen = (changed: () => void): (() => void) => {
    this.listeners.add(changed);
    return () => void this.listeners.delete(changed);
  };

  /** Learns it from the answer of a call. @returns the same answer */
  async watch<T>(answer: Promise<T>): Promise<T> {
    try {
      const given = await answer;
      this.set(false);
      return given;
    } catch (error) {
      if (error instanceof SignInEnded) this.set(true);
      throw error;
    }
  }

  private set(ended: boolean): void {
    if (ended === this.ended) return;
    this.ended = ended;
    for (const changed of this.listeners) changed();
  }
}
