import { expression, extendShape, many, needs, one } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import {
  diedOnOfPerson,
  incapacityFoundUntilOfPerson,
  personShape,
  supporterShape,
} from '../../people/people.queries.ts';
import {
  BestInterestsDecision,
  CapacityDecision,
  Involvement,
  Representation,
} from './representation.entity.ts';

export const capacityDecisionShape = shapeOf(CapacityDecision, {
  fields: {
    person: one(() => personShape),
    isSuperseded: expression(
      (row) =>
        `(select exists (select from capacity_decision later where later.tenant_id = $1 and later.supersedes_id = ${row}.id))`,
    ),
    status: needs('decidedOn', 'validUntil', 'isSuperseded'),
    supersedes: one(() => capacityDecisionShape),
    supersededBy: one(() => capacityDecisionShape, { from: 'id', to: 'supersedes_id', orderBy: [] }),
    bestInterestsDecisions: many(() => bestInterestsDecisionShape, {
      from: 'id',
      to: 'capacity_decision_id',
      orderBy: ['id desc'],
    }),
  },
});

export const bestInterestsDecisionShape = shapeOf(BestInterestsDecision, {
  fields: {
    person: one(() => personShape),
    capacityDecision: one(() => capacityDecisionShape),
  },
});

export const representationShape = shapeOf(Representation, {
  fields: {
    person: one(() => personShape),
    supporter: one(() => supporterShape),
    capacityDecision: one(() => capacityDecisionShape),
    bestInterestsDecision: one(() => bestInterestsDecisionShape),
    personDiedOn: diedOnOfPerson(),
    incapacityFoundUntil: incapacityFoundUntilOfPerson(),
    status: needs('startsOn', 'endsOn', 'endedOn', 'personDiedOn', 'incapacityFoundUntil', 'kind', 'scopes'),
    restsOnFindingUntil: needs('kind', 'incapacityFoundUntil'),
  },
});

export const involvementShape = shapeOf(Involvement, {
  fields: {
    person: one(() => personShape),
    supporter: one(() => supporterShape),
  },
});

extendShape(personShape, {
  // Ids are in the order in which they were made.
  capacityDecisions: many(() => capacityDecisionShape, { from: 'id', to: 'person_id', orderBy: ['id desc'] }),
  representations: many(() => representationShape, { from: 'id', to: 'person_id', orderBy: ['id desc'] }),
  involvement: one(() => involvementShape, { from: 'id', to: 'person_id', orderBy: ['id desc'] }),
});
extendShape(supporterShape, {
  representations: many(() => representationShape, { from: 'id', to: 'supporter_id', orderBy: ['id desc'] }),
});
// A field may only rest on those that are there before it.
extendShape(supporterShape, {
  consentsHold: needs(
    'consents',
    'consentRecordedOn',
    'authority',
    'authorityFrom',
    'authorityTo',
    'personDiedOn',
    'representations.kind',
    'representations.scopes',
    'representations.startsOn',
    'representations.endsOn',
    'representations.endedOn',
  ),
});
