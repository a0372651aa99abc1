import { useAnswer } from '../api/use-answer.js';
import { type AccessRole, ViewerDocument, type ViewerQuery } from '../generated/graphql.js';

/** Each may do what those before it may. */
const roles: readonly AccessRole[] = ['READER', 'ANALYST', 'EDITOR', 'ADMIN'];

export type Viewer = ViewerQuery['viewer'];

/** Who looks at the page; undefined until it is known. Where it cannot be asked any more, who it was: a form goes with the offer of it. */
export function useViewer(): Viewer | undefined {
  return useAnswer(ViewerDocument, {}).data?.viewer;
}

/** Whether somebody may do what needs a role. What is offered hangs on it; what is done is for the server to allow. */
export function may(viewer: Viewer | undefined, needed: AccessRole): boolean {
  return viewer !== undefined && roles.indexOf(viewer.role) >= roles.indexOf(needed);
}
