import { useMemo, useRef } from 'react';
import { useAnswer } from '../api/use-answer.js';
import { inShort } from '../day/calendar.js';
import {
  SearchDocument,
  SearchDocumentsDocument,
  SearchRelationsDocument,
  SearchWordsDocument,
} from '../generated/graphql.js';
import { Name } from '../parts/name.js';
import { keyOfNamed, RelationName } from '../selection/named-relation.js';
import { usePlace } from '../state/place.js';
import { useDay } from '../state/use-day.js';
import { evidenceOf } from '../state/whose-word.js';
import { standings } from '../state/words.js';
import { t } from '../texts/texts.js';
import { dayIn } from './day-in.js';
import { optionOf } from './entity-option.js';
import type { Finding } from './finding.js';
import { likeness, likestFirst } from './likeness.js';
import { relationsOf, relationWords } from './relation-words.js';
import { useCommands } from './use-commands.js';

const mostRelations = 6;

/** What a search found. */
export interface Findings {
  readonly findings: readonly Finding[];
  /** Whether they answer this very text: of an earlier one, nothing can have been meant. */
  readonly isSettled: boolean;
}

/**
 * Whom and what a text may mean: actors, relations between them, documents, and what the page can do. Those of the last text stay
 * until all of this one are there, so that nothing comes between them while one chooses.
 */
export function useFindings(text: string): Findings {
  const last = useRef<readonly Finding[]>([]);
  const entities = useEntityFindings(text);
  const relations = useRelationFindings(text);
  const documents = useDocumentFindings(text);
  const commands = useCommands(text);
  const isSettled = entities.isSettled && relations.isSettled && documents.isSettled;
  if (text === '') last.current = [];
  else if (isSettled) {
    // Where nobody is called so, the words are of several.
    const named = entities.isNamed ? [entities, relations] : [relations, entities];
    const parts = [...named, documents].map(({ findings }) => findings);
    // Nobody is called by a day.
    last.current = (dayIn(text) === null ? [...parts, commands] : [commands, ...parts]).flat();
  }
  return { findings: last.current, isSettled };
}

function useEntityFindings(text: string): Findings & { readonly isNamed: boolean } {
  const [, go] = usePlace();
  const { data, isStale, trouble } = useAnswer(SearchDocument, text === '' ? null : { text });
  const nodes = isStale ? undefined : data?.entities.nodes;
  const findings = (nodes ?? []).map((entity) => ({
    ...optionOf(entity),
    choose: () => void go({ select: entity.id }),
  }));
  const isNamed = (nodes ?? []).some(({ names }) => names.some((name) => likeness(name.text, text) !== null));
  return { findings, isNamed, isSettled: nodes !== undefined || trouble !== null };
}

const noFindings: Findings = { findings: [], isSettled: true };

/** First whom each word may mean, and then what is between them. */
function useRelationFindings(text: string): Findings {
  const [place, go] = usePlace();
  const { known } = place;
  const { day } = useDay();
  const words = useMemo(() => relationWords(text), [text]);
  const [first = '', second = '', third = '', fourth = ''] = words?.names ?? [];
  const meant = useAnswer(
    SearchWordsDocument,
    words === null
      ? null
      : {
          first,
          second,
          third,
          fourth,
          hasSecond: second !== '',
          hasThird: third !== '',
          hasFourth: fourth !== '',
        },
  );
  const found = meant.isStale || meant.data === undefined ? [] : Object.values(meant.data);
  const where = relationsOf(
    found.filter((list) => typeof list === 'object').map(({ nodes }) => nodes.map(({ id }) => id)),
    words?.predicates ?? [],
  );
  const { data, isStale, trouble } = useAnswer(
    SearchRelationsDocument,
    where === null || day === undefined
      ? null
      : { on: day, knownAt: known, standings, where, evidence: evidenceOf(place) },
  );
  if (words === null || meant.trouble !== null || trouble !== null) return noFindings;
  const isMeaning = meant.data === undefined || meant.isStale;
  if (isMeaning || where === null) return { ...noFindings, isSettled: !isMeaning };
  if (data === undefined || isStale) return { ...noFindings, isSettled: false };
  const sought = words.names.join(' ');
  const nodes = likestFirst(
    data.relations.nodes,
    ({ subject, object }) => `${subject.name} ${object.name}`,
    sought,
  );
  const findings = nodes.slice(0, mostRelations).map((relation) => {
    const key = keyOfNamed(relation);
    return {
      key,
      title: <RelationName {...relation} />,
      kind: `${t('search.kind.relation')}, ${t(`standing.${relation.standing}`)}`,
      choose: () => void go({ select: key }),
    };
  });
  return { findings, isSettled: true };
}

function useDocumentFindings(text: string): Findings {
  const [, go] = usePlace();
  const { data, isStale, trouble } = useAnswer(SearchDocumentsDocument, text === '' ? null : { text });
  const nodes = isStale ? undefined : data?.documents.nodes;
  const findings = (nodes ?? []).map(({ id, title, attestedOn }) => ({
    key: `document ${id}`,
    title: <Name>{title}</Name>,
    kind: `${t('search.kind.document')}, ${inShort(attestedOn)}`,
    choose: () => void go({ view: 'document', document: id, claim: null }),
  }));
  return { findings, isSettled: nodes !== undefined || trouble !== null };
}
