import type { Metadata } from "next";
import { guarded, guardedMetadata } from "@/app/guard";
import { listNumber } from "@/app/listNumber";
import { missing } from "@/app/missing";
import { authorAddress } from "@/newsroom/addresses/addresses";
import { authorMetadata, authorPage } from "../../authorList";

export const revalidate = 60;

interface Props {
  params: Promise<{ author: string; number: string }>;
}

export function generateStaticParams() {
  return [];
}

export function generateMetadata({ params }: Props): Promise<Metadata> {
  return guardedMetadata(async () => {
    const { author, number } = await params;
    return authorMetadata(author, Number(number));
  });
}

export default function AuthorNumbered({ params }: Props) {
  return guarded(async () => {
    const { author, number } = await params;
    const page = listNumber(number, authorAddress(author));
    if (!page) return missing(`${authorAddress(author)}/page/${number}`);
    return authorPage(author, page);
  });
}
