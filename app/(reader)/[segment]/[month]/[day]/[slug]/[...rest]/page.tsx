import type { Metadata } from "next";
import { guarded, guardedMetadata } from "@/app/guard";
import { missing, missingMetadata } from "@/app/missing";

export const revalidate = 60;

export function generateStaticParams() {
  return [];
}

interface Props {
  params: Promise<{ segment: string; month: string; day: string; slug: string; rest: string[] }>;
}

export function generateMetadata({ params }: Props): Promise<Metadata> {
  return guardedMetadata(async () => missingMetadata(await addressOf(params)));
}

/** No page has such a deep address, but a redirect from an older site may. */
export default function Deeper({ params }: Props) {
  return guarded(async () => missing(await addressOf(params)));
}

async function addressOf(params: Props["params"]): Promise<string> {
  const { segment, month, day, slug, rest } = await params;
  return `/${[segment, month, day, slug, ...rest].join("/")}`;
}
