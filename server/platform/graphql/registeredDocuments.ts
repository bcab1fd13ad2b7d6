import { createHash } from 'node:crypto';
import { Kind, type OperationDefinitionNode } from 'graphql';
import { RequestError } from '../errors.ts';

/** Documents that were registered before they are sent. */
export interface DocumentSet {
  readonly textsById: ReadonlyMap<string, string>;
  /** `sha256:` and the hash of each text without blanks around it. */
  readonly hashes: ReadonlySet<string>;
}

/** What an operation's context knows about registered documents. */
export interface DocumentRule {
  /** The only documents that this caller may send; null where any may be sent. */
  readonly only: DocumentSet | null;
  /** Root fields that may be asked for all the same: without them nobody could register anything. */
  readonly always: readonly string[];
  /** The text registered under an id; null where there is none. */
  find(documentId: string): Promise<string | null>;
}

/** What a document is known by where it has no id: SHA-256 of its text, without blanks around it. */
export function documentHash(text: string): string {
  return `sha256:${createHash('sha256').update(text.trim()).digest('hex')}`;
}

/** Throws DOCUMENT_NOT_REGISTERED where only registered documents may be sent, and this is none. */
export function refuseUnregistered(
  rule: DocumentRule | undefined,
  source: string | undefined,
  operation: OperationDefinitionNode,
): void {
  if (!rule?.only) return;
  if (source !== undefined && rule.only.hashes.has(documentHash(source))) return;
  if (isOnlyAbout(rule.always, operation)) return;
  throw new RequestError(
    'DOCUMENT_NOT_REGISTERED',
    'Only documents that were registered may be sent here, and this is none of them, so nothing was done. Send a document of a release that is registered, to the letter or by its id; a council administrator registers releases with `registerPortalRelease`.',
    { http: { status: 403 } },
  );
}

function isOnlyAbout(fields: readonly string[], operation: OperationDefinitionNode): boolean {
  return operation.selectionSet.selections.every(
    (selection) => selection.kind === Kind.FIELD && fields.includes(selection.name.value),
  );
}
