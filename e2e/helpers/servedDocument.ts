import type { APIRequestContext } from "@playwright/test";
import { parseHTML } from "linkedom";

/** A page as it is served: for what is in its HTML a browser shows no more, and costs a hundred times as much. */
export async function servedDocument(
  request: APIRequestContext,
  address: string,
): Promise<{ document: Document; status: number }> {
  const answer = await request.get(address);
  const { document } = parseHTML(await answer.text());
  return { document: document as unknown as Document, status: answer.status() };
}

/** The only level-one heading of a document. @throws when there is another, or none */
export function headingOf(document: Document): string {
  const [heading, ...others] = document.querySelectorAll("h1");
  if (!heading || others.length > 0) throw new Error(`${others.length + 1} main headings`);
  return heading.textContent ?? "";
}
