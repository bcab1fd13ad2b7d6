import { extendShape, many, needs, one } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import { diedOnOfPerson, personShape, supporterShape } from '../../people/people.queries.ts';
import { policyVersionShape } from '../../policy/policies/policyVersions.queries.ts';
import { Employment, EmploymentCheck, EmploymentTermsKept } from './employment.entity.ts';

/** The most terms and checks that come with an employment. An older one is still read by its id. */
export const MOST_OF_EMPLOYMENT = 20;
const ofEmployment = { from: 'id', to: 'employment_id', limit: MOST_OF_EMPLOYMENT };

export const employmentShape = shapeOf(Employment, {
  fields: {
    person: one(() => personShape),
    employerSupporter: one(() => supporterShape),
    policyVersion: one(() => policyVersionShape),
    personDiedOn: diedOnOfPerson(),
    terms: many(() => employmentTermsShape, { ...ofEmployment, orderBy: ['from_on desc', 'id desc'] }),
    checks: many(() => employmentCheckShape, { ...ofEmployment, orderBy: ['id desc'] }),
    status: needs(
      'startsOn',
      'endedOn',
      'personDiedOn',
      'needs',
      'checks.kind',
      'checks.renewBy',
      'checks.warnOn',
      'checks.replacedAt',
    ),
  },
});

export const employmentTermsShape = shapeOf(EmploymentTermsKept, {
  typeName: 'EmploymentTerms',
  fields: {
    employment: one(() => employmentShape),
    policyVersion: one(() => policyVersionShape),
  },
});

export const employmentCheckShape = shapeOf(EmploymentCheck, {
  fields: {
    employment: one(() => employmentShape),
    policyVersion: one(() => policyVersionShape),
    status: needs('kind', 'renewBy', 'warnOn', 'replacedAt', 'employment.endedOn', 'employment.personDiedOn'),
  },
});

extendShape(personShape, {
  employments: many(() => employmentShape, {
    from: 'id',
    to: 'person_id',
    orderBy: ['starts_on desc', 'id desc'],
    limit: MOST_OF_EMPLOYMENT,
  }),
});
