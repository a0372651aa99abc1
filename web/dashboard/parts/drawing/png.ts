import { type Drawing, type Mark, typeface } from './drawing.js';

/** Finer than the screen, for print. */
const usualScale = 2;
/** What browsers draw of a picture, at a side and in all, in pixels of the file. */
const mostAtSide = 16_000;
const mostPixels = 120_000_000;

/** A drawing painted: as fine as the browser can where it is too large for twice its size. Throws where it cannot at all. */
export async function pngOf({ width, height, marks }: Drawing): Promise<Blob> {
  const scale = Math.min(
    usualScale,
    mostAtSide / Math.max(width, height),
    Math.sqrt(mostPixels / (width * height)),
  );
  const sheet = new OffscreenCanvas(Math.ceil(width * scale), Math.ceil(height * scale));
  const pen = sheet.getContext('2d');
  if (pen === null) throw new Error('This browser draws no pictures.');
  await document.fonts.load(`14px ${typeface}`);
  pen.scale(scale, scale);
  for (const mark of marks) paint(pen, mark);
  return sheet.convertToBlob({ type: 'image/png' });
}

/** Drawings go from left to right, whichever way the page is written. */
const alignments = { start: 'left', middle: 'center', end: 'right' } as const;

function paint(pen: OffscreenCanvasRenderingContext2D, mark: Mark): void {
  pen.save();
  pen.globalAlpha = mark.opacity ?? 1;
  if (mark.kind === 'path') {
    const shape = new Path2D(mark.path);
    if (mark.fill !== undefined) {
      pen.fillStyle = mark.fill;
      pen.fill(shape);
    }
    if (mark.stroke !== undefined) {
      pen.strokeStyle = mark.stroke;
      pen.lineWidth = mark.width ?? 1;
      pen.setLineDash([...(mark.dash ?? [])]);
      pen.stroke(shape);
    }
  } else {
    pen.translate(mark.x, mark.y);
    pen.rotate(((mark.turn ?? 0) * Math.PI) / 180);
    pen.font = `${mark.weight ?? 400} ${mark.size}px ${typeface}`;
    pen.textAlign = alignments[mark.anchor ?? 'start'];
    if (mark.halo !== undefined) {
      pen.strokeStyle = mark.halo;
      pen.lineWidth = 3;
      pen.lineJoin = 'round';
      pen.strokeText(mark.text, 0, 0);
    }
    pen.fillStyle = mark.fill;
    pen.fillText(mark.text, 0, 0);
  }
  pen.restore();
}
