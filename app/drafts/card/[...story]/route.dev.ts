import { deskCard } from "@/newsroom/cards/deskCard";

export const dynamic = "force-dynamic";

interface Context {
  params: Promise<{ story: string[] }>;
}

/** The card that a story will have, for editors only: readers' cards are of public stories. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const card = await deskCard((await params).story.join("/"));
  if (!card) return new Response("There is no such story.\n", { status: 404 });
  return new Response(new Uint8Array(card), {
    headers: { "content-type": "image/jpeg", "cache-control": "no-store" },
  });
}
