import './look/look.js';
import { askFirst } from './app/ask-first.js';
import { placeIn } from './state/place.js';
import { loadView } from './views/load.js';

// What the page shows first is asked for and loaded while what shows it is loaded: small, and so the first that runs. Nothing is
// awaited here, for all that is loaded waits for this module.
const place = placeIn(location.search);
askFirst(place);
// What cannot be loaded is tried again by who shows it, and said there.
loadView(place.view).catch(() => {});
void import('./page.js').then(({ showPage }) => showPage());
