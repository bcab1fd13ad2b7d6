import type { DocumentNode } from 'graphql';
import { BoundedMap } from '../boundedMap.ts';

/**
 * What a document takes in memory for each of its characters, once it is parsed: a node, a name and a place for every
 * field. Measured on pages of portals.
 */
const BYTES_OF_A_CHARACTER = 60;
const MOST_DOCUMENTS = 5_000;
const MOST_BYTES = 32 * 2 ** 20;

/** An estimate of the memory that a document takes once it is parsed. */
export function bytesOfDocument(characters: number): number {
  return characters * BYTES_OF_A_CHARACTER;
}

/** Apollo's store of parsed documents, so that one which is asked again is not parsed again. It is bounded by size. */
export class DocumentStore {
  private readonly documents = new BoundedMap<string, DocumentNode>(MOST_DOCUMENTS, {
    mostBytes: MOST_BYTES,
    bytesOf: (_key, document) => bytesOfDocument(document.loc?.end ?? 0),
  });

  async get(key: string): Promise<DocumentNode | undefined> {
    return this.documents.get(key);
  }

  async set(key: string, document: DocumentNode): Promise<void> {
    this.documents.set(key, document);
  }

  async delete(key: string): Promise<void> {
    this.documents.delete(key);
  }
}
