import type { Triple } from '../../analysis/picture.js';
import { mayJoin, type Predicate, predicateRow } from '../../domain/vocabulary.js';
import { badInput } from '../../errors.js';
import type * as Schema from '../../generated/graphql.js';
import { argumentPath, type Selected } from '../../graph/reading/selection.js';
import {
  type AskedQuestion,
  type Asking,
  type Entities,
  endsNamed,
  mostSeconds,
  type Path,
  readId,
  tripleRead,
  within,
} from './asking.js';

const mostChanges = 100;

/** What would be otherwise, without some and with others: checked against the picture, against roll-up, and against itself. */
export const whatIf: Asking<Schema.RequireFields<Schema.AnalysisWhatIfArgs, 'seconds'>> = {
  check: (asked, analysis) => {
    const { remove, add, seconds } = asked.args;
    within(asked, 'seconds', seconds, 0, mostSeconds);
    requireNotRolledUp(asked, analysis);
    const lists = [
      [remove?.entities, ['remove', 'entities']],
      [remove?.statements, ['remove', 'statements']],
      [remove?.places, ['remove', 'places']],
      [add, ['add']],
    ] as const;
    for (const [list, path] of lists) {
      if ((list?.length ?? 0) <= mostChanges) continue;
      throw badInput(
        `At most ${mostChanges} at once; these are ${list?.length}.`,
        argumentPath(asked.field, ...path),
      );
    }
  },
  names: ({ remove, add }) => [
    ...(remove?.entities ?? []).map((id, at) => [id, ['remove', 'entities', at]] as const),
    ...(remove?.places ?? []).map((id, at) => [id, ['remove', 'places', at]] as const),
    ...(remove?.statements ?? []).flatMap((each, at) => endsNamed(each, ['remove', 'statements', at])),
    ...(add ?? []).flatMap((each, at) => endsNamed(each, ['add', at])),
  ],
  question: ({ field, args: { remove, add, seconds }, wanted }, entities) => {
    const removal = {
      entities: (remove?.entities ?? []).map((id) => readId(entities, id)),
      places: (remove?.places ?? []).map((id) => readId(entities, id)),
      statements: (remove?.statements ?? []).map((each) => tripleRead(each, entities)),
    };
    const added = (add ?? []).map((each, at) => {
      const path = argumentPath(field, 'add', at);
      requireJoining(each, entities, path);
      return { triple: tripleRead(each, entities), path };
    });
    requireConsistent(added, removal);
    const newcomers = (add ?? []).flatMap(({ subject, object }) =>
      [subject, object].flatMap((id) => entities.get(id) ?? []),
    );
    return {
      ask: 'whatIf',
      remove: removal,
      add: added.map(({ triple }) => triple),
      newcomers,
      seconds,
      wanted,
    };
  },
};

/** What is rolled up is told of the whole alone: nothing is known any more of which part it rests on. */
function requireNotRolledUp(
  { field, args: { remove, add } }: AskedQuestion<Schema.AnalysisWhatIfArgs>,
  analysis: Selected,
): void {
  if (analysis.args['rollUp'] !== true) return;
  const lists = [
    [remove?.entities, ['remove', 'entities']],
    [remove?.statements, ['remove', 'statements']],
    [add, ['add']],
  ] as const;
  for (const [list, path] of lists) {
    if (!list || list.length === 0) continue;
    throw badInput(
      `\`${path.join('.')}\` is not asked with \`rollUp\`: what a part does stands there as its whole's, too, and would not go or come with it. Ask without \`rollUp\`, and name the parts.`,
      argumentPath(field, ...path),
    );
  }
}

function requireJoining(
  { subject, predicate, object }: Schema.SupposedStatementInput,
  entities: Entities,
  path: Path,
): void {
  const [one, other] = [entities.get(subject), entities.get(object)];
  if (one === undefined || other === undefined) return;
  if (one.id === other.id)
    throw badInput('Nothing stands between an entity and itself.', [...path, 'object']);
  if (mayJoin(predicate, one.kind, other.kind)) return;
  const { subjects, objects } = predicateRow(predicate);
  throw badInput(
    `${predicate} joins ${subjects.join(', ')} to ${objects.join(', ')}, not ${one.kind} to ${other.kind}.`,
    [...path, 'predicate'],
  );
}

interface Added {
  readonly triple: Triple;
  readonly path: Path;
}

/** Refuses what is supposed against itself: of what is removed, or friendly and hostile at once. */
function requireConsistent(
  added: readonly Added[],
  removal: { readonly entities: readonly string[]; readonly statements: readonly Triple[] },
): void {
  for (const { triple, path } of added) {
    const [subject, predicate, object] = triple;
    if (removal.entities.some((id) => id === subject || id === object)) {
      throw badInput('One of its ends is removed; leave it there, or leave this out.', path);
    }
    if (removal.statements.some((each) => each.join('|') === triple.join('|'))) {
      throw badInput('It is removed as well; do one of the two.', path);
    }
    const against = added.find(
      ({ triple: [from, , to] }, at) =>
        at < added.findIndex((each) => each.path === path) &&
        [from, to].sort().join('|') === [subject, object].sort().join('|') &&
        areOpposed(predicate, added[at]?.triple[1] ?? predicate),
    );
    if (against === undefined) continue;
    throw badInput(
      `It contradicts ${against.triple.join(' ')}: suppose friendship or enmity of the two, not both.`,
      path,
    );
  }
}

function areOpposed(one: Predicate, other: Predicate): boolean {
  const signs = [predicateRow(one).sign, predicateRow(other).sign];
  return signs.includes('POSITIVE') && signs.includes('NEGATIVE');
}
