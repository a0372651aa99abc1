import { usePlace } from '../../state/place.js';
import { DocumentList } from './document-list.js';
import { DocumentPage } from './document-page.js';

/** The documents, or one of them with its claims beside its sentences. */
export default function DocumentView() {
  const [{ document }] = usePlace();
  return document === null ? <DocumentList /> : <DocumentPage id={document} />;
}
