/** The paper's name as one shape: SVG path data in a box of `width` × NAME_HEIGHT. */
export interface NameDrawing {
  path: string;
  width: number;
}

/** Units of the box, which is one em high. */
export const NAME_HEIGHT = 100;
