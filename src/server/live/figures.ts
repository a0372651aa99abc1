import type { Registry } from 'prom-client';
import { toldFigures } from '../told-figures.js';

/** How much is listened to now, and what became of it since the server started. */
export interface LiveFigures {
  /** Clients that listen, over either transport. */
  listeners: number;
  subscriptions: number;
  /** Events that were told, each as often as it was told to somebody. */
  events: number;
  /** Clients that were cut off, for they took nothing any more. */
  cut: number;
}

/** New figures, which the registry tells. */
export function liveFigures(registry: Registry): LiveFigures {
  const figures: LiveFigures = { listeners: 0, subscriptions: 0, events: 0, cut: 0 };
  const { gauge, counter } = toldFigures(registry);
  gauge('entente_live_listeners', 'Clients that listen for changes now.', () => figures.listeners);
  gauge('entente_live_subscriptions', 'Subscriptions that there are now.', () => figures.subscriptions);
  counter(
    'entente_live_events_total',
    'Events that were told, once for each subscription.',
    () => figures.events,
  );
  counter(
    'entente_live_cut_total',
    'Clients that were cut off, for they took nothing any more.',
    () => figures.cut,
  );
  return figures;
}
