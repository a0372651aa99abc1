import { useAnswer } from '../api/use-answer.js';
import { DocumentsToChooseDocument, UnnamedOriginsDocument } from '../generated/graphql.js';
import { EntityField } from '../search/entity-field.js';
import { usePlace } from '../state/place.js';
import { whoseWord, withSource } from '../state/whose-word.js';
import { credibilities, reliabilities } from '../state/words.js';
import { t } from '../texts/texts.js';
import styles from './filter-form.module.css';
import { type Source, SourceField } from './source-field.js';
import { useSourceNames } from './use-source-names.js';
import word from './whose-word.module.css';
import { WordChips } from './word-chips.js';
import { wordParts } from './word-parts.js';

/** Whose word counts: what standings are found anew from, as if nobody else had spoken. */
export default function WhoseWordForm() {
  const [place, go] = usePlace();
  const { graded, credible, unheard, unread, only, publishers } = whoseWord(place);
  const parts = wordParts(place, useSourceNames());
  return (
    <fieldset className={word.word}>
      <legend>{t('word.label')}</legend>
      <p>{t('word.means')}</p>
      {parts.length > 0 && <WordChips parts={parts} />}
      <div className={styles.fields}>
        <label>
          {t('filters.graded')}
          <select
            value={graded ?? ''}
            onChange={({ currentTarget: { value } }) => void go({ graded: value === '' ? null : value })}
          >
            <option value="">{t('filters.anyReliability')}</option>
            {reliabilities.map((grade) => (
              <option key={grade} value={grade}>
                {t(`recording.reliabilities.${grade}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('filters.credible')}
          <select
            value={credible ?? ''}
            onChange={({ currentTarget: { value } }) => void go({ credible: value === '' ? null : value })}
          >
            <option value="">{t('filters.anyReliability')}</option>
            {credibilities.map((grade) => (
              <option key={grade} value={grade}>
                {t(`recording.credibilities.${grade}`)}
              </option>
            ))}
          </select>
        </label>
        <EntityField
          label={t('filters.unheard')}
          chosen={null}
          choose={(id) => id !== null && void go({ unheard: withSource(unheard, id) })}
        />
        <SourceField
          label={t('word.unnamed')}
          useSources={useUnnamedOrigins}
          take={(id) => void go({ unheard: withSource(unheard, id) })}
        />
        <SourceField
          label={t('filters.unread')}
          useSources={useDocuments}
          take={(id) => void go({ unread: withSource(unread, id) })}
        />
        <SourceField
          label={t('filters.only')}
          useSources={useDocuments}
          take={(id) => void go({ only: withSource(only, id) })}
        />
        <EntityField
          label={t('filters.publishers')}
          chosen={null}
          choose={(id) => id !== null && void go({ publishers: withSource(publishers, id) })}
        />
      </div>
    </fieldset>
  );
}

function useDocuments(words: string | null): readonly Source[] {
  const { data } = useAnswer(DocumentsToChooseDocument, { text: words });
  return data?.documents.nodes.map(({ id, title }) => ({ id, name: title })) ?? [];
}

/** The origins without a name among the latest claims, each once; of two that are described alike, each with whom it is cited by. */
function useUnnamedOrigins(words: string | null): readonly Source[] {
  const [{ known }] = usePlace();
  const nodes = useAnswer(UnnamedOriginsDocument, { words, knownAt: known }).data?.claims.nodes ?? [];
  const origins = [...new Map(nodes.map(({ origin }) => [origin.id, origin])).values()];
  const isAlone = ({ description }: (typeof origins)[number]) =>
    origins.filter((other) => other.description === description).length === 1;
  return origins.map((origin) => ({
    id: origin.id,
    name: isAlone(origin) ? origin.description : `${origin.description} (${origin.id.split('@').at(-1)})`,
  }));
}
