import type { Metadata } from "next";
import { guarded, guardedMetadata } from "@/app/guard";
import { topicMetadata, topicPage } from "./topicList";

export const revalidate = 60;

interface Props {
  params: Promise<{ topic: string }>;
}

export function generateStaticParams() {
  return [];
}

export function generateMetadata({ params }: Props): Promise<Metadata> {
  return guardedMetadata(async () => {
    return topicMetadata((await params).topic, 1);
  });
}

export default function Topic({ params }: Props) {
  return guarded(async () => {
    return topicPage((await params).topic, 1);
  });
}
