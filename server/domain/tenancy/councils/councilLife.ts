/** A council's status on the platform, and what it may not do in each. */
import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';
import type { Refusal } from '../../../common/refusal.ts';

export const COUNCIL_STATUS = enumeration(
  'CouncilStatus',
  'Where a council is in its life on the platform.',
  {
    ONBOARDING: 'Its policy is being prepared. Nobody is registered there, and nothing of it is compared.',
    LIVE: 'It supports people.',
    SANDBOX: 'A copy of a council’s policy with synthetic people, to try changes in. Never counted anywhere.',
    RETIRED: 'A sandbox that is no longer used. Nobody gets in.',
  },
);
export type CouncilStatus = ValueOf<typeof COUNCIL_STATUS>;

/** The dated facts from which a council's status follows. */
export interface CouncilLife {
  liveAt?: string | null;
  retiredAt?: string | null;
  isSandbox: boolean;
}

/** A council's status, from its dated facts. */
export function councilStatus({ liveAt, retiredAt, isSandbox }: CouncilLife): CouncilStatus {
  if (retiredAt) return 'RETIRED';
  if (isSandbox) return 'SANDBOX';
  return liveAt ? 'LIVE' : 'ONBOARDING';
}

/** The status of a council as it is stored. */
export function statusOfCouncil(council: {
  liveAt?: string | null;
  retiredAt?: string | null;
  sandboxOf?: string | null;
}): CouncilStatus {
  return councilStatus({ ...council, isSandbox: Boolean(council.sandboxOf) });
}

/** Why a council's status does not allow something, in order of precedence. */
export const COUNCIL_LIFE_REFUSALS = {
  COUNCIL_IN_ONBOARDING: 'The council is still being prepared, so this can’t be done there yet.',
  COUNCIL_ALREADY_LIVE: 'The council is live, and no longer being prepared.',
  COUNCIL_NAME_TAKEN: 'A council of this name or short name is on the platform already.',
  COUNCIL_CODE_TAKEN: 'Another council on the platform has this GSS code at the same time.',
  CHECKLIST_NOT_CLEAN: 'The council’s onboarding checklist has something left to do.',
  WARNINGS_NOT_ACKNOWLEDGED:
    'The policy is laxer than expected somewhere, and nobody has said that they saw it.',
} as const;
export type CouncilLifeRefusal = Refusal<keyof typeof COUNCIL_LIFE_REFUSALS>;

/** Refuses to register anybody in a council that is not live. */
export function registeringRefusals(council: { slug: string; isLive: boolean }): CouncilLifeRefusal[] {
  if (council.isLive) return [];
  const message = `The council ${council.slug} is still being prepared, so nobody can be registered there. Finish its onboarding checklist and take it live first.`;
  return [{ code: 'COUNCIL_IN_ONBOARDING', path: [], message }];
}

/** Refuses to publish the policy of a council in preparation. */
export function publishingInPreparationRefusals(
  { slug }: { slug: string },
  status: CouncilStatus,
): CouncilLifeRefusal[] {
  if (status !== 'ONBOARDING') return [];
  const message = `The council ${slug} is still being prepared, so nothing of its policy is published. Take it live first.`;
  return [{ code: 'COUNCIL_IN_ONBOARDING', path: ['versionId'], message }];
}

/** Refuses to prepare a council that is already live. */
export function preparingRefusals(
  slug: string,
  status: CouncilStatus,
  path: readonly (string | number)[],
): CouncilLifeRefusal[] {
  if (status === 'ONBOARDING') return [];
  const message = `${slug} is no longer being prepared, so nothing was changed. Its policy changes by drafts that somebody else approves: begin one with draftPolicyChange.`;
  return [{ code: 'COUNCIL_ALREADY_LIVE', path, message }];
}
