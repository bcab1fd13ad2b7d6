import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { ConfigError } from '../config.ts';

/** As the client preset of graphql-codegen writes it: the text of each document by its hash. */
const byHash = z.record(z.string().min(1), z.string().min(1));
/** As Apollo's tools write it. */
const ofOperations = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  operations: z.array(z.object({ id: z.string().min(1), body: z.string().min(1) })),
});

/**
 * The documents of a manifest that a portal's build has written, by their ids. Throws a ConfigError that names the file
 * where it is neither of the two usual forms.
 */
export function documentsInManifest(text: string, file: string): ReadonlyMap<string, string> {
  let manifest: unknown;
  try {
    manifest = JSON.parse(text);
  } catch {
    throw notAManifest(file);
  }
  const apollo = ofOperations.safeParse(manifest);
  if (apollo.success) return new Map(apollo.data.operations.map(({ id, body }) => [id, body]));
  const hashes = byHash.safeParse(manifest);
  if (hashes.success) return new Map(Object.entries(hashes.data));
  throw notAManifest(file);
}

/** The documents of a manifest in a file. Throws a ConfigError that names the file where it can't be read. */
export async function readDocumentManifest(file: string): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new ConfigError(
      `REGISTERED_DOCUMENTS names ${file}, which can’t be read. Look at the path and at who may read it.`,
    );
  });
  return documentsInManifest(text, file);
}

function notAManifest(file: string): ConfigError {
  return new ConfigError(
    `REGISTERED_DOCUMENTS names ${file}, which is no manifest of documents. Give the JSON that graphql-codegen writes ({"<hash>": "<document>"}), or Apollo’s ("format": "apollo-persisted-query-manifest").`,
  );
}
