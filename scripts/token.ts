/**
 * Prints a development token: npm run -s token -- --council SLUG --role ROLE [--person ID] [--hours N]
 *
 * Needs no database: it signs with the key in the data directory, which the server reads too. Where that server runs,
 * it is asked whether it takes the token.
 */
import { parseArgs } from 'node:util';
import { listInWords } from '../server/common/words.ts';
import { ROLES, type Role, roleFromKebabCase, roleToKebabCase } from '../server/platform/actor.ts';
import { type DevelopmentToken, loadDevelopmentIssuer } from '../server/platform/auth/developmentIssuer.ts';
import {
  mayNamePerson,
  mayNameSupporter,
  needsCouncil,
  needsPerson,
} from '../server/platform/auth/tokenClaims.ts';
import { type Config, readConfig } from '../server/platform/config.ts';
// Registers the prefixes of people's ids.
import '../server/domain/people/people.area.ts';
import { fromGlobalId } from '../server/platform/ids.ts';
import { adviceFor } from '../server/startFault.ts';

/** Roles as the usage names them: "person, representative and supporter". */
const rolesInWords = (isOne: (role: Role) => boolean) =>
  listInWords(ROLES.filter(isOne).map(roleToKebabCase));
const needsSupporter = (role: Role) => needsPerson(role) && mayNameSupporter(role);

const USAGE = `Usage: npm run -s token -- --council SLUG --role ROLE [options]

  --council SLUG      the council in which the role is held
  --role ROLE         one of: ${ROLES.map(roleToKebabCase).join(', ')}
  --person ID         person_<uuid>; needed by the roles ${rolesInWords(needsPerson)}; broker may have one
  --supporter ID      supporter_<uuid>; needed by the roles ${rolesInWords(needsSupporter)}, and by a broker with a
                      person
  --region CODE       the region of a regional-analyst: E12000007, or E92000001 for England
  --subject NAME      the account's name at the issuer, to tell two people of one role apart
  --hours N           how long the token lasts: 1 to 720 hours, 8 unless given

The token stands alone on the last line of the output.`;

const LONGEST_HOURS = 720;
const DEFAULT_HOURS = '8';

/** A mistake on the command line, in a sentence. */
class UsageError extends Error {}

/** The token that the command line asks for, and what its reader should know about it. */
interface RequestedToken {
  token: DevelopmentToken;
  notes: string[];
}

async function main(): Promise<void> {
  try {
    refuseInProduction(process.env);
    const options = readOptions(process.argv.slice(2));
    if (options.help) {
      console.log(USAGE);
      return;
    }
    const { token, notes } = requestedToken(options);
    for (const note of notes) console.error(note);
    const config = readConfig(process.env);
    const issuer = await loadDevelopmentIssuer(config.dataDir);
    const minted = await issuer.mint({ ...token, audience: config.tokenAudience });
    const doubt = issuer.isNewKey ? newKeyNote(config) : await refusalNote(config, minted);
    if (doubt) console.error(doubt);
    console.log(minted);
  } catch (error) {
    console.error(adviceFor(error) ?? (error instanceof Error ? error.message : String(error)));
    if (error instanceof UsageError) console.error(`\n${USAGE}`);
    process.exitCode = 1;
  }
}

const HOW_TO_SET =
  'Set DATA_DIR to the folder of your server and run this again: DATA_DIR=… npm run -s token -- …';

function newKeyNote({ dataDir }: Config): string {
  return (
    `There was no key in ${dataDir}, so a new one was made there. Only a server started with the same DATA_DIR ` +
    `takes this token; one that runs already does not. ${HOW_TO_SET}`
  );
}

/** What the server at this host and port has against the token; null where it takes it, or where none answers. */
async function refusalNote({ host, port, dataDir }: Config, token: string): Promise<string | null> {
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  const refusal = await refusalOf(url, token).catch(() => null);
  if (!refusal) return null;
  const { message, code } = refusal;
  const why =
    code === 'TOKEN_SIGNATURE_INVALID'
      ? `It was started with another DATA_DIR than ${dataDir}, whose key signed it. ${HOW_TO_SET}`
      : `It says: ${message}`;
  return `The server at ${url} does not take this token (${code}). ${why}`;
}

const ANSWERS_WITHIN_MS = 2_000;
const REFUSED_TOKEN = [401, 404];

async function refusalOf(url: string, token: string): Promise<{ code: string; message: string } | null> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: '{ me { role } }' }),
    signal: AbortSignal.timeout(ANSWERS_WITHIN_MS),
  });
  if (!REFUSED_TOKEN.includes(response.status)) return null;
  const { errors } = (await response.json()) as {
    errors?: { message: string; extensions?: { code?: string } }[];
  };
  const { message, extensions } = errors?.[0] ?? {};
  return message && extensions?.code ? { message, code: extensions.code } : null;
}

function refuseInProduction(environment: NodeJS.ProcessEnv): void {
  if (environment.FAIRSHARE_MODE === 'production' || environment.NODE_ENV === 'production') {
    throw new Error(
      'No token was made: the development issuer exists only in development. ' +
        'Sign in through the council’s own identity provider.',
    );
  }
}

type Options = ReturnType<typeof readOptions>;

function readOptions(commandLine: string[]) {
  try {
    return parseArgs({
      args: commandLine,
      options: {
        council: { type: 'string' },
        role: { type: 'string' },
        person: { type: 'string' },
        supporter: { type: 'string' },
        region: { type: 'string' },
        subject: { type: 'string' },
        hours: { type: 'string', default: DEFAULT_HOURS },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function requestedToken(options: Options): RequestedToken {
  const role = readRole(options.role);
  const notes: string[] = [];
  const ignoreUnlessNeeded = (option: 'council' | 'person' | 'supporter' | 'region', isNeeded: boolean) => {
    if (isNeeded || options[option] === undefined) return;
    notes.push(`--${option} is ignored: the role ${roleToKebabCase(role)} has none.`);
  };
  ignoreUnlessNeeded('council', needsCouncil(role));
  ignoreUnlessNeeded('person', mayNamePerson(role));
  ignoreUnlessNeeded('supporter', mayNameSupporter(role));
  ignoreUnlessNeeded('region', role === 'REGIONAL_ANALYST');
  const isRead = needsPerson(role) || Boolean(options.person ?? options.supporter);

  const token = {
    role,
    councilSlug: needsCouncil(role) ? readCouncil(role, options.council) : null,
    personId: isRead && mayNamePerson(role) ? readId(role, 'person', options.person) : null,
    supporterId: isRead && mayNameSupporter(role) ? readId(role, 'supporter', options.supporter) : null,
    regionCode: role === 'REGIONAL_ANALYST' ? (options.region ?? null) : null,
    subject: options.subject || defaultSubject(role, options),
    expiresInSeconds: readHours(options.hours) * 60 * 60,
  };
  return { token, notes };
}

function readRole(text: string | undefined): Role {
  const known = ROLES.map(roleToKebabCase).join(', ');
  if (text === undefined) throw new UsageError(`--role is missing. The roles are: ${known}.`);
  const role = roleFromKebabCase(text);
  if (role === null) throw new UsageError(`There is no role "${text}". The roles are: ${known}.`);
  return role;
}

function readCouncil(role: Role, slug: string | undefined): string {
  if (slug) return slug;
  throw new UsageError(
    `The role ${roleToKebabCase(role)} is held in one council: say which with --council SLUG.`,
  );
}

function readId(role: Role, option: 'person' | 'supporter', id: string | undefined): string {
  const uuid = fromGlobalId(option === 'person' ? 'Person' : 'Supporter', id ?? '');
  if (uuid !== null) return uuid;
  throw new UsageError(
    `The role ${roleToKebabCase(role)} needs --${option} ${option}_<uuid>, the id the API shows for a ${option}.`,
  );
}

function readHours(text: string): number {
  const hours = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (hours >= 1 && hours <= LONGEST_HOURS) return hours;
  throw new UsageError(`--hours must be a whole number from 1 to ${LONGEST_HOURS}.`);
}

/**
 * Two people must not share an account, but two runs for one person, or for one staff role, must give the
 * same one.
 */
function defaultSubject(role: Role, { person, supporter }: Options): string {
  if (mayNameSupporter(role) && supporter) return `development-${supporter}`;
  if (needsPerson(role)) return `development-${person}`;
  return `development-${roleToKebabCase(role)}`;
}

await main();
