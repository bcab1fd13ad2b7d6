import { defineEntity, p } from '@mikro-orm/core';
import { day, instant, references, tenantKey } from '../../../platform/database/columns.ts';
import { Person } from '../../people/people.entity.ts';
import type {
  AccommodationStatus,
  HearingImpairment,
  SocialSupportReason,
  StatedAnswer,
  StatedGender,
  VisualImpairment,
  WorkStatus,
} from './factsVocabulary.ts';

/** What was stated of a person for the national return on one day. It never changes; a later one counts before it. */
export const StatisticalFacts = defineEntity({
  name: 'StatisticalFacts',
  tableName: 'statistical_facts',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    statedOn: day(),
    gender: p.text().$type<StatedGender>().nullable(),
    gpPracticeCode: p.text().nullable(),
    accommodationStatus: p.text().$type<AccommodationStatus>().nullable(),
    employmentStatus: p.text().$type<WorkStatus>().nullable(),
    hasUnpaidCarer: p.text().$type<StatedAnswer>().nullable(),
    hasAutism: p.text().$type<StatedAnswer>().nullable(),
    visualImpairment: p.text().$type<VisualImpairment>().nullable(),
    hearingImpairment: p.text().$type<HearingImpairment>().nullable(),
    socialSupportReason: p.text().$type<SocialSupportReason>().nullable(),
    recordedAt: instant(),
    recordedBy: p.text(),
    ...references({ person: Person }),
  },
});
