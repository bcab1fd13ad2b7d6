import { readOne } from '../../platform/reading/reader.ts';
import { selectionOf } from '../../platform/reading/selection.ts';
import type { Session } from '../../platform/session.ts';
import { personShape, supporterShape } from './people.queries.ts';
import { fullNameOf } from './registration.ts';

/**
 * What the council's records call whoever asks: somebody in a circle of support by the name recorded there, the person
 * by the name they prefer. Null for everybody else.
 */
export async function readOwnName(session: Session): Promise<string | null> {
  const { supporterId, personId } = session.actor ?? {};
  if (supporterId) {
    const supporter = await readOne(session, supporterShape, supporterId, selectionOf('name'));
    return (supporter?.name as string | undefined) ?? null;
  }
  if (!personId) return null;
  const names = selectionOf('preferredName', 'givenName', 'familyName');
  const person = await readOne(session, personShape, personId, names);
  return person ? calledName(person) : null;
}

function calledName({ preferredName, givenName, familyName }: Record<string, unknown>): string {
  return fullNameOf({ givenName: String(preferredName ?? givenName), familyName: String(familyName) });
}
