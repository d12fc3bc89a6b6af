import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A page of a PDF; positions in points from its upper left corner. */
export interface PrintedSheet {
  width: number;
  height: number;
  lines: PrintedLine[];
  pictures: PrintedPicture[];
}

export interface PrintedLine {
  text: string;
  left: number;
  right: number;
  /** Position of its baseline. */
  bottom: number;
}

export interface PrintedPicture {
  top: number;
  bottom: number;
}

type Matrix = [number, number, number, number, number, number];

/** The text and pictures of a PDF's pages, in reading order. */
export async function readPrinted(pdf: Buffer): Promise<PrintedSheet[]> {
  const task = getDocument({
    data: new Uint8Array(pdf),
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
  });
  const document = await task.promise;
  const sheets: PrintedSheet[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const lines: PrintedLine[] = [];
    let open: PrintedLine | undefined;
    for (const item of items) {
      if (!("str" in item)) continue;
      const [, , , , left, base] = item.transform as Matrix;
      if (!open) open = { text: "", left, right: left, bottom: height - base };
      open.text += item.str;
      open.left = Math.min(open.left, left);
      open.right = Math.max(open.right, left + item.width);
      if (!item.hasEOL) continue;
      lines.push(open);
      open = undefined;
    }
    if (open) lines.push(open);
    const { fnArray, argsArray } = await page.getOperatorList();
    sheets.push({
      width,
      height,
      lines: lines.filter(({ text }) => text.trim() !== ""),
      pictures: picturesOf(fnArray, argsArray, height),
    });
  }
  await task.destroy();
  return sheets;
}

/** Finds pictures by the transformation matrix in effect: each fills a unit square. */
function picturesOf(names: number[], operands: unknown[], height: number): PrintedPicture[] {
  const found: PrintedPicture[] = [];
  const kept: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  names.forEach((name, index) => {
    if (name === OPS.save) kept.push(matrix);
    else if (name === OPS.restore) matrix = kept.pop() ?? matrix;
    else if (name === OPS.transform) matrix = product(matrix, operands[index] as Matrix);
    else if (name === OPS.paintImageXObject) {
      const ends = [height - matrix[5], height - (matrix[5] + matrix[3])];
      found.push({ top: Math.min(...ends), bottom: Math.max(...ends) });
    }
  });
  return found;
}

function product(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5],
  ];
}
