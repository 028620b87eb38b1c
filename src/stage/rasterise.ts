/** SVG markup becomes a canvas at the size it will be seen, cut down to what is really drawn. */

/** A drawn picture. All measures but `scale` are world units. */
export interface Raster {
  readonly canvas: HTMLCanvasElement;
  /** Origin of the view box and its size. */
  readonly view: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Where the cut-out lies inside the view box. */
  readonly cut: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Canvas pixels per world unit. */
  readonly scale: number;
}

const ROOT = /<svg\b([^>]*)>/;

/** The view box of an SVG document. Throws when it has none: nothing of ours lacks it. */
export function viewBoxOf(markup: string): Raster['view'] {
  const numbers = /viewBox="([^"]+)"/
    .exec(markup)?.[1]
    ?.trim()
    .split(/[\s,]+/)
    .map(Number);
  const [x, y, width, height] = numbers ?? [];
  if (x === undefined || y === undefined || !(width && width > 0) || !(height && height > 0)) {
    throw new Error('A drawing needs a viewBox');
  }
  return { x, y, width, height };
}

/** The same document with its size in pixels written on it: some browsers draw at that size and enlarge. */
function sized(markup: string, width: number, height: number): string {
  return markup.replace(ROOT, (_, attributes: string) => {
    const others = attributes.replace(/\s(width|height)="[^"]*"/g, '');
    return `<svg${others} width="${width}" height="${height}">`;
  });
}

async function decoded(markup: string): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([markup], { type: 'image/svg+xml' }));
  const image = new Image();
  try {
    image.src = url;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** First and last row and column with any ink, in pixels. */
function inkBounds(context: CanvasRenderingContext2D, width: number, height: number) {
  const { data } = context.getImageData(0, 0, width, height);
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (data[(y * width + x) * 4 + 3] === 0) continue;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      bottom = y;
    }
  }
  return right < 0
    ? { left: 0, top: 0, width: 1, height: 1 }
    : { left, top, width: right - left + 1, height: bottom - top + 1 };
}

/** Draws markup at `scale` pixels per unit. Rejects when the browser cannot read it. */
export async function rasterised(markup: string, scale: number, trim: boolean): Promise<Raster> {
  const view = viewBoxOf(markup);
  const width = Math.max(1, Math.ceil(view.width * scale));
  const height = Math.max(1, Math.ceil(view.height * scale));
  const image = await decoded(sized(markup, width, height));
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: trim });
  if (context === null) throw new Error('No 2D canvas to draw with');
  context.drawImage(image, 0, 0, width, height);
  if (!trim) return { canvas, view, cut: { x: 0, y: 0, width: width / scale, height: height / scale }, scale };

  const ink = inkBounds(context, width, height);
  const small = document.createElement('canvas');
  small.width = ink.width;
  small.height = ink.height;
  const copy = small.getContext('2d');
  if (copy === null) throw new Error('No 2D canvas to draw with');
  copy.drawImage(canvas, ink.left, ink.top, ink.width, ink.height, 0, 0, ink.width, ink.height);
  const cut = { x: ink.left / scale, y: ink.top / scale, width: ink.width / scale, height: ink.height / scale };
  return { canvas: small, view, cut, scale };
}
