import { type Ground, layout } from './layout.js';

/** Lays out apart from the page, which stays at hand meanwhile. */
self.onmessage = ({ data }: MessageEvent<Ground>) => self.postMessage(layout(data));
