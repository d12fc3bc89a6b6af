import { Suggester } from "../problems/nearestName.ts";
import type { SiteMap } from "./siteMap.ts";

/** Endings and slashes that other systems write after the address of a page. */
const ENDING = /(?:\/index)?\.html?$|\/+$/;

/** Suggests pages for addresses at which there is none. */
export class AddressSuggester {
  private readonly misspelled: Suggester;

  constructor(private readonly site: SiteMap) {
    let all: ReadonlySet<string> | undefined;
    this.misspelled = new Suggester(() => {
      all ??= site.addresses();
      return all;
    });
  }

  /** The page that is meant by an address, written as another system would, or misspelled. */
  meant(address: string): string | undefined {
    const plain = address.toLowerCase().replace(ENDING, "") || "/";
    return this.site.has(plain) ? plain : this.misspelled.nearest(address);
  }
}
