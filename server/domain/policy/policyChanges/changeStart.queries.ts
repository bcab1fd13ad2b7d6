/**
 * What a change may start from: the version in force, what another council has published, or a council file.
 */
import { readCouncilFile } from '../../../../tenants/councils/councilFile.ts';
import type { PolicySource } from '../../../../tenants/councils/provenance.ts';
import { type AreaKey, POLICY_AREAS, type PolicySettings } from '../../../../tenants/policy/policy.ts';
import { Refused } from '../../../common/refusal.ts';
import type { Work } from '../../../platform/commands/commandRunner.ts';
import { settingsOf } from '../policies/keptVersions.ts';
import { policyVersion } from '../policies/policyInForce.queries.ts';
import { withholdsTables } from '../policies/tableVisibility.ts';
import type { PolicyChangeRefusal } from './changeRefusals.ts';
import type { ChangeStart } from './policyChangesVocabulary.ts';

/** What a change starts from. */
export interface StartOfChange<Key extends AreaKey = AreaKey> {
  startsFrom: ChangeStart;
  settings: PolicySettings[Key];
  sources: readonly PolicySource[];
}

/** Where to start from: exactly one of the three. */
export interface StartGiven {
  inForce?: boolean | null | undefined;
  /** The other council's short name. */
  publishedBy?: string | null | undefined;
  /** The text of a council file. */
  file?: string | null | undefined;
}

/** Refuses a request that does not name exactly one start. */
export function startRefusals({ inForce, publishedBy, file }: StartGiven): PolicyChangeRefusal[] {
  const given = [inForce === true, typeof publishedBy === 'string', typeof file === 'string'].filter(Boolean);
  if (given.length === 1) return [];
  const message = `A change begins as exactly one thing, and ${given.length === 0 ? 'none is' : 'several are'} given. Send inForce: true, or the publishedBy of a council, or the text of a file.`;
  return [
    {
      code: 'START_NOT_CLEAR',
      path: ['startFrom'],
      message,
      details: { allowed: ['inForce', 'publishedBy', 'file'] },
    },
  ];
}

/** The version in force on the change's first day. Refuses NO_VERSION_TO_START_FROM. */
export async function startInForce(
  work: Work,
  area: AreaKey,
  versionId: string | null,
  effectiveFrom: string,
): Promise<StartOfChange> {
  if (versionId === null) {
    const message = `No version of “${POLICY_AREAS[area].label}” is in force on ${effectiveFrom}, so there is none to begin with. Choose a later day, or start from another council or a file.`;
    throw noVersion(['startFrom', 'inForce'], message);
  }
  const { settings, sources } = await policyVersion(work, area, versionId, effectiveFrom);
  return { startsFrom: 'IN_FORCE', settings, sources };
}

/**
 * The published version of an area that counts and is in force on a day, chosen as in
 * tenants/policy/versions.ts. A sandbox publishes nothing, and even its name is left out, as its existence is
 * its council's own business.
 */
const READ_PUBLISHED = `select c.name, (
    select p.settings from published_policy p
    where p.tenant_id = c.tenant_id and p.area = ? and p.effective_from <= ?::date and not exists (
      select from published_withdrawal w
      where w.tenant_id = p.tenant_id and w.policy_version_id = p.policy_version_id)
    order by p.effective_from desc, p.number desc limit 1) as settings
  from council c where c.slug = ? and c.sandbox_of is null`;

/**
 * What another council has published, as anybody may read it. No source is copied, as the sources are that
 * council's own. Refuses NO_VERSION_TO_START_FROM and TABLES_ARE_PRIVATE.
 */
export async function startFromPublished(
  work: Work,
  area: AreaKey,
  slug: string,
  asOf: string,
): Promise<StartOfChange> {
  const [council]: { name: string; settings: unknown }[] = await work.entityManager.execute(READ_PUBLISHED, [
    area,
    asOf,
    slug,
  ]);
  const path = ['startFrom', 'publishedBy'];
  if (!council?.settings) {
    const who = council?.name ?? `“${slug.slice(0, 80)}”`;
    const message = `${who} has published no version of “${POLICY_AREAS[area].label}” that is in force on ${asOf}. Choose another day or council.`;
    throw noVersion(path, message);
  }
  if (withholdsTables(area, council.settings)) {
    const message = `${council.name} does not publish its points and prices, so they can’t be copied. Choose another council, or start from the version in force.`;
    throw new Refused([{ code: 'TABLES_ARE_PRIVATE', path, message }]);
  }
  return { startsFrom: 'PUBLISHED', settings: settingsOf(area, council.settings), sources: [] };
}

/**
 * One area of a council file, whichever council the file belongs to. Refuses FILE_NOT_VALID and
 * AREA_NOT_IN_FILE.
 */
export function startFromFile(area: AreaKey, text: string): StartOfChange {
  const path = ['startFrom', 'file'];
  const { file, mistakes } = readCouncilFile(text);
  if (!file) {
    throw new Refused(
      mistakes.map(({ line, column, message, code, expected }) => ({
        code: 'FILE_NOT_VALID',
        path,
        message: `Line ${line}, column ${column}: ${message}`,
        details: { mistake: code, allowed: [expected] },
      })),
    );
  }
  const version = file.policies[area];
  if (!version) {
    const message = `The file has no ${area} under its policies. Send a file that has, or draft a change of another area.`;
    throw new Refused([{ code: 'AREA_NOT_IN_FILE', path, message, details: { missing: [area] } }]);
  }
  return { startsFrom: 'FILE', settings: version.settings, sources: version.sources };
}

function noVersion(path: readonly string[], message: string): Refused {
  return new Refused([{ code: 'NO_VERSION_TO_START_FROM', path, message }]);
}
