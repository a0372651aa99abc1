import { type Drawing, type Mark, round, typeface } from './drawing.js';

/** A drawing as an SVG file of its own. Texts of the graph are escaped: whatever they have in them, they are texts. */
export function svgOf({ width, height, marks }: Drawing): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(width)} ${round(height)}" width="${round(width)}" height="${round(height)}" font-family="${escaped(typeface)}">`,
    ...marks.map(elementOf),
    '</svg>\n',
  ].join('\n');
}

function elementOf(mark: Mark): string {
  if (mark.kind === 'path') {
    const { path, fill, stroke, width, dash, opacity } = mark;
    return `<path${attributes({
      d: path,
      fill: fill ?? 'none',
      stroke,
      'stroke-width': width,
      'stroke-dasharray': dash?.join(' '),
      opacity,
    })}/>`;
  }
  const { x, y, text, size, fill, anchor, weight, turn, halo, opacity } = mark;
  const place = { x: round(x), y: round(y) };
  return `<text${attributes({
    ...place,
    'font-size': size,
    fill,
    'text-anchor': anchor,
    'font-weight': weight,
    transform: turn === undefined ? undefined : `rotate(${turn} ${place.x} ${place.y})`,
    stroke: halo,
    'stroke-width': halo === undefined ? undefined : 3,
    'stroke-linejoin': halo === undefined ? undefined : 'round',
    'paint-order': halo === undefined ? undefined : 'stroke',
    opacity,
  })}>${escaped(text)}</text>`;
}

function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML 1.0 has no place for at all is left out, as are the other control characters, which nobody sees. */
function escaped(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/(?![\t\n\r])\p{Control}|[\ufffe\uffff]/gu, '')
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
