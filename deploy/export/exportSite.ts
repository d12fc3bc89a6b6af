import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { pageFreshness } from "../../delivery/pageState.ts";
import { MISSING_ADDRESS } from "../../newsroom/addresses/requestTarget.ts";
import { currentEdition } from "../../newsroom/edition/currentEdition.ts";
import type { Edition } from "../../newsroom/edition/edition.ts";
import {
  publicPictures,
  publicRedirects,
  publicStories,
  withdrawnAddresses,
} from "../../newsroom/edition/publicAddresses.ts";
import { publicFileAddresses } from "../../newsroom/edition/publicFiles.ts";
import { goneExample, openPatterns, ruledAddresses } from "../../newsroom/edition/redirectRules.ts";
import { parseCropAddress } from "../../newsroom/pictures/heroCrops.ts";
import { reservesMining, TDM_HEADER } from "../../newsroom/seo/tdmReservation.ts";
import type { Settings } from "../../newsroom/settings/settings.ts";
import { type BuiltSite, CONCURRENCY, type SiteAnswer } from "./builtSite.ts";
import { digest, type ExportFolder, PUBLISHED } from "./exportFolder.ts";
import {
  type HostRules,
  headersFile,
  netlifyFile,
  redirectsFile,
  vercelFile,
} from "./hostRules.ts";
import { nginxFile } from "./nginxRules.ts";
import {
  filePath,
  filesNeeded,
  pictureOfFile,
  renditionFile,
  searchPolicy,
  withPolicy,
  withRenditionFiles,
} from "./plainPage.ts";
import { searchFiles, shardList } from "./searchIndex.ts";
import { planShards } from "./searchShards.ts";
import { FONTS, fontAddresses, type SiteFile, siteFiles } from "./siteFiles.ts";
import { staleFiles } from "./staleFiles.ts";

/** Increase it when the same edition makes other files. */
const FORMAT = "1";

export interface ExportOptions {
  root: string;
  settings: Settings;
  /** Whether each text has a compressed file beside it. */
  compresses: boolean;
  /** Started only when something has to be rendered. */
  site: () => Promise<BuiltSite>;
  onProgress?: (done: number, of: number) => void;
}

export interface ExportResult {
  stories: number;
  /** Pages and documents that were rendered. */
  rendered: number;
  written: number;
  removed: number;
}

/** Brings a folder up to what readers find now. */
export async function exportSite(
  folder: ExportFolder,
  now: Date,
  options: ExportOptions,
): Promise<ExportResult> {
  const edition = currentEdition();
  const pages = pageFreshness.state();
  if (!pages) throw new Error("the edition has no state");
  const state = {
    format: FORMAT + (options.compresses ? ", compressed" : ""),
    pages,
    at: now.getTime(),
    settings: digest(JSON.stringify(edition.paper)),
  };
  folder.written = 0;
  folder.removed = 0;
  const current = publicStories(edition, now);
  const files = [
    ...siteFiles(edition, current, now),
    ...fontAddresses(options.root).map((address): SiteFile => ({ address, kind: "build" })),
  ];
  const stale = staleFiles(edition, current, folder, state);
  folder.begin(state);
  const work = new FilesOfSite(folder, edition, options);
  const rendered = await work.render(
    files.filter((file) => stale.isStale(file) || !work.isKnown(file)),
    (address) => {
      const story = stale.stories.get(address);
      if (story) folder.rememberStory(address, story);
    },
  );
  for (const [address, story] of stale.stories) folder.rememberStory(address, story);
  if (stale.isWhole) folder.shards = [];
  await work.search(
    current.map(({ address }) => address),
    now,
  );
  await work.errorPages(rendered > 0);
  await work.rules(now);
  folder.removeOthers(work.neededFiles(files, publicPictures(edition, now)));
  folder.finish();
  const { written, removed } = folder;
  return { stories: current.length, rendered, written, removed };
}

/** Pages of errors, by an address that answers with each. */
const NOT_FOUND_PAGE = "/404";
const GONE_PAGE = "/410";

class FilesOfSite {
  /** Files that are being made, by their address. */
  private readonly underWay = new Map<string, Promise<string>>();
  private readonly siteUrl: string;

  constructor(
    private readonly folder: ExportFolder,
    private readonly edition: Edition,
    private readonly options: ExportOptions,
  ) {
    this.siteUrl = edition.paper.url;
  }

  isKnown(file: SiteFile): boolean {
    return this.folder.known(fileOf(file))?.hash !== undefined;
  }

  /**
   * Renders pages and documents with all files that they need.
   * @param onDone called when the file of an address is there
   */
  async render(files: readonly SiteFile[], onDone: (address: string) => void): Promise<number> {
    const waiting = files.filter((file) => !this.folder.isDone(fileOf(file)));
    const total = waiting.length;
    let done = 0;
    await inParallel(waiting, async (file) => {
      await this.renderOne(file);
      onDone(file.address);
      done += 1;
      this.options.onProgress?.(done, total);
    });
    return total;
  }

  private async renderOne(file: SiteFile): Promise<void> {
    const site = await this.options.site();
    const answer = await site.ask(encodeURI(file.address));
    // A list may have become shorter, and a story may be withdrawn, since they were listed.
    if (answer.status === 404 || answer.status === 410) return;
    if (answer.status !== 200) throw new Error(`${file.address} answers with ${answer.status}`);
    if (file.kind === "public") this.folder.write(fileOf(file), answer.body);
    else await this.put(fileOf(file), answer, file.address);
  }

  /** Writes an answer with the addresses of plain files, and everything that it refers to. */
  private async put(file: string, answer: SiteAnswer, address: string): Promise<void> {
    const type = answer.headers["content-type"] ?? "";
    if (!isText(type)) {
      this.folder.write(file, answer.body);
      return;
    }
    let text = await withRenditionFiles(answer.body.toString(), (rendition) =>
      this.rendition(rendition),
    );
    const needs: string[] = [];
    for (const needed of /javascript/.test(type) ? [] : filesNeeded(text, this.siteUrl)) {
      if (pictureOfFile(needed) !== undefined || needed.startsWith(FONTS)) continue;
      const made = await this.file(needed);
      if (!needed.startsWith("/media/")) needs.push(made);
    }
    const policy = answer.headers["content-security-policy"];
    if (type.startsWith("text/html") && policy !== undefined) {
      text = withPolicy(text, address === "/search" ? searchPolicy(policy) : policy);
    }
    await this.writeText(file, text, needs);
  }

  private async writeText(
    file: string,
    text: string,
    needs: readonly string[] = [],
  ): Promise<void> {
    const bytes = Buffer.from(text);
    const isNew = this.folder.known(file)?.hash !== digest(bytes);
    if (
      this.options.compresses &&
      (isNew || !this.folder.known(`${file}.gz`)) &&
      bytes.length > 500
    ) {
      const [br, gz] = await compressed(bytes);
      this.folder.write(`${file}.br`, br);
      this.folder.write(`${file}.gz`, gz);
    }
    this.folder.write(file, bytes, needs);
  }

  /** Makes a rendition's file. @returns its address, or the picture's own where it has no renditions */
  private rendition(asked: string): Promise<string> {
    const { picture, file } = renditionFile(asked);
    return this.once(asked, async () => {
      if (this.folder.known(published(file))?.hash) return file;
      const site = await this.options.site();
      const answer = await askPatiently(site, asked, "image/avif");
      if (answer.headers["content-type"] !== "image/avif") {
        // Animated: the same whole file at every width.
        await this.file(picture);
        return picture;
      }
      this.folder.write(published(file), answer.body);
      return file;
    });
  }

  /** Makes the file of a picture, card or the like. @returns its path */
  private file(address: string): Promise<string> {
    return this.once(address, async () => {
      const file = published(decodeURI(address));
      if (this.folder.known(file)?.hash) return file;
      const answer = await askPatiently(await this.options.site(), address);
      if (answer.status === 200) this.folder.write(file, answer.body);
      return file;
    });
  }

  private once(name: string, make: () => Promise<string>): Promise<string> {
    let made = this.underWay.get(name);
    if (!made) {
      made = make();
      this.underWay.set(name, made);
    }
    return made;
  }

  /** Makes the search indexes of shards with other stories than before. */
  async search(addresses: readonly string[], now: Date): Promise<void> {
    const digests = new Map(
      addresses.flatMap((address) => {
        const story = this.folder.story(address);
        return story ? [[address, story.own] as const] : [];
      }),
    );
    const shards = planShards(this.folder.shards, digests);
    for (const shard of shards) {
      if (shard.files.length > 0) continue;
      for (const { address, bytes } of await searchFiles(this.edition, shard, now)) {
        const file = published(address);
        this.folder.write(file, bytes);
        shard.files.push(file);
      }
    }
    const list = shardList(this.edition.paper, shards);
    this.folder.write(published(list.address), list.bytes);
    this.folder.shards = shards;
  }

  /** The pages of missing and of withdrawn addresses. */
  async errorPages(mayDiffer: boolean): Promise<void> {
    const withdrawn = this.goneAddress();
    const pages = [
      [NOT_FOUND_PAGE, MISSING_ADDRESS],
      ...(withdrawn ? [[GONE_PAGE, withdrawn]] : []),
    ] as const;
    for (const [page, address] of pages) {
      const file = published(filePath(page as string, true));
      if (!mayDiffer && this.folder.known(file)?.hash) continue;
      const answer = await (await this.options.site()).ask(encodeURI(address as string));
      await this.put(file, answer, page as string);
    }
  }

  /** An address that answers with the page of what is gone; undefined if there is none. */
  private goneAddress(): string | undefined {
    return withdrawnAddresses(this.edition)[0] ?? goneExample(this.edition);
  }

  async rules(now: Date): Promise<void> {
    const stories = publicStories(this.edition, now).map(({ address }) => address);
    const ruled = ruledAddresses(this.edition, stories, now);
    const rules: HostRules = {
      redirects: [
        ...publicRedirects(this.edition, now),
        ...ruled.flatMap(({ source, target, status }) =>
          target === undefined ? [] : { source, target, status },
        ),
      ],
      patterns: openPatterns(this.edition),
      withdrawn: [
        ...withdrawnAddresses(this.edition),
        ...ruled.flatMap(({ source, status }) => (status === 410 ? source : [])),
      ],
      sections: this.edition.sections.map(({ slug }) => slug),
      files: publicFileAddresses(this.edition),
      headers: reservesMining(this.edition.paper) ? { [TDM_HEADER.name]: TDM_HEADER.value } : {},
    };
    const { compresses } = this.options;
    const texts: Array<[string, string]> = [
      [published("/_headers"), headersFile(rules)],
      [published("/_redirects"), redirectsFile(rules)],
      ["netlify.toml", netlifyFile(PUBLISHED)],
      ["vercel.json", vercelFile(PUBLISHED, rules)],
      ["nginx.conf", nginxFile(rules, compresses)],
    ];
    for (const [file, text] of texts) this.folder.write(file, Buffer.from(text));
  }

  /** Whether a file of this or an earlier export is still needed. */
  neededFiles(
    files: readonly SiteFile[],
    pictures: ReadonlySet<string>,
  ): (file: string) => boolean {
    const needed = new Set([
      ...files.map(fileOf),
      ...["/_headers", "/_redirects", "/404.html"].map(published),
      ...(this.goneAddress() === undefined ? [] : [published("/410.html")]),
      "netlify.toml",
      "vercel.json",
      "nginx.conf",
      published("/pagefind/shards.json"),
      ...this.folder.shards.flatMap((shard) => shard.files),
    ]);
    for (const file of [...needed]) {
      for (const each of this.folder.known(file)?.needs ?? []) needed.add(each);
    }
    return (file) => {
      // Open pages ask for scripts of their own build.
      if (/^public\/(?:scripts|_next)\//.test(file)) return true;
      const plain = this.options.compresses ? file.replace(/\.(?:br|gz)$/, "") : file;
      if (needed.has(plain)) return true;
      const address = plain.slice(PUBLISHED.length);
      if (!address.startsWith("/media/")) return false;
      return isOfPublicPicture(address, pictures);
    };
  }
}

/** Whether a file below /media/ is a picture that readers may have, or made from one. */
function isOfPublicPicture(address: string, pictures: ReadonlySet<string>): boolean {
  if (pictures.has(pictureOfFile(address) ?? address)) return true;
  const crop = parseCropAddress(address);
  return (
    crop !== undefined && [...CROPPED].some((ending) => pictures.has(`${crop.stem}.${ending}`))
  );
}

const CROPPED = ["jpg", "jpeg", "png", "webp", "avif", "gif"];

function fileOf({ address, kind }: SiteFile): string {
  if (kind === "public") return published(address);
  const isPage =
    kind === "story" || kind === "page" || /^\/(?:search|saved|offline)$/.test(address);
  return path.posix.join(PUBLISHED, filePath(address, isPage));
}

function published(address: string): string {
  return path.posix.join(PUBLISHED, address);
}

function isText(type: string): boolean {
  return /^text\/|[/+](?:xml|json)\b|javascript/.test(type);
}

/** Pictures that wait for others to be made are asked for again. */
async function askPatiently(
  site: BuiltSite,
  address: string,
  accept?: string,
): Promise<SiteAnswer> {
  for (let pause = 500; ; pause *= 2) {
    const answer = await site.ask(address, accept);
    if (answer.status !== 503 || pause > 30_000) return answer;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

async function inParallel<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  let next = 0;
  await Promise.all(
    Array.from({ length: Math.min(CONCURRENCY, all.length) }, async () => {
      while (next < all.length) {
        const one = all[next] as T;
        next += 1;
        await work(one);
      }
    }),
  );
}

/** Brotli at a level that takes some ten milliseconds a page. */
const BROTLI_LEVEL = 9;

async function compressed(bytes: Buffer): Promise<[br: Buffer, gz: Buffer]> {
  return Promise.all([
    promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_LEVEL },
    }),
    promisify(gzip)(bytes, { level: 9 }),
  ]);
}
