import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './explorer.css';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { examplesPlugin } from './examples-plugin.js';
import { fetchExamples } from './fetch-examples.js';
import { ask } from './fetcher.js';

/** An operation that the address brings along, behind its `#`: a page that has one to show links to it so. */
const brought = new URLSearchParams(location.hash.slice(1));
const query = brought.get('query');
const variables = brought.get('variables') ?? '';
const examples = await fetchExamples();
const plugin = examplesPlugin(examples);
const container = document.getElementById('explorer');
if (container === null) throw new Error('The page has no element for GraphiQL.');
createRoot(container).render(
  <GraphiQL
    fetcher={ask}
    plugins={[HISTORY_PLUGIN, plugin]}
    visiblePlugin={plugin}
    defaultEditorToolsVisibility={false}
    {...(query !== null && { initialQuery: query, initialVariables: variables })}
    defaultTabs={examples.slice(0, 1).map((example) => ({ query: example.document }))}
  />,
);
