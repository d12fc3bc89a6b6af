import type { Metadata } from "next";
import { AuthorPage, authorMetadata } from "./authorList";

export const revalidate = 3600;

interface Props {
  params: Promise<{ author: string }>;
}

export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return authorMetadata((await params).author, 1);
}

export default async function Author({ params }: Props) {
  return <AuthorPage slug={(await params).author} page={1} />;
}
