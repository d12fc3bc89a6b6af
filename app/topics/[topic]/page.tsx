import type { Metadata } from "next";
import { TopicPage, topicMetadata } from "./topicList";

export const revalidate = 3600;

interface Props {
  params: Promise<{ topic: string }>;
}

export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return topicMetadata((await params).topic, 1);
}

export default async function Topic({ params }: Props) {
  return <TopicPage slug={(await params).topic} page={1} />;
}
