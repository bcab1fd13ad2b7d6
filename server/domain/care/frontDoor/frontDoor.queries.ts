import { extendShape, many, needs, one } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import { diedOnOfPerson, personShape } from '../../people/people.queries.ts';
import { policyVersionShape } from '../../policy/policies/policyVersions.queries.ts';
import { Contact, EligibilityDecision, OnwardReferral, ReablementEpisode } from './frontDoor.entity.ts';

export const contactShape = shapeOf(Contact, {
  fields: {
    person: one(() => personShape),
    personDiedOn: diedOnOfPerson(),
    status: needs(
      'reablementStartedOn',
      'reablementEndedOn',
      'assessedOn',
      'amountKnownOn',
      'planAgreedOn',
      'closedOn',
      'personDiedOn',
    ),
    planningPolicyVersion: one(() => policyVersionShape),
    eligibilityDecision: one(() => eligibilityDecisionShape, { from: 'id', to: 'contact_id', orderBy: [] }),
    reablementEpisodes: many(() => reablementEpisodeShape, { from: 'id', to: 'contact_id' }),
  },
});

export const eligibilityDecisionShape = shapeOf(EligibilityDecision, {
  fields: {
    person: one(() => personShape),
    contact: one(() => contactShape),
    planningPolicyVersion: one(() => policyVersionShape),
    writtenRecord: needs(
      'decidedOn',
      'needsAriseFromImpairment',
      'unachievedOutcomes',
      'hasSignificantImpactOnWellbeing',
      'isEligible',
      'reasons',
      'differingReason',
      'offers',
    ),
  },
});

export const reablementEpisodeShape = shapeOf(ReablementEpisode, {
  fields: {
    person: one(() => personShape),
    contact: one(() => contactShape),
  },
});

export const onwardReferralShape = shapeOf(OnwardReferral, {
  fields: { person: one(() => personShape) },
});

extendShape(personShape, {
  // Ids are in the order in which they were made.
  contacts: many(() => contactShape, { from: 'id', to: 'person_id', orderBy: ['id desc'] }),
  openReablement: one(() => reablementEpisodeShape, {
    from: 'id',
    to: 'person_id',
    where: 'ended_on is null',
  }),
  latestContact: one(() => contactShape, { from: 'id', to: 'person_id', orderBy: ['id desc'] }),
  onwardReferrals: many(() => onwardReferralShape, { from: 'id', to: 'person_id', orderBy: ['id desc'] }),
});
