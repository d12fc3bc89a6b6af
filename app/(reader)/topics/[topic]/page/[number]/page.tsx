import type { Metadata } from "next";
import { guarded, guardedMetadata } from "@/app/guard";
import { listNumber } from "@/app/listNumber";
import { missing } from "@/app/missing";
import { topicAddress } from "@/newsroom/addresses/addresses";
import { topicMetadata, topicPage } from "../../topicList";

export const revalidate = 60;

interface Props {
  params: Promise<{ topic: string; number: string }>;
}

export function generateStaticParams() {
  return [];
}

export function generateMetadata({ params }: Props): Promise<Metadata> {
  return guardedMetadata(async () => {
    const { topic, number } = await params;
    return topicMetadata(topic, Number(number));
  });
}

export default function TopicNumbered({ params }: Props) {
  return guarded(async () => {
    const { topic, number } = await params;
    const page = listNumber(number, topicAddress(topic));
    if (!page) return missing(`${topicAddress(topic)}/page/${number}`);
    return topicPage(topic, page);
  });
}
