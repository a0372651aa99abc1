import { useState } from 'react';
import { useAnswer } from '../api/use-answer.js';
import { UnnamedOriginsDocument } from '../generated/graphql.js';
import { Name } from '../parts/name.js';
import { likest } from '../search/likeness.js';
import { usePlace } from '../state/place.js';
import { SourceField } from './source-field.js';

interface UnnamedOriginFieldProps {
  readonly label: string;
  readonly take: (id: string) => void;
}

/** An origin without a name to choose by its description, of those among the latest claims; with whom it is cited by. */
export function UnnamedOriginField({ label, take }: UnnamedOriginFieldProps) {
  const [{ known }] = usePlace();
  const [text, write] = useState('');
  const { data } = useAnswer(UnnamedOriginsDocument, { knownAt: known });
  const nodes = data?.claims.nodes ?? [];
  const origins = [...new Map(nodes.map(({ origin }) => [origin.id, origin])).values()];
  const like =
    text.trim() === '' ? origins : likest(origins, ({ description }) => description, text, origins.length);
  return (
    <SourceField
      label={label}
      text={text}
      write={write}
      sources={like.map(({ id, description }) => ({
        key: id,
        title: <Name>{description}</Name>,
        remark: id.split('@').at(-1) ?? null,
      }))}
      isSettled={data !== undefined}
      take={take}
    />
  );
}
