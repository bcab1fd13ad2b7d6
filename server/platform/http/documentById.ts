import { isRecord } from '../../../tenants/isRecord.ts';
import { RequestError } from '../errors.ts';
import type { DocumentRule } from '../graphql/registeredDocuments.ts';

/**
 * The request with the text of the document that it names: by `documentId`, as the GraphQL-over-HTTP draft has it, or by
 * the hash of a persisted query, as Apollo's and Relay's clients send it. Any other request is given back as it is.
 * Throws DOCUMENT_NOT_REGISTERED for a `documentId` that nobody registered.
 */
export async function withDocument(rule: DocumentRule | undefined, body: unknown): Promise<unknown> {
  if (!rule || !isRecord(body) || body.query) return body;
  const { documentId, extensions, ...rest } = body;
  const { persistedQuery, ...others } = isRecord(extensions) ? extensions : {};
  if (typeof documentId === 'string') {
    const query = await rule.find(documentId);
    if (query === null) throw unknownDocument();
    return { ...rest, ...(extensions !== undefined && { extensions }), query };
  }
  const hash = isRecord(persistedQuery) ? persistedQuery.sha256Hash : null;
  if (typeof hash !== 'string') return body;
  const query = (await rule.find(hash)) ?? (await rule.find(`sha256:${hash}`));
  return query === null ? body : { ...rest, extensions: others, query };
}

function unknownDocument(): RequestError {
  return new RequestError(
    'DOCUMENT_NOT_REGISTERED',
    'No document is registered under this documentId, so nothing was done. Send the whole document as `query`, or have a council administrator register the release with `registerPortalRelease`.',
    { http: { status: 404 } },
  );
}
