import type { Refusal } from '../../../common/refusal.ts';
import { documentHash } from '../../../platform/graphql/registeredDocuments.ts';
import type { PortalDocument } from './portalReleases.entity.ts';

/** The most documents of one release. */
export const MOST_DOCUMENTS = 500;
/** The most releases that are registered and not withdrawn: the one in use, the one before, and a few portals. */
export const MOST_RELEASES = 50;
const LONGEST_NAME = 64;
const LONGEST_ID = 128;

export const PORTAL_RELEASE_REFUSALS = {
  PORTAL_NAME_NOT_VALID: 'The name of a portal or of its release is empty or too long.',
  NO_DOCUMENTS: 'The release has no documents.',
  TOO_MANY_DOCUMENTS: 'The release has more documents than one may have.',
  DOCUMENT_NOT_VALID: 'A document is not GraphQL, not of this schema, or over a limit.',
  DOCUMENT_ID_NOT_VALID: 'An id of a document is empty, too long, or given to two different documents.',
  RELEASE_ALREADY_REGISTERED: 'A release of this portal and this name is registered with other documents.',
  TOO_MANY_RELEASES: 'More releases are registered than may be; withdraw one that is no longer used.',
  NO_RELEASE_REGISTERED: 'No release is registered, so nothing would be allowed.',
} as const;
type Code = keyof typeof PORTAL_RELEASE_REFUSALS;

/** A document as a portal hands it in: without an id, it is known by the hash of its text. */
export interface DocumentGiven {
  id?: string | null;
  text: string;
}

export interface ReleaseGiven {
  portal: string;
  release: string;
  documents: readonly DocumentGiven[];
}

/** What else is registered at the council, as far as a new release has to fit beside it. */
export interface RegisteredBefore {
  /** Releases that are not withdrawn. */
  releaseCount: number;
  /** Whether there was ever a release of this portal and this name. */
  isNameTaken: boolean;
  /** The text for each id of releases that are not withdrawn. */
  textsById: ReadonlyMap<string, string>;
}

/** The documents under the ids by which they may be sent. */
export function documentsOf(given: readonly DocumentGiven[]): PortalDocument[] {
  return given.map(({ id, text }) => ({ documentId: id ?? documentHash(text), text: text.trim() }));
}

/**
 * Every reason why a release can't be registered, in the order in which its portal would mend them. Documents beyond the
 * most that a release may have are refused by their number, and not looked at one by one.
 */
export function registrationRefusals(
  { portal, release, documents }: ReleaseGiven,
  before: RegisteredBefore,
): Refusal<Code>[] {
  return [
    ...nameRefusals('portal', portal),
    ...nameRefusals('release', release),
    ...(before.isNameTaken ? [alreadyRegistered(portal, release)] : []),
    ...(before.releaseCount >= MOST_RELEASES ? [tooManyReleases()] : []),
    ...countRefusals(documents.length),
    ...idRefusals(documentsOf(documents.slice(0, MOST_DOCUMENTS)), before.textsById),
  ];
}

function nameRefusals(field: 'portal' | 'release', name: string): Refusal<Code>[] {
  if (name.length >= 1 && name.length <= LONGEST_NAME) return [];
  return [
    {
      code: 'PORTAL_NAME_NOT_VALID',
      path: [field],
      message: `The name of a ${field} has from 1 to ${LONGEST_NAME} characters, and this has ${name.length}, so nothing was registered. Give a name such as ${field === 'portal' ? '“my-care”' : '“2026.11.3”'}.`,
    },
  ];
}

function countRefusals(count: number): Refusal<Code>[] {
  if (count >= 1 && count <= MOST_DOCUMENTS) return [];
  const code = count === 0 ? 'NO_DOCUMENTS' : 'TOO_MANY_DOCUMENTS';
  const message =
    count === 0
      ? 'This release has no documents, so nothing was registered. Hand in every document that the portal sends.'
      : `This release has ${count} documents, and one has at most ${MOST_DOCUMENTS}, so nothing was registered. Register it as two portals.`;
  return [{ code, path: ['documents'], message }];
}

function alreadyRegistered(portal: string, release: string): Refusal<Code> {
  return {
    code: 'RELEASE_ALREADY_REGISTERED',
    path: ['release'],
    message: `Release ${release} of ${portal} is registered already, or was withdrawn, and a release never changes. Register the documents under a new name.`,
  };
}

function tooManyReleases(): Refusal<Code> {
  return {
    code: 'TOO_MANY_RELEASES',
    path: ['release'],
    message: `Your council has ${MOST_RELEASES} releases registered, which is the most. Withdraw one that no portal uses any more, and register this one again.`,
  };
}

function idRefusals(
  documents: readonly PortalDocument[],
  textsById: ReadonlyMap<string, string>,
): Refusal<Code>[] {
  const texts = new Map(textsById);
  return documents.flatMap(({ documentId, text }, index) => {
    const earlier = texts.get(documentId);
    texts.set(documentId, text);
    if (documentId.length < 1 || documentId.length > LONGEST_ID) {
      return [
        idRefusal(index, `it has from 1 to ${LONGEST_ID} characters, and this has ${documentId.length}`),
      ];
    }
    return earlier !== undefined && earlier !== text
      ? [idRefusal(index, 'another document is registered under it')]
      : [];
  });
}

function idRefusal(index: number, why: string): Refusal<Code> {
  return {
    code: 'DOCUMENT_ID_NOT_VALID',
    path: ['documents', index, 'id'],
    message: `The id of a document can’t be this: ${why}. Nothing was registered. Use the hash of its text, or leave the id out.`,
  };
}
