import type { SchemaArea } from '../../kit/area.ts';
import { PREPARES_COUNCIL } from '../../kit/permissions.ts';
import { CouncilsOnboardingResolver } from './councilsOnboarding.ts';
import { OnboardingResolver } from './onboarding.ts';

/** How a council comes onto the platform and goes live. */
export const onboarding: SchemaArea = {
  resolvers: [CouncilsOnboardingResolver, OnboardingResolver],
  queries: {
    onboardingChecklist: ['PLATFORM_ADMINISTRATOR', ...PREPARES_COUNCIL, 'POLICY_APPROVER', 'AUDITOR'],
  },
  mutations: {
    onboardCouncil: ['PLATFORM_ADMINISTRATOR'],
    beginOnboarding: ['PLATFORM_ADMINISTRATOR'],
    saveOnboardingFile: ['PLATFORM_ADMINISTRATOR', ...PREPARES_COUNCIL],
    // The council itself says when it is ready.
    goLive: ['COUNCIL_ADMINISTRATOR'],
  },
};
