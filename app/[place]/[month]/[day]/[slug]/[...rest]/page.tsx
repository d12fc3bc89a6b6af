import type { Metadata } from "next";
import { missing, missingMetadata } from "@/app/missing";

export const revalidate = 3600;

export function generateStaticParams() {
  return [];
}

export function generateMetadata(): Metadata {
  return missingMetadata();
}

/** No page lies this deep, but a story may have been there under an older site. */
export default async function Deeper({
  params,
}: {
  params: Promise<{ place: string; month: string; day: string; slug: string; rest: string[] }>;
}) {
  const { place, month, day, slug, rest } = await params;
  return missing(`/${[place, month, day, slug, ...rest].join("/")}`);
}
