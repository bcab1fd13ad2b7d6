import { area } from '../../area.ts';
import {
  BestInterestsDecision,
  CapacityDecision,
  Involvement,
  Representation,
} from './representation.entity.ts';
import { REPRESENTATION_REFUSALS } from './representationRefusals.ts';
import {
  ADVOCATE_TO_OFFER,
  BEST_INTERESTS_DECIDED,
  CAPACITY_DECIDED,
  CAPACITY_DECISION_RAN_OUT,
  CAPACITY_DECISION_REVIEW,
  CAPACITY_DECISION_RUNS_OUT,
  CAPACITY_WARNING,
  REPRESENTATION_ENDED,
  REPRESENTATIVE_APPOINTED,
} from './representationSteps.ts';
import { SUITABLE_PERSON_CHECK } from './suitablePerson.ts';
import { tellOfCapacity } from './tellOfCapacity.commands.ts';

/** Capacity, best interests, who acts for a person, and whether an advocate is owed. */
export const representation = area({
  path: 'care/representation',
  entities: [CapacityDecision, BestInterestsDecision, Representation, Involvement],
  idPrefixes: {
    CapacityDecision: 'capacity',
    BestInterestsDecision: 'bestinterests',
    Representation: 'representation',
    Involvement: 'involvement',
  },
  settingReaders: [SUITABLE_PERSON_CHECK, CAPACITY_WARNING],
  steps: [CAPACITY_DECISION_REVIEW, ADVOCATE_TO_OFFER],
  notices: [
    CAPACITY_DECIDED,
    CAPACITY_DECISION_RUNS_OUT,
    CAPACITY_DECISION_RAN_OUT,
    BEST_INTERESTS_DECIDED,
    REPRESENTATIVE_APPOINTED,
    REPRESENTATION_ENDED,
  ],
  refusals: REPRESENTATION_REFUSALS,
  jobs: [tellOfCapacity],
});
