import type { Instant } from '../../domain/time/instant.js';
import type { Read } from '../connection.js';
import { instantIn, textIn } from '../stored/checked.js';
import { toDateTime } from '../values.js';

/** A document's text, and when it was attached. */
export interface AttachedText {
  readonly document: string;
  readonly content: string;
  readonly attachedAt: Instant;
}

/** The texts that were attached up to an instant, one at a time, in the order of their documents. */
export async function* textsOf(read: Read, asOf: Instant): AsyncGenerator<AttachedText> {
  let after = '';
  for (;;) {
    const [row] = await read(
      `MATCH (d:Document)-[:TEXT]->(t) WHERE d.id > $after AND t.attachedAt <= $asOf
       RETURN d.id, t.content, toString(t.attachedAt) ORDER BY d.id LIMIT 1`,
      { after, asOf: toDateTime(asOf) },
    );
    if (row === undefined) return;
    const [document, content, attachedAt] = row;
    after = textIn(document);
    yield { document: after, content: textIn(content), attachedAt: instantIn(attachedAt) };
  }
}
