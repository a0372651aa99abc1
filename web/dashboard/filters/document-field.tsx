import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useAnswer } from '../api/use-answer.js';
import { inShort } from '../day/calendar.js';
import { FirstDocumentsDocument, SearchDocumentsDocument } from '../generated/graphql.js';
import { Name } from '../parts/name.js';
import { pauseMs } from '../search/pause.js';
import { SourceField } from './source-field.js';

const mostFound = 8;

interface DocumentFieldProps {
  readonly label: string;
  readonly take: (id: string) => void;
}

/** A document to choose by words of its title, of all that there are; of the first by title where nothing is written. */
export function DocumentField({ label, take }: DocumentFieldProps) {
  const [text, write] = useState('');
  const [asked] = useDebouncedValue(text.trim(), pauseMs);
  const first = useAnswer(FirstDocumentsDocument, asked === '' ? {} : null);
  const found = useAnswer(SearchDocumentsDocument, asked === '' ? null : { text: asked, first: mostFound });
  const { data, isStale, isLoading } = asked === '' ? first : found;
  return (
    <SourceField
      label={label}
      text={text}
      write={write}
      sources={(data?.documents.nodes ?? []).map(({ id, title, attestedOn }) => ({
        key: id,
        title: <Name>{title}</Name>,
        kind: inShort(attestedOn),
      }))}
      isSettled={asked === text.trim() && !isStale && !isLoading}
      take={take}
    />
  );
}
