import type { Metadata } from "next";
import { guarded, guardedMetadata } from "@/app/guard";
import { missing, missingMetadata } from "@/app/missing";

export const revalidate = 60;

export function generateStaticParams() {
  return [];
}

export function generateMetadata(): Promise<Metadata> {
  return guardedMetadata(async () => {
    return missingMetadata();
  });
}

/** No page lies this deep, but a story may have been there under an older site. */
export default function Deeper({
  params,
}: {
  params: Promise<{ place: string; month: string; day: string; slug: string; rest: string[] }>;
}) {
  return guarded(async () => {
    const { place, month, day, slug, rest } = await params;
    return missing(`/${[place, month, day, slug, ...rest].join("/")}`);
  });
}
