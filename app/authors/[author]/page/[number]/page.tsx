import type { Metadata } from "next";
import { listNumber } from "@/app/listNumber";
import { missing } from "@/app/missing";
import { authorAddress } from "@/newsroom/addresses";
import { AuthorPage, authorMetadata } from "../../authorList";

export const revalidate = 3600;

interface Props {
  params: Promise<{ author: string; number: string }>;
}

export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { author, number } = await params;
  return authorMetadata(author, Number(number));
}

export default async function AuthorNumbered({ params }: Props) {
  const { author, number } = await params;
  const page = listNumber(number, authorAddress(author));
  if (!page) return missing(`${authorAddress(author)}/page/${number}`);
  return <AuthorPage slug={author} page={page} />;
}
