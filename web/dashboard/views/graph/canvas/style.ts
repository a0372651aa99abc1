import type { StylesheetJson } from 'cytoscape';
import type { Colours } from '../../../look/use-colours.js';
import { leastLetters } from './principal-names.js';
import { opacityBehind } from './step-back.js';

const opacities = {
  ASSERTED: 1,
  CONTESTED: 1,
  PRESUMED: 0.65,
  POSSIBLE: 0.4,
  ENDED: 0.2,
  PROSPECTIVE: 0.22,
  DENIED: 0.2,
} as const;

const shapes = {
  STATE: 'ellipse',
  ORGANIZATION: 'round-rectangle',
  PERSON: 'diamond',
  PLACE: 'round-triangle',
  EVENT: 'star',
} as const;

/** The size of names, in pixels of the canvas at its own size. */
export const letters = 19;
export const namesFont = '"Source Sans 3 Variable", "Noto Sans Arabic", sans-serif';

/** How the graph is drawn: the same marks as the legend's. */
export function canvasStyle(colours: Colours): StylesheetJson {
  const { ink, dim, paper, positive, negative, neutral, select } = colours;
  return [
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        'background-color': dim,
        'border-width': 2,
        'border-color': paper,
        label: 'data(name)',
        color: ink,
        'font-family': namesFont,
        'font-size': letters,
        'font-weight': 500,
        'text-valign': 'bottom',
        'text-margin-y': 3,
        'text-wrap': 'wrap',
        'text-max-width': '190px',
        'text-outline-color': paper,
        'text-outline-width': 3,
        'text-outline-opacity': 0.9,
        'min-zoomed-font-size': leastLetters,
      },
    },
    ...Object.entries(shapes).map(([kind, shape]) => ({
      selector: `node[kind = "${kind}"]`,
      style: { shape },
    })),
    { selector: 'node[kind = "STATE"]', style: { 'background-color': ink } },
    {
      selector: 'node[kind = "PLACE"], node[kind = "EVENT"]',
      style: { 'background-color': neutral, 'font-size': 16, color: dim },
    },
    {
      selector: 'edge',
      style: {
        'curve-style': 'bezier',
        'control-point-step-size': 26,
        width: 1.2,
        'line-color': neutral,
        'target-arrow-color': neutral,
        'target-arrow-shape': 'none',
        'arrow-scale': 0.9,
        'font-family': '"Source Sans 3 Variable", sans-serif',
        'font-size': 16,
        color: ink,
        'text-outline-color': paper,
        'text-background-color': paper,
        'text-background-opacity': 0.92,
        'text-background-padding': '2px',
        'text-rotation': 'autorotate',
      },
    },
    { selector: 'edge[isDirected = 1]', style: { 'target-arrow-shape': 'triangle' } },
    {
      selector: 'edge[sign = "POSITIVE"]',
      style: {
        'line-color': positive,
        'target-arrow-color': positive,
        width: 'mapData(width, 1, 3, 2.2, 5.5)',
      },
    },
    {
      selector: 'edge[sign = "NEGATIVE"]',
      style: {
        'line-color': negative,
        'target-arrow-color': negative,
        'line-style': 'dashed',
        'line-dash-pattern': [7, 4],
        width: 'mapData(width, 1, 3, 2.2, 5.5)',
      },
    },
    ...Object.entries(opacities).map(([standing, opacity]) => ({
      selector: `edge[standing = "${standing}"]`,
      style: { 'line-opacity': opacity, opacity },
    })),
    {
      selector: 'edge[standing = "CONTESTED"]',
      style: { label: '✕', 'font-size': 20, 'text-rotation': 'none' },
    },
    {
      selector: 'edge[change != ""]',
      style: { 'underlay-color': select, 'underlay-opacity': 0.55, 'underlay-padding': 4 },
    },
    {
      selector: 'edge[change = "ended"]',
      style: { 'line-style': 'dotted', 'line-opacity': 0.7, opacity: 0.7 },
    },
    // Where all names would be too small to read, those of the principal actors are written over the drawing.
    { selector: 'node.nameless', style: { label: '' } },
    // What is too small to be told from a mark is no name.
    { selector: 'edge.named', style: { label: 'data(text)', 'z-index': 20, 'min-zoomed-font-size': 5 } },
    { selector: '.faded', style: { opacity: opacityBehind.nodes, 'text-opacity': opacityBehind.names } },
    { selector: 'edge.faded', style: { opacity: opacityBehind.edges } },
    {
      selector: 'node.selected',
      style: {
        'border-color': positive,
        'border-width': 4,
        'text-outline-color': select,
        'text-outline-opacity': 1,
        'z-index': 30,
      },
    },
    {
      selector: 'edge.selected',
      style: {
        'underlay-color': select,
        'underlay-opacity': 0.9,
        'underlay-padding': 5,
        opacity: 1,
        'z-index': 25,
      },
    },
  ];
}
