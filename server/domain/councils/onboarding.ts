import { v5 } from 'uuid';
import type { AreaKey } from '../../../tenants/policy/policy.ts';
import type { Refusal } from '../../platform/commands/refusal.ts';

/** Why a council can't be onboarded, in order of precedence. */
export const ONBOARDING_REFUSALS = {
  COUNCIL_FILE_NOT_VALID: 'The council file has mistakes, each with its line.',
  COUNCIL_ALREADY_ONBOARDED: 'A council of this short name or name is on the platform already.',
  POLICY_AREAS_MISSING: 'The council file lacks areas of policy, without which nothing can be decided.',
} as const;

const COUNCILS = '8b2f6f0e-4f57-5d0a-9c39-0c7a3f1d9b11';

/** A council's tenant id follows from its short name, so that onboarding the same file twice can't make two. */
export function tenantIdOf(slug: string): string {
  return v5(slug, COUNCILS);
}

/** What stands in the way of a council whose file could be read. */
export function onboardingRefusals(facts: {
  slug: string;
  isOnboarded: boolean;
  missingAreas: readonly AreaKey[];
}): Refusal<keyof typeof ONBOARDING_REFUSALS>[] {
  if (facts.isOnboarded) {
    const message = `The council ${facts.slug} is on the platform already, so nothing was changed. To change its policy, make a new version instead.`;
    return [{ code: 'COUNCIL_ALREADY_ONBOARDED', path: ['council', 'slug'], message }];
  }
  if (facts.missingAreas.length > 0) {
    const message = `The file lacks ${facts.missingAreas.join(', ')}. Every decision needs its area's policy: add them, each with the day it takes effect.`;
    return [
      { code: 'POLICY_AREAS_MISSING', path: ['policies'], message, details: { missing: facts.missingAreas } },
    ];
  }
  return [];
}
