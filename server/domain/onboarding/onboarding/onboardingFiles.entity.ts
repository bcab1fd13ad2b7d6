import { defineEntity, p } from '@mikro-orm/core';
import { instant, references } from '../../../platform/database/columns.ts';
import { Council } from '../../tenancy/councils/councils.entity.ts';

/**
 * A council file as it was saved while its council was being prepared; whole areas may be missing. Never
 * altered.
 */
export const OnboardingFile = defineEntity({
  name: 'OnboardingFile',
  tableName: 'onboarding_file',
  properties: {
    tenantId: p.uuid().primary(),
    number: p.integer().primary(),
    file: p.text(),
    savedAt: instant(),
    savedBy: p.text(),
    ...references({ council: Council }),
  },
});
