import { createRoot } from 'react-dom/client';
import { App } from './app/app.js';
import { chosenLanguage } from './texts/languages.js';
import { loadTexts } from './texts/texts.js';

/** Shows the page. */
export async function showPage(): Promise<void> {
  await loadTexts(chosenLanguage());
  const container = document.getElementById('dashboard');
  if (container === null) throw new Error('The page has no element for the dashboard.');
  createRoot(container).render(<App />);
}
