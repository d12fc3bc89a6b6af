import type { Metadata } from "next";
import { listNumber } from "@/app/listNumber";
import { missing } from "@/app/missing";
import { topicAddress } from "@/newsroom/addresses";
import { TopicPage, topicMetadata } from "../../topicList";

export const revalidate = 3600;

interface Props {
  params: Promise<{ topic: string; number: string }>;
}

export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { topic, number } = await params;
  return topicMetadata(topic, Number(number));
}

export default async function TopicNumbered({ params }: Props) {
  const { topic, number } = await params;
  const page = listNumber(number, topicAddress(topic));
  if (!page) return missing(`${topicAddress(topic)}/page/${number}`);
  return <TopicPage slug={topic} page={page} />;
}
