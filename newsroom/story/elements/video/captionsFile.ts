import type { FileReader } from "../../../http/media.ts";
import type { FileFacts } from "../element.ts";

const TIME = /^(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})$/;
const TIME_REMEDY = "write it as 00:00:01.000 --> 00:00:04.000";

/** Checks a caption file (W3C, WebVTT) up to its first mistake. */
export async function measureCaptions(source: FileReader): Promise<FileFacts> {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(await source.read(0, source.size));
  } catch {
    return { broken: "not written in UTF-8", remedy: "save it as UTF-8" };
  }
  const lines = text.split(/\r\n?|\n/);
  if (!/^WEBVTT(?:[ \t]|$)/.test(lines[0] ?? "")) {
    return {
      broken: "missing the line WEBVTT at its beginning",
      remedy: "write WEBVTT on its first line, and an empty line below",
      line: 1,
    };
  }
  let cues = 0;
  for (const { line, first } of blocksOf(lines)) {
    if (/^(?:NOTE|STYLE|REGION)(?:\s|$)/.test(lines[first] ?? "")) continue;
    // The first line of a cue may be its identifier.
    const at = (lines[first] ?? "").includes("-->") ? first : first + 1;
    const fault = timingFault(lines[at] ?? "");
    if (fault) return { ...fault, line: line + at - first };
    cues += 1;
  }
  return cues > 0 ? {} : { broken: "without any captions", remedy: "write what is said", line: 1 };
}

/**
 * Splits at empty lines; the first block is the header.
 * @returns 1-based lines, 0-based indexes
 */
function blocksOf(lines: readonly string[]): Array<{ line: number; first: number }> {
  return lines.flatMap((text, index) =>
    index > 0 && text.trim() !== "" && lines[index - 1]?.trim() === ""
      ? [{ line: index + 1, first: index }]
      : [],
  );
}

function timingFault(line: string): { broken: string; remedy: string } | undefined {
  const [, start, end] = /^\s*(\S+)[ \t]+-->[ \t]+(\S+)(?:[ \t]|$)/.exec(line) ?? [];
  if (start === undefined || end === undefined) {
    return { broken: "broken by a caption that has no time", remedy: TIME_REMEDY };
  }
  const [from, to] = [secondsOf(start), secondsOf(end)];
  if (from === undefined || to === undefined) {
    const wrong = from === undefined ? start : end;
    const comma = wrong.includes(",") ? "; a dot stands before the thousandths" : "";
    return {
      broken: `broken by a time that cannot be read, “${wrong}”`,
      remedy: TIME_REMEDY + comma,
    };
  }
  if (to > from) return undefined;
  return { broken: "broken by a caption that ends before it begins", remedy: "correct its times" };
}

function secondsOf(written: string): number | undefined {
  const match = TIME.exec(written);
  if (!match) return undefined;
  const [, hours = "0", minutes, seconds, thousandths] = match;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(thousandths) / 1000;
}
