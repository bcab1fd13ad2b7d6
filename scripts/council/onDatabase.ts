/** The commands about councils that need a database: the one that the server would use. */

import type { Refusal } from '../../server/common/refusal.ts';
import { ENTITIES } from '../../server/domain/areas.ts';
import { councilFileReport } from '../../server/domain/onboarding/onboarding/councilFileReport.ts';
import { onboardFromText } from '../../server/domain/onboarding/onboarding/onboarding.commands.ts';
import { readPolicyFile } from '../../server/domain/onboarding/policyFiles/policyFile.queries.ts';
import { readCouncil } from '../../server/domain/tenancy/councils/councils.queries.ts';
import { readConfig } from '../../server/platform/config.ts';
import { Database } from '../../server/platform/database/database.ts';
import { openDatabase } from '../../server/platform/database/open.ts';
import { fromGlobalId } from '../../server/platform/ids.ts';
import { platformSession } from '../../server/platform/platformSession.ts';
import type { Session, SessionCouncil } from '../../server/platform/session.ts';

/** Puts a council on the platform, or later versions of its policy; true when nothing stood in the way. */
export function onboard(file: string, text: string, isDryRun: boolean): Promise<boolean> {
  return withDatabase(async (database) => {
    const input = { text, isDryRun };
    const { check, refusals, slug, newVersions } = await withSession(database, (session) =>
      onboardFromText(session, { action: 'onboardCouncil', input }, input),
    );
    console.log(`${councilFileReport(file, check)}\n`);
    for (const refusal of refusals) console.log(refusalLine(refusal));
    for (const { area, number, effectiveFrom } of newVersions) {
      console.log(`${area}: version ${number}, in force from ${effectiveFrom}.`);
    }
    if (slug !== null) console.log(`Onboarded ${slug}.`);
    else if (refusals.length === 0) console.log('Nothing stands in the way. Nothing was changed.');
    return refusals.length === 0;
  });
}

/** A refusal, with its place in the file if it concerns one place. */
function refusalLine({ code, path, message }: Refusal): string {
  const inFile = path.slice(1).join('.');
  return inFile === '' ? `${code}: ${message}` : `${code} ${inFile}: ${message}`;
}

/** Prints a council's policy as a council file; false when there is no such council. */
export function exportPolicy(
  slug: string,
  when: { asOf: string | null; knownAt: string | null },
): Promise<boolean> {
  return withDatabase(async (database) => {
    const council = await withSession(database, (session) => readCouncil(session, slug));
    const tenantId = fromGlobalId('Council', council?.id ?? '');
    if (!council || !tenantId) {
      console.error(`There is no council “${slug}” on the platform. Look at its short name.`);
      return false;
    }
    const text = await withSession(
      database,
      (session) => {
        const asOf = when.asOf ?? session.today.toString();
        return readPolicyFile(session, { asOf, knownAt: when.knownAt ?? session.now.toString() });
      },
      { tenantId, slug, isLive: council.liveAt !== null },
    );
    process.stdout.write(text);
    return true;
  });
}

async function withDatabase<Result>(use: (database: Database) => Promise<Result>): Promise<Result> {
  const opened = await openDatabase(readConfig(process.env));
  for (const notice of opened.notices) console.error(notice);
  try {
    const { applicationUrl } = opened.urls;
    const database = await Database.connect({ applicationUrl, entities: ENTITIES, poolSize: 2 });
    try {
      return await use(database);
    } finally {
      await database.close();
    }
  } finally {
    await opened.stop();
  }
}

async function withSession<Result>(
  database: Database,
  use: (session: Session) => Promise<Result>,
  council: SessionCouncil | null = null,
): Promise<Result> {
  const session = platformSession(database, 'council-command', Temporal.Now.instant(), council);
  try {
    return await use(session);
  } finally {
    await session.end();
  }
}
