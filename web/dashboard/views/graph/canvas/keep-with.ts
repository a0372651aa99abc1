import type { Core } from 'cytoscape';

/**
 * Keeps something with a canvas, where `canvas.scratch(key)` finds it. To hand it to `scratch` itself has the library work out anew how all
 * elements look.
 */
export function keepWith(canvas: Core, key: string, value: unknown): void {
  canvas.scratch()[key] = value;
}
