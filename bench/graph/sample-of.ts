import { askGraphql } from '../measure/ask.js';
import { deepPlaces } from './deep-places.js';
import type { BenchGraph } from './open-graph.js';
import { type Sample, takeSample } from './sample.js';

/** The sample of a graph; places deep in it come from the Entente that answers at `url`. */
export async function sampleOf({ driver }: BenchGraph, url: string, seed: number): Promise<Sample> {
  const { hubs, ...sample } = await takeSample(driver, seed);
  return { ...sample, deepPlaces: await deepPlaces(askGraphql(`${url}/graphql`), hubs) };
}
