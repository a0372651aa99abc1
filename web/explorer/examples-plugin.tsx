import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { Example } from './fetch-examples.js';

/** A pane of GraphiQL that lists the examples; the one chosen opens in a tab of its own. */
export function examplesPlugin(examples: readonly Example[]): GraphiQLPlugin {
  return { title: 'Examples', icon: ExamplesIcon, content: () => <Examples examples={examples} /> };
}

function Examples({ examples }: { readonly examples: readonly Example[] }) {
  const { addTab } = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const open = (example: Example) => {
    addTab();
    queryEditor?.setValue(example.document);
  };
  return (
    <section className="examples" aria-label="Examples">
      <h2>Questions to ask</h2>
      {examples.length === 0 && <p>The server has no examples.</p>}
      <ul>
        {examples.map((example) => (
          <li key={example.name}>
            <button
              type="button"
              className="graphiql-un-styled"
              // The editor takes a moment to load.
              disabled={queryEditor === undefined}
              onClick={() => open(example)}
            >
              {example.question}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ExamplesIcon() {
  return (
    <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.4" aria-hidden="true">
      <path d="M3 2.5h10v11H3zM5.5 6h5M5.5 8.5h5M5.5 11h3" />
    </svg>
  );
}
