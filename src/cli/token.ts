import { Command, CommanderError, Option } from 'commander';
import type { KeptToken } from '../access/kept-token.js';
import { commandAct } from '../command-act.js';
import { type Role, roles } from '../domain/requester.js';
import { type Instant, instantOf } from '../domain/time/instant.js';
import { listTokens } from '../graph/tokens/read.js';
import { keepToken, newToken, revokeToken } from '../graph/tokens/write.js';
import { columns } from './columns.js';
import { wholeNumber } from './whole-number.js';
import { withGraph } from './with-graph.js';

const mostDays = 3_650;
const msPerDay = 86_400_000;

/** `entente token`: the API tokens by which programs and people are known. */
export function tokenCommand(): Command {
  const command = new Command('token').description('make, list and revoke API tokens (docs/access.md)');
  command
    .command('create')
    .description('make a token, and print it: that is the one time that it is shown')
    .argument('<name>', 'whose it is; what is recorded with it is kept under this name')
    .addOption(roleOption().makeOptionMandatory())
    .option('--days <days>', `end it after so many days, 1 to ${mostDays}`, wholeNumber(1, mostDays), 90)
    .option('--no-expiry', 'let it be good until it is revoked')
    .option('--replace', 'revoke the one of that name that is in force; otherwise there may be none')
    .action(create);
  command
    .command('list')
    .description('list all tokens, with their ids; what they are is nowhere kept')
    .action(list);
  command
    .command('revoke')
    .description('revoke a token for good; servers refuse it within five seconds')
    .argument('<id>', 'its id, as the list has it')
    .action(revoke);
  return command.addHelpText(
    'after',
    '\nExamples:\n  entente token create "Jane Doe" --role analyst\n  entente token create nightly-import --role editor --days 365\n' +
      '  entente token create nightly-import --role editor --replace\n  entente token list\n  entente token revoke 4fKq81RXa2b',
  );
}

function roleOption(): Option {
  const words = roles.map((role) => role.toLowerCase());
  return new Option('--role <role>', 'what its bearer may do').choices(words);
}

interface CreateOptions {
  readonly role: string;
  readonly days: number;
  readonly expiry: boolean;
  readonly replace?: true;
}

async function create(
  name: string,
  { role, days, expiry, replace }: CreateOptions,
  command: Command,
): Promise<void> {
  if (!expiry && command.getOptionValueSource('days') === 'cli') {
    throw new CommanderError(2, 'entente.twoEnds', 'error: give either --days or --no-expiry');
  }
  const expiresAt = expiry ? instantOf(new Date(Date.now() + days * msPerDay)) : null;
  const token = newToken({ name, role: role.toUpperCase() as Role, expiresAt });
  const replaced = await withGraph((graph) =>
    keepToken(graph, token, { act: commandAct('entente token create'), isReplacing: replace === true }),
  );
  // Alone on standard output, so that it can go to where it is needed without being seen.
  process.stdout.write(`${token.text}\n`);
  process.stderr.write(
    `The token ${token.kept.id} of ${name} (${role}) is good ${expiresAt === null ? 'until it is revoked' : `until ${expiresAt}`}. It is shown this once.\n`,
  );
  for (const id of replaced) process.stderr.write(`The token ${id}, which it replaces, is revoked.\n`);
}

async function list(): Promise<void> {
  const tokens = await withGraph((graph) => listTokens(graph));
  const now = instantOf(new Date());
  const rows = tokens.map((token) => [
    token.id,
    token.name,
    token.role.toLowerCase(),
    stateOf(token, now),
    token.createdAt,
    token.lastUsedAt ?? 'never',
  ]);
  process.stdout.write(
    tokens.length === 0
      ? 'There are no API tokens.\n'
      : columns([['ID', 'NAME', 'ROLE', 'STATE', 'MADE', 'LAST USED'], ...rows]),
  );
}

function stateOf({ revokedAt, expiresAt }: KeptToken, now: Instant): string {
  if (revokedAt !== null) return `revoked ${revokedAt}`;
  if (expiresAt === null) return 'good until revoked';
  return `${expiresAt <= now ? 'expired' : 'good until'} ${expiresAt}`;
}

async function revoke(id: string): Promise<void> {
  const wasGood = await withGraph((graph) =>
    revokeToken(graph, id, { act: commandAct('entente token revoke') }),
  );
  process.stdout.write(wasGood ? `The token ${id} is revoked.\n` : `The token ${id} was revoked before.\n`);
}
