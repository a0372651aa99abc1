/** Where subscriptions are told, over WebSocket and as server-sent events. */
export const livePath = '/graphql/stream';
