import type { SchemaArea } from '../../kit/area.ts';
import { PREPARES_COUNCIL } from '../../kit/permissions.ts';
import { councilFileMutations } from './councilsOnboarding.ts';
import { OnboardingResolver, onboardingMutations } from './onboarding.ts';

/** How a council comes onto the platform and goes live. */
export const onboarding: SchemaArea = {
  resolvers: [OnboardingResolver],
  queries: {
    onboardingChecklist: ['PLATFORM_ADMINISTRATOR', ...PREPARES_COUNCIL, 'POLICY_APPROVER', 'AUDITOR'],
  },
  mutations: [...councilFileMutations, ...onboardingMutations],
};
