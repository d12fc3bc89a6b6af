import { plainMediaAddress } from "../addresses/addresses.ts";
import type { ContentFolder } from "../content/contentFolder.ts";

/** The addresses of pictures and other files beside stories, but for those of drafts, once one is asked for. */
export class PublicMedia {
  private addresses: ReadonlySet<string> | undefined;

  constructor(private readonly folder: ContentFolder) {}

  has(address: string): boolean {
    if (!address.startsWith("/media/")) return false;
    this.addresses ??= new Set(
      [...this.folder.pictures.keys()]
        .filter((path) => !path.startsWith("drafts/"))
        .map(plainMediaAddress),
    );
    return this.addresses.has(address);
  }
}
