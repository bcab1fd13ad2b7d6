import { expression, extendShape, json, many, needs, one } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import { diedOnOfPerson, personShape } from '../../people/people.queries.ts';
import { policyVersionShape } from '../../policy/policies/policyVersions.queries.ts';
import { CareLink, CarerAssessment, CarerSupport, CareWillingness } from './carers.entity.ts';

/** The most answers about willingness that are shown of one link; an older one stands in the audit trail. */
export const MOST_WILLINGNESS = 20;

export const careWillingnessShape = shapeOf(CareWillingness, {});

export const careLinkShape = shapeOf(CareLink, {
  fields: {
    carer: one(() => personShape, { from: 'person_id', to: 'id' }),
    caredFor: one(() => personShape, { from: 'cared_for_id', to: 'id' }),
    willingness: many(() => careWillingnessShape, {
      from: 'id',
      to: 'care_link_id',
      orderBy: ['asked_on desc', 'id desc'],
      limit: MOST_WILLINGNESS,
    }),
    isMutual: expression(
      (link) => `exists (select from care_link other where other.tenant_id = $1 and other.ended_on is null
        and other.person_id = ${link}.cared_for_id and other.cared_for_id = ${link}.person_id)`,
    ),
  },
});

export const carerSupportShape = shapeOf(CarerSupport, {
  fields: {
    person: one(() => personShape),
    carerAssessment: one(() => carerAssessmentShape),
  },
});

export const carerAssessmentShape = shapeOf(CarerAssessment, {
  fields: {
    person: one(() => personShape),
    personDiedOn: diedOnOfPerson(),
    givenAnswers: json('answers'),
    answers: needs('givenAnswers'),
    missing: needs('givenAnswers'),
    status: needs('completedOn'),
    policyVersion: one(() => policyVersionShape),
    careLinks: many(() => careLinkShape, {
      from: 'person_id',
      to: 'person_id',
      orderBy: ['starts_on', 'id'],
    }),
    supportGiven: many(() => carerSupportShape, {
      from: 'id',
      to: 'carer_assessment_id',
      orderBy: ['starts_on desc', 'id desc'],
    }),
  },
});

extendShape(personShape, {
  careGiven: many(() => careLinkShape, { from: 'id', to: 'person_id', orderBy: ['starts_on', 'id'] }),
  careReceived: many(() => careLinkShape, { from: 'id', to: 'cared_for_id', orderBy: ['starts_on', 'id'] }),
  // Ids are in the order in which they were made.
  carerAssessments: many(() => carerAssessmentShape, { from: 'id', to: 'person_id', orderBy: ['id desc'] }),
  carerSupport: many(() => carerSupportShape, {
    from: 'id',
    to: 'person_id',
    orderBy: ['starts_on desc', 'id desc'],
  }),
});
