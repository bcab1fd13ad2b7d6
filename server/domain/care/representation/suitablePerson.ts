/**
 * Who may have the direct payment of somebody who lacks capacity to ask for it: the authorised person of the Care Act
 * 2014, s.32, and of the Care and Support (Direct Payments) Regulations 2014. The capacity decision, the best-interests
 * record and the conditions come in this order, as each rests on the one before.
 */
import { dayInWords } from '../../../common/dayInWords.ts';
import type { SettingReader } from '../../policy/policies/settingReaders.ts';
import type { AppointmentFacts, AppointmentProposal } from './appointmentProposal.ts';
import type { RepresentationRefusal } from './representationRefusals.ts';
import { SUITABILITY_CONDITION } from './representationVocabulary.ts';

/** What reads whether a suitable person needs a DBS check. */
export const SUITABLE_PERSON_CHECK: SettingReader = {
  does: 'DECIDES',
  file: 'server/domain/care/representation/suitablePerson.ts',
  reads: {
    deployment: {
      directPaymentSuitablePerson: {
        dbsCheckIsRequired:
          'whether somebody who is neither family nor a friend is appointed as suitable person without a check',
      },
    },
  },
};

/** Why somebody can't be appointed as suitable person, in order of precedence. */
export function suitablePersonRefusals(
  proposal: AppointmentProposal,
  facts: AppointmentFacts,
): RepresentationRefusal[] {
  if (!facts.lacksCapacityForDirectPayment) {
    const message =
      'No capacity decision in force says that the person can’t decide about a direct payment, and everybody is presumed to have capacity. Record what was found about receiving a direct payment first; somebody who has capacity may name a nominee.';
    return [{ code: 'CAPACITY_DECISION_MISSING', path: ['kind'], message }];
  }
  const { bestInterestsDecidedOn } = facts;
  if (!bestInterestsDecidedOn) {
    const message =
      'No best-interests record is named that rests on the capacity decision in force about a direct payment. Record whom was asked and what was decided, and name it as bestInterestsDecisionId (Mental Capacity Act 2005, s.4).';
    return [{ code: 'BEST_INTERESTS_RECORD_MISSING', path: ['bestInterestsDecisionId'], message }];
  }
  return [
    ...tooEarlyRefusals(proposal, bestInterestsDecidedOn),
    ...basisRefusals(proposal, facts),
    ...conditionRefusals(proposal),
    ...dbsRefusals(proposal, facts),
  ];
}

/** Best interests are never decided before capacity is, so nobody acts before either. */
function tooEarlyRefusals({ startsOn }: AppointmentProposal, decidedOn: string): RepresentationRefusal[] {
  if (Temporal.PlainDate.compare(startsOn, decidedOn) >= 0) return [];
  const message = `It was decided on ${dayInWords(decidedOn)} that a suitable person is in the person’s best interests, and nobody is one before that. Begin on that day or later.`;
  return [{ code: 'AUTHORITY_BEFORE_BEST_INTERESTS', path: ['startsOn'], message }];
}

/** Where somebody is attorney or deputy for it, they are asked first (Care Act 2014, s.32(4) and (5)). */
function basisRefusals(
  { suitabilityBasis }: AppointmentProposal,
  facts: AppointmentFacts,
): RepresentationRefusal[] {
  const path = ['suitabilityBasis'];
  if (!suitabilityBasis) {
    const message =
      'It is not said why they may be authorised: as attorney or deputy, with the agreement of one, or because the council considers them suitable where there is none. Add suitabilityBasis (Care Act 2014, s.32(4)).';
    return [{ code: 'SUITABILITY_BASIS_MISSING', path, message }];
  }
  if (suitabilityBasis === 'HOLDS_AUTHORITY' && !facts.holdsWelfareAuthority) {
    const message =
      'They are neither attorney nor deputy for health and welfare on the first day, as far as is recorded. Record that appointment first, or choose another basis.';
    return [{ code: 'AUTHORITY_NOT_HELD', path, message }];
  }
  if (suitabilityBasis === 'AUTHORISED_PERSON_AGREES' && !facts.othersHoldWelfareAuthority) {
    const message =
      'Nobody is recorded as attorney or deputy for health and welfare who could have agreed. Record who is, or choose that the council considers the person suitable.';
    return [{ code: 'NOBODY_AUTHORISED', path, message }];
  }
  const isAnyAuthorised = facts.holdsWelfareAuthority || facts.othersHoldWelfareAuthority;
  if (suitabilityBasis === 'COUNCIL_CONSIDERS_SUITABLE' && isAnyAuthorised) {
    const message =
      'Somebody is attorney or deputy for health and welfare, so the council can’t decide this without them. Ask them, and choose that the authorised person agrees where they do.';
    return [{ code: 'AUTHORISED_PERSON_NOT_ASKED', path, message }];
  }
  return [];
}

function conditionRefusals({ conditionsMet }: AppointmentProposal): RepresentationRefusal[] {
  const missing = SUITABILITY_CONDITION.values.filter((condition) => !conditionsMet.includes(condition));
  if (missing.length === 0) return [];
  const unmet = missing
    .map((condition) => `${condition}: ${SUITABILITY_CONDITION.descriptions[condition]}`)
    .join(' ');
  const message = `The council pays a suitable person once it is satisfied of all four conditions, and of these it is not recorded. ${unmet} Look at them with the person’s family, and add to conditionsMet what is met (Care Act 2014, s.32).`;
  return [{ code: 'SUITABILITY_CONDITIONS_NOT_MET', path: ['conditionsMet'], message, details: { missing } }];
}

function dbsRefusals(
  { isFamilyOrFriend, dbsCheckedOn }: AppointmentProposal,
  { dbsCheckIsRequired }: AppointmentFacts,
): RepresentationRefusal[] {
  if (!dbsCheckIsRequired || isFamilyOrFriend || dbsCheckedOn) return [];
  const message =
    'They are neither family nor a friend who helps with the person’s care, so an enhanced DBS check comes before the first payment. Record its date as dbsCheckedOn; the council’s policy asks for it.';
  return [{ code: 'REPRESENTATIVE_DBS_MISSING', path: ['dbsCheckedOn'], message }];
}
