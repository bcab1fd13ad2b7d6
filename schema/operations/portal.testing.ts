import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';

/** Where a portal asks, and on whose behalf. */
export interface Portal {
  /** Such as https://fairshare.example.gov.uk/graphql */
  url: string;
  token: string;
}

/** What went wrong with a request, with a field of it, or with the server; never a refusal, which is data. */
interface RequestError {
  message: string;
  /** The field that it is about, where the operation ran. */
  path?: (string | number)[];
  extensions: { code: string; requestId: string };
}

/** Thrown where nothing came back but errors. */
export class RequestFailed extends Error {
  /** What a program switches on. */
  readonly code: string;
  /** What whoever runs the server looks for in its log. */
  readonly requestId: string;

  constructor({ message, extensions }: RequestError) {
    super(message);
    this.code = extensions.code;
    this.requestId = extensions.requestId;
  }
}

/**
 * Sends one of the documents in this folder. What it takes and what it gives is typed by the document. A field that
 * the token may not read is null in `data`, and named in `errors`.
 */
export async function send<Data, Variables>(
  portal: Portal,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<{ data: Data; errors: RequestError[] }> {
  const response = await fetch(portal.url, {
    method: 'POST',
    headers: { authorization: `Bearer ${portal.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query: print(document), variables }),
  });
  const { data, errors = [] }: { data?: Data | null; errors?: RequestError[] } = await response.json();
  if (data) return { data, errors };
  throw new RequestFailed(errors[0] as RequestError);
}
