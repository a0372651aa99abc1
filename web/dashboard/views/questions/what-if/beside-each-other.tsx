import type { Core } from 'cytoscape';
import { useMemo, useRef } from 'react';
import { useAnswer } from '../../../api/use-answer.js';
import { PredicateSignsDocument, type ToldRelationFragment } from '../../../generated/graphql.js';
import { useLayout } from '../../../picture/layout/use-layout.js';
import { type Picture, useAllOfPicture } from '../../../picture/use-picture.js';
import { usePlace } from '../../../state/place.js';
import { selectionOf } from '../../../state/selection.js';
import { t } from '../../../texts/texts.js';
import { Canvas } from '../../graph/canvas/canvas.js';
import questions from '../questions-view.module.css';
import { type Drawn, drawnBeforeAndAfter } from './drawn-before-and-after.js';
import styles from './what-if.module.css';

/** Beyond so many lost relations two small drawings show nothing; the lists do. */
const mostDrawn = 400;

/** Whoever loses something, drawn as it is and as it would be: what is severed stays as a dotted line. */
export function BesideEachOther({ lost }: { readonly lost: readonly ToldRelationFragment[] }) {
  const [{ suppose }] = usePlace();
  const { data } = useAllOfPicture();
  const { data: points } = useLayout();
  const signs = useAnswer(PredicateSignsDocument, suppose.length === 0 ? null : {}).data;
  const drawn = useMemo(() => {
    if (data === undefined || lost.length + suppose.length === 0) return null;
    const ofPredicate = new Map(signs?.vocabulary.predicates.map(({ name, sign }) => [name, sign]));
    return drawnBeforeAndAfter(data.picture, lost, suppose, ofPredicate);
  }, [data, lost, suppose, signs]);
  if (lost.length > mostDrawn)
    return <p className={questions.note}>{t('questions.whatIf.tooMuch', { count: mostDrawn })}</p>;
  if (drawn === null || points === undefined) return null;
  return (
    <div className={styles.pair}>
      <Sheet heading={t('questions.whatIf.before')} drawn={drawn.before} points={points} />
      <Sheet heading={t('questions.whatIf.after')} drawn={drawn.after} points={points} />
      <p className={questions.note}>{t('questions.whatIf.drawn')}</p>
    </div>
  );
}

interface SheetProps {
  readonly heading: string;
  readonly drawn: Drawn;
  readonly points: NonNullable<ReturnType<typeof useLayout>['data']>;
}

function Sheet({ heading, drawn, points }: SheetProps) {
  const [{ select }, go] = usePlace();
  const handle = useRef<Core>(null);
  const selection = useMemo(() => selectionOf(select), [select]);
  return (
    <figure className={styles.sheet}>
      <figcaption>{heading}</figcaption>
      <Canvas
        // Another neighbourhood is another drawing, fitted anew.
        key={neighbourhoodOf(drawn.picture)}
        picture={drawn.picture}
        changes={drawn.changes}
        points={points}
        selection={selection}
        select={(id) => void (id !== select && go({ select: id }))}
        handle={handle}
        label={t('questions.whatIf.drawing', {
          heading,
          actors: t('graph.actors', { count: drawn.picture.nodes.length }),
          relations: t('graph.relations', { count: drawn.standing }),
        })}
      />
    </figure>
  );
}

function neighbourhoodOf({ nodes }: Picture): string {
  return nodes.map(({ id }) => id).join('|');
}
