import { useMediaQuery } from '@mantine/hooks';
import type { EntityKind } from '../../generated/graphql.js';
import { LineSample } from '../../parts/standing-mark.js';
import { kinds, signs, standings } from '../../state/words.js';
import { t } from '../../texts/texts.js';
import styles from './graph-view.module.css';

/** What lines and shapes mean. Always there; folded where there is little room. */
export function Legend() {
  const hasRoom = useMediaQuery('(min-width: 56rem)', true, { getInitialValueInEffect: false });
  return (
    <details className={styles.legend} open={hasRoom}>
      <summary>{t('legend.heading')}</summary>
      <dl>
        <dt>{t('legend.sign')}</dt>
        <dd>
          {signs.map((sign) => (
            <span key={sign}>
              <LineSample sign={sign} standing="ASSERTED" width={sign === 'NEUTRAL' ? 1.2 : 2.5} />{' '}
              {t(`sign.${sign}`)}
            </span>
          ))}
        </dd>
        <dt>{t('legend.standing')}</dt>
        <dd>
          {standings.slice(0, 4).map((standing) => (
            <span key={standing} title={t(`standingMeans.${standing}`)}>
              <LineSample sign="POSITIVE" standing={standing} /> {t(`standing.${standing}`)}
            </span>
          ))}
        </dd>
        <dt>{t('legend.origins')}</dt>
        <dd>
          {[2.2, 3.8, 5.5].map((width) => (
            <LineSample key={width} sign="POSITIVE" standing="ASSERTED" width={width} />
          ))}
          {t('legend.originsOf')}
        </dd>
        <dt>{t('legend.kind')}</dt>
        <dd>
          {kinds.map((kind) => (
            <span key={kind}>
              <KindSample kind={kind} /> {t(`kind.${kind}`)}
            </span>
          ))}
        </dd>
      </dl>
    </details>
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
