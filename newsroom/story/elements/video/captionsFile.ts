import type { FileReader } from "../../../http/media.ts";
import { tell } from "../../../problems/words/tell.ts";
import type { FileFacts } from "../element.ts";

const TIME = /^(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})$/;

/** Checks a caption file (W3C, WebVTT) up to its first mistake. */
export async function measureCaptions(source: FileReader): Promise<FileFacts> {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(await source.read(0, source.size));
  } catch {
    return { broken: tell("brokenNoUtf8"), remedy: tell("brokenNoUtf8Remedy") };
  }
  const lines = text.split(/\r\n?|\n/);
  if (!/^WEBVTT(?:[ \t]|$)/.test(lines[0] ?? "")) {
    return {
      broken: tell("brokenNoWebvtt"),
      remedy: tell("brokenNoWebvttRemedy"),
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
  return cues > 0
    ? {}
    : { broken: tell("brokenNoCaptions"), remedy: tell("brokenNoCaptionsRemedy"), line: 1 };
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
    return { broken: tell("brokenNoTime"), remedy: tell("captionTime") };
  }
  const [from, to] = [secondsOf(start), secondsOf(end)];
  if (from === undefined || to === undefined) {
    const wrong = from === undefined ? start : end;
    return {
      broken: tell("brokenTime", { time: wrong }),
      remedy: tell(wrong.includes(",") ? "captionTimeDot" : "captionTime"),
    };
  }
  if (to > from) return undefined;
  return { broken: tell("brokenOrder"), remedy: tell("brokenOrderRemedy") };
}

function secondsOf(written: string): number | undefined {
  const match = TIME.exec(written);
  if (!match) return undefined;
  const [, hours = "0", minutes, seconds, thousandths] = match;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(thousandths) / 1000;
}
