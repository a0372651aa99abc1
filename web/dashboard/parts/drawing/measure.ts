import { typeface } from './drawing.js';

/** How wide a text is, in pixels. */
export type Measure = (text: string, size: number, weight?: number) => number;

/** Measures as this browser draws. */
export function measureHere(): Measure {
  const pen = new OffscreenCanvas(1, 1).getContext('2d');
  return (text, size, weight = 400) => {
    if (pen === null) return text.length * size * 0.5;
    pen.font = `${weight} ${size}px ${typeface}`;
    return pen.measureText(text).width;
  };
}

/** A text in lines that are no wider than this, broken between words; a word that is wider has a line of its own. */
export function wrapped(text: string, width: number, measure: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A text cut so that it is no wider than this. */
export function cut(text: string, width: number, measure: (text: string) => number): string {
  if (measure(text) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && measure(`${letters.join('')}…`) > width) letters.pop();
  return `${letters.join('')}…`;
}
