import { area } from '../../area.ts';
import { ONBOARDING_REFUSALS } from './onboarding.ts';
import { OnboardingFile } from './onboardingFiles.entity.ts';

/** How a council comes onto the platform and goes live. */
export const onboarding = area({
  path: 'onboarding/onboarding',
  entities: [OnboardingFile],
  refusals: ONBOARDING_REFUSALS,
});
