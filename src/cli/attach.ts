import { Command } from 'commander';
import { commandAct } from '../command-act.js';
import { attachText } from '../graph/writing/attach.js';
import { readText } from './read-text.js';
import { withGraph } from './with-graph.js';

/** `entente attach`: attaches a document's text, so that passages have their quotation. */
export function attachCommand(): Command {
  return new Command('attach')
    .description("attach a document's text, so that its passages can be quoted")
    .argument('<document>', "the document's id")
    .argument('<file>', 'its text in UTF-8, the very characters that it was recorded from')
    .addHelpText(
      'after',
      '\nThe text is taken only if its SHA-256, and that of every passage and sentence, are those recorded.\n' +
        '\nExample:\n  entente attach iran-withdraws-from-syria article.txt',
    )
    .action(run);
}

async function run(document: string, file: string): Promise<void> {
  const text = await readText(file);
  const { before, passages } = await withGraph((graph) =>
    attachText(graph, document, text, commandAct('entente attach')),
  );
  const quotable = `${passages} of its passages can be quoted`;
  process.stdout.write(
    `${document}: ${before ? 'its text was attached before' : 'its text is attached'}; ${quotable}.\n`,
  );
}
