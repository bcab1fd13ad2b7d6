import { type CouncilFileContent, councilFileText } from '../../../../tenants/councils/councilFileText.ts';
import type { CouncilDetails, VersionsInFile } from '../../../../tenants/councils/councilShape.ts';
import { AREA_KEYS, type AreaKey } from '../../../../tenants/policy/policy.ts';
import type { PolicyInForce } from '../../policy/policies/policies.queries.ts';

/** What a file is made of. */
interface PolicyFileParts {
  council: CouncilDetails;
  /** The short name of the sandbox that the policy was tried in; null for a council's own. */
  sandbox: string | null;
  versions: ReadonlyMap<AreaKey, PolicyInForce>;
  when: { asOf: string; knownAt: string };
}

/**
 * A council's policy on a day as a council file: reading it gives the same settings, sources, days and notes.
 * An area without a version on that day is left out, and the heading says so. Worked cases are kept in the
 * council's own file; the platform has none to write.
 */
export function policyFile(parts: PolicyFileParts): string {
  return councilFileText(contentOf(parts), heading(parts));
}

function contentOf({ council, versions }: PolicyFileParts): CouncilFileContent {
  const policies = Object.fromEntries(AREA_KEYS.map((area) => [area, versionInFile(versions.get(area))]));
  // Each area's version has that area's settings; building them in a loop loses the type.
  return { council, policies: policies as unknown as VersionsInFile, workedCases: [] };
}

function versionInFile(version: PolicyInForce | undefined) {
  if (!version) return null;
  const { effectiveFrom, note, sources, settings } = version;
  return { effectiveFrom, note: note === '' ? null : note, sources, settings };
}

function heading({ council, sandbox, versions, when }: PolicyFileParts): string[] {
  const numbers = [...versions].map(([area, { number }]) => `${area} ${number}`).join(', ');
  const missing = AREA_KEYS.filter((area) => !versions.has(area));
  const emergencies = [...versions].filter(([, { isEmergency }]) => isEmergency).map(([area]) => area);
  return [
    `${council.name}: the policy in force on ${when.asOf}, as known at ${when.knownAt}.`,
    ...(sandbox === null ? [] : [`As tried in the sandbox ${sandbox}, where nobody is real.`]),
    `Versions: ${numbers}.`,
    ...(emergencies.length > 0 ? [`In force by an emergency change: ${emergencies.join(', ')}.`] : []),
    ...(missing.length > 0 ? [`No version is in force on that day of ${missing.join(', ')}.`] : []),
    'Worked cases are not kept on the platform: add those of the file that the policy came from.',
  ];
}
