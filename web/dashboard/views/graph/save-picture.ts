import type { Core } from 'cytoscape';
import type { Colours } from '../../look/use-colours.js';
import { saveFile } from '../../parts/save-file.js';

/** Room for the caption below the picture, and the size of its letters, in pixels of the file. */
const captionHeight = 72;
const letters = 26;
const margin = 32;

/** Saves the whole graph as a PNG, with a caption that says what it shows: of which day, by which filters, made when. */
export async function savePicture(
  canvas: Core,
  colours: Colours,
  name: string,
  caption: string,
): Promise<void> {
  const graph = await canvas.png({ output: 'blob-promise', full: true, scale: 2, bg: colours.paper });
  const image = await createImageBitmap(graph);
  const sheet = new OffscreenCanvas(image.width + 2 * margin, image.height + captionHeight + 2 * margin);
  const pen = sheet.getContext('2d');
  if (pen === null) throw new Error('This browser draws no pictures.');
  pen.fillStyle = colours.paper;
  pen.fillRect(0, 0, sheet.width, sheet.height);
  pen.drawImage(image, margin, margin);
  pen.fillStyle = colours.dim;
  pen.font = `${letters}px "Source Sans 3 Variable", sans-serif`;
  pen.fillText(caption, margin, sheet.height - margin, sheet.width - 2 * margin);
  saveFile(`${name}.png`, await sheet.convertToBlob({ type: 'image/png' }));
}
