import { readFile } from 'node:fs/promises';
import { readCouncilFile } from '../../tenants/councils/councilFile.ts';
import { EXAMPLE_COUNCILS } from '../../tenants/councils/exampleCouncils.ts';
import { onboardCouncil } from '../domain/onboarding/onboarding/onboarding.commands.ts';
import { readCouncil } from '../domain/tenancy/councils/councils.queries.ts';
import type { Database } from '../platform/database/database.ts';
import { platformSession } from '../platform/platformSession.ts';

/** Puts every missing example council on the platform. Returns the short names of the new ones. */
export async function onboardExamples(
  database: Database,
  now: Temporal.Instant,
  signal?: AbortSignal,
): Promise<string[]> {
  const added: string[] = [];
  for (const slug of EXAMPLE_COUNCILS) {
    signal?.throwIfAborted();
    if (await onboardExample(database, slug, now)) added.push(slug);
  }
  return added;
}

/**
 * Onboards one example council by the same command as a real one. False when it is there already; it is then
 * left as it is, even if its file has changed.
 */
export async function onboardExample(
  database: Database,
  slug: string,
  now: Temporal.Instant,
): Promise<boolean> {
  const text = await readFile(new URL(`../../tenants/councils/${slug}.yaml`, import.meta.url), 'utf8');
  const read = readCouncilFile(text);
  if (!read.file) throw new Error(`${slug}.yaml can't be read: ${read.mistakes?.[0]?.message}`);
  const session = platformSession(database, 'example-onboarding', now);
  const isThere = (await readCouncil(session, slug)) !== null;
  await session.end();
  if (isThere) return false;
  const { refusals } = await onboardCouncil(
    session,
    { action: 'onboardCouncil', input: { slug } },
    read.file,
  );
  const [refusal] = refusals;
  if (refusal && refusal.code !== 'COUNCIL_ALREADY_ONBOARDED') throw new Error(`${slug}: ${refusal.message}`);
  return refusal === undefined;
}
