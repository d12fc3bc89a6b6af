import { type Answer, answerOf, decoded, type Received, receive } from "../../bench/crawl/ask.ts";

/** A site's answers, each address requested once for any number of crawls. */
export class SiteAnswers {
  readonly #received = new Map<string, Promise<Received>>();

  /** @param site its origin, without a trailing slash */
  constructor(readonly site: string) {}

  /** Answers for a crawler. */
  readonly ask = async (url: string): Promise<Answer> => answerOf(await this.#receive(url));

  /** Status, headers and whole text of an address. @throws when there is no answer */
  async page(
    address: string,
  ): Promise<{ status: number; headers: Record<string, unknown>; text: string }> {
    const received = await this.#receive(this.site + address);
    if ("reason" in received) throw new Error(`${address}: ${received.reason}`);
    const { status, headers, body } = received;
    return { status, headers, text: decoded(headers, body).toString() };
  }

  #receive(url: string): Promise<Received> {
    const known = this.#received.get(url) ?? receive(url);
    this.#received.set(url, known);
    return known;
  }
}
