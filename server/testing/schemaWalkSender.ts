import { ROLES_OF_ONE_PERSON, ROLES_WITHOUT_COUNCIL, type Role } from '../platform/actor.ts';
import { toGlobalId } from '../platform/ids.ts';
import type { Answer, Asker, TestApp } from './app.ts';
import type { RecordSet } from './schemaWalkRecords.ts';

/** The whole reply, also as text, as a leak may be anywhere in it. */
export interface Sent extends Partial<Answer<Record<string, unknown> | null>> {
  status: number;
  text: string;
}

/** Somebody with this role in a record set's council, for its person where the role has one. */
export function askerOf(role: Role, set: RecordSet, supporterUuid = set.rowIds.get('supporter')): Asker {
  const isOfOnePerson = ROLES_OF_ONE_PERSON.includes(role);
  return {
    role,
    // A member of a panel is known by their account.
    ...(role === 'PANEL_MEMBER' && { subject: set.texts.get('panel_member.account') as string }),
    ...(!ROLES_WITHOUT_COUNCIL.includes(role) && { council: set.council }),
    ...(isOfOnePerson && { person: toGlobalId('Person', set.rowIds.get('person') as string) }),
    ...(isOfOnePerson &&
      role !== 'PERSON' && { supporter: toGlobalId('Supporter', supporterUuid as string) }),
  };
}

/** Sends operations over HTTP, minting one token for each asker. */
export function sender(app: TestApp) {
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = (asker: Asker) => {
    const key = JSON.stringify(asker);
    const token = tokens.get(key) ?? app.token(asker);
    tokens.set(key, token);
    return token;
  };
  return async (asker: Asker | null, query: string, variables: Record<string, unknown>): Promise<Sent> => {
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(asker && { authorization: `Bearer ${await tokenOf(asker)}` }),
      },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    return { ...JSON.parse(text), status: response.status, text };
  };
}

/** The codes of all its errors. A query may answer with codes too, so the text alone does not say. */
export function codesOf({ errors = [] }: Sent): string[] {
  return errors.map(({ extensions }) => extensions.code);
}

/**
 * An answer without what differs from one request to the next: its request id, and the ids that were sent.
 */
export function withoutIds({ status, text }: Sent, ids: readonly string[]): string {
  const bare = ids.reduce((rest, id) => rest.replaceAll(id, '<id>'), text);
  return `${status} ${bare.replaceAll(/"requestId":"[^"]+"/g, '"requestId":"<request>"')}`;
}
