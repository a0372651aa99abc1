import { useAnswer } from '../api/use-answer.js';
import { type AccessRole, ViewerDocument, type ViewerQuery } from '../generated/graphql.js';

/** Each may do what those before it may. */
const roles: readonly AccessRole[] = ['READER', 'ANALYST', 'EDITOR', 'ADMIN'];

export type Viewer = ViewerQuery['viewer'];

/** Who looks at the page; undefined until it is known, or while it cannot be. */
export function useViewer(): Viewer | undefined {
  const { data, trouble } = useAnswer(ViewerDocument, {});
  return trouble === null ? data?.viewer : undefined;
}

/** Whether somebody may do what needs a role. What is offered hangs on it; what is done is for the server to allow. */
export function may(viewer: Viewer | undefined, needed: AccessRole): boolean {
  return viewer !== undefined && roles.indexOf(viewer.role) >= roles.indexOf(needed);
}
