import type { IncomingMessage } from "node:http";
import path from "node:path";
import { LARGEST_PICTURE } from "../addPicture.ts";
import type { UploadedPicture } from "../api/pictures.ts";
import { tellAnswer } from "../words/answers/tellAnswer.ts";
import type { CallContext } from "./calls/call.ts";
import { batchFolder, placeInBatch, writeInBatch } from "./importBatches.ts";
import { namedStory, refuseLinked } from "./namedStory.ts";
import { bytesOf } from "./requestBody.ts";
import { RequestRefused } from "./requestChecks.ts";
import { requireRole } from "./roles.ts";
import { storePicture } from "./storePicture.ts";

/** Bytes of a file that is dropped to be imported, with pictures that belong to copies. */
const LARGEST_FILE = LARGEST_PICTURE;

/** Where files are sent: their bytes are the body, what they are for is in the query. */
export const UPLOADS = "/desk/upload/";

/**
 * Takes a file in: `picture?file={file}&name={name}&caption={caption}` beside a story or an author, or `copy?batch={id}&path={path}` for an import.
 * @returns the answer as JSON
 * @throws RequestRefused, DeskRefusal
 */
export async function takeUpload(
  request: IncomingMessage,
  url: URL,
  context: CallContext,
): Promise<unknown> {
  const kind = url.pathname.slice(UPLOADS.length);
  if (kind === "picture") return takePicture(request, url.searchParams, context);
  if (kind === "copy") return takeCopy(request, url.searchParams, context);
  throw new RequestRefused(404, tellAnswer("noSuchUpload"));
}

async function takePicture(
  request: IncomingMessage,
  query: URLSearchParams,
  context: CallContext,
): Promise<UploadedPicture> {
  const { person, content, work } = context;
  const { contentDir } = work.settings;
  const { folder } = await content.known();
  const file = query.get("file") ?? "";
  const author = folder.files.find((each) => each.kind === "author" && each.path === file);
  if (author) requireRole(person, "owner");
  const { path: home } = author ?? namedStory(folder, file);
  await refuseLinked(contentDir, home);
  const bytes = await bytesOf(request, limits());
  const name = path.posix.basename((query.get("name") || "picture").replaceAll("\\", "/"));
  const caption = query.get("caption")?.trim();
  return storePicture(context, home, { name, bytes, caption, stem: author?.slug });
}

const limits = () => ({
  limit: LARGEST_FILE,
  // Five minutes, for a proxy behind a poor line.
  patience: 300_000,
  tooLarge: tellAnswer("fileTooLarge", { megabytes: LARGEST_FILE / 1e6 }),
});

async function takeCopy(
  request: IncomingMessage,
  query: URLSearchParams,
  { work }: CallContext,
): Promise<Record<string, never>> {
  const written = query.get("path") ?? "";
  const place = placeInBatch(batchFolder(work.folder, query.get("batch") ?? ""), written);
  await writeInBatch(place, await bytesOf(request, limits()), written);
  return {};
}
