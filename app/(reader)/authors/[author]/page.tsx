import type { Metadata } from "next";
import { guarded, guardedMetadata } from "@/app/guard";
import { authorMetadata, authorPage } from "./authorList";

export const revalidate = 60;

interface Props {
  params: Promise<{ author: string }>;
}

export function generateStaticParams() {
  return [];
}

export function generateMetadata({ params }: Props): Promise<Metadata> {
  return guardedMetadata(async () => {
    return authorMetadata((await params).author, 1);
  });
}

export default function Author({ params }: Props) {
  return guarded(async () => {
    return authorPage((await params).author, 1);
  });
}
