import { type Role, roleToKebabCase } from '../platform/actor.ts';
import { DEVELOPMENT_AUDIENCE, type DevelopmentIssuer } from '../platform/auth/developmentIssuer.ts';
import { getOrAdd } from '../platform/getOrAdd.ts';
import { parseGlobalId } from '../platform/ids.ts';

/** Who is asking. Ids are the API's own. */
export interface Asker {
  role: Role;
  council?: string;
  person?: string;
  supporter?: string;
  /** The code of a regional analyst’s region. */
  region?: string;
  /** The account; gives each a name where two people of one role take part. */
  subject?: string;
}

export interface Answer<Data> {
  data: Data;
  errors?: {
    message: string;
    path?: (string | number)[];
    extensions: { code: string } & Record<string, unknown>;
  }[];
}

/** Whatever answers operations of the API. */
export interface Operations {
  /** Sends an operation, as nobody where the asker is null, and returns its data and errors. */
  // biome-ignore lint/suspicious/noExplicitAny: a story reads what it asked for, and fails where it is not there.
  ask<Data = any>(
    asker: Asker | null,
    source: string,
    variables?: Record<string, unknown>,
  ): Promise<Answer<Data>>;
}

/** The running program, reached over HTTP as any portal reaches it, with development tokens. */
export interface Api extends Operations {
  token(asker: Asker): Promise<string>;
}

export interface ApiSettings {
  audience?: string;
  /** The prefix of account names; `development` by default. */
  accounts?: string;
  /** Aborts what is being asked. */
  signal?: AbortSignal;
}

/** Connects to the program at an address, with tokens of its development issuer. */
export function connectedApi(url: string, issuer: DevelopmentIssuer, settings: ApiSettings = {}): Api {
  const { audience = DEVELOPMENT_AUDIENCE, accounts = 'development', signal } = settings;
  const tokens = new Map<string, Promise<string>>();
  const minted = (asker: Asker) =>
    issuer.mint({
      role: asker.role,
      councilSlug: asker.council ?? null,
      subject: asker.subject ?? `${accounts}-${roleToKebabCase(asker.role)}`,
      personId: uuidOf(asker.person),
      supporterId: uuidOf(asker.supporter),
      regionCode: asker.region ?? null,
      audience,
    });
  // Minted once for each asker, who signs in once too: signing and checking one takes longer than many a request.
  const token = (asker: Asker) => getOrAdd(tokens, JSON.stringify(asker), () => minted(asker));
  return {
    token,
    ask: async (asker, query, variables) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        signal,
        headers: {
          'content-type': 'application/json',
          ...(asker ? { authorization: `Bearer ${await token(asker)}` } : {}),
        },
        body: JSON.stringify({ query, variables }),
      });
      // What the answer says of the operation itself is nobody's story.
      const { extensions: _extensions, ...answer } = await response.json();
      return answer;
    },
  };
}

function uuidOf(globalId: string | undefined): string | null {
  return globalId ? (parseGlobalId(globalId)?.uuid ?? null) : null;
}
