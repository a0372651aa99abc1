import type { ReactNode } from 'react';
import type { EntityKind } from '../../generated/graphql.js';
import { LineSample } from '../../parts/standing-mark.js';
import { kinds, signs, usualStandings } from '../../state/words.js';
import { t } from '../../texts/texts.js';
import styles from './graph-view.module.css';
import { SizePicker } from './size-picker.js';

/** What lines and shapes mean. Always there. */
export function Legend() {
  return (
    <dl className={styles.legend} aria-label={t('legend.heading')}>
      <Meaning term={t('legend.sign')}>
        {signs.map((sign) => (
          <span key={sign}>
            <LineSample sign={sign} standing="ASSERTED" width={sign === 'NEUTRAL' ? 1.2 : 2.5} />{' '}
            {t(`sign.${sign}`)}
          </span>
        ))}
      </Meaning>
      <Meaning term={t('legend.standing')}>
        {usualStandings.map((standing) => (
          <span key={standing} title={t(`standingMeans.${standing}`)}>
            <LineSample sign="POSITIVE" standing={standing} /> {t(`standing.${standing}`)}
          </span>
        ))}
      </Meaning>
      <Meaning term={t('legend.origins')}>
        {[2.2, 3.8, 5.5].map((width, index) => (
          <span key={width}>
            <LineSample sign="POSITIVE" standing="ASSERTED" width={width} />{' '}
            <bdi dir="ltr">{index === 2 ? '3+' : index + 1}</bdi>
          </span>
        ))}
      </Meaning>
      <Meaning term={t('legend.kind')}>
        {kinds.map((kind) => (
          <span key={kind}>
            <KindSample kind={kind} /> {t(`kind.${kind}`)}
          </span>
        ))}
      </Meaning>
      <Meaning term={t('graph.size')}>
        <SizePicker />
      </Meaning>
    </dl>
  );
}

function Meaning({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const outlines: Readonly<Record<EntityKind, string>> = {
  STATE: 'M7 1a6 6 0 1 0 .01 0z',
  ORGANIZATION: 'M3 2h8a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1V3a1 1 0 0 1 1-1z',
  PERSON: 'M7 0l7 7-7 7-7-7z',
  PLACE: 'M7 1l6.5 12h-13z',
  EVENT: 'M7 0l2 5h5l-4 3.2L11.500 14 7 10.500 2.500 14 4 8.200 0 5h5z',
};

/** A shape as the graph draws it. */
function KindSample({ kind }: { readonly kind: EntityKind }) {
  return (
    <svg viewBox="0 0 14 14" width="12" height="12" fill="currentColor" aria-hidden="true">
      <path d={outlines[kind]} />
    </svg>
  );
}
