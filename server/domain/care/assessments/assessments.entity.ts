import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { ClientGroup } from '../../../../tenants/needs.ts';
import { day, instant, references, tenantKey } from '../../../platform/database/columns.ts';
import { ofPerson, Person } from '../../people/people.entity.ts';
import type { Answers, CircumstancesSoFar } from '../allocations/answers.ts';
import type { AssessmentMethod, Respondent } from './assessment.ts';
import type { SettledDifference } from './sideBySide.ts';

/** One assessment of needs. Once completed, the database refuses every change to it. */
export const Assessment = defineEntity({
  name: 'Assessment',
  tableName: 'assessment',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    version: p.integer(),
    respondent: p.text().$type<Respondent>(),
    startedOn: day(),
    answers: p.json().$type<Answers>(),
    circumstances: p.json().$type<CircumstancesSoFar>(),
    completedOn: day().nullable(),
    completedAt: instant().nullable(),
    completedBy: p.text().nullable(),
    /** How it was held; null where nobody said. */
    method: p.text().$type<AssessmentMethod>().nullable(),
    /** The assessment beside which it was begun. */
    besideId: p.uuid().nullable(),
    /** The assessment into which it was settled with the other. */
    settledInId: p.uuid().nullable(),
    settledDifferences: p.json().$type<readonly SettledDifference[]>().nullable(),
    setAsideOn: day().nullable(),
    setAsideReason: p.text().nullable(),
    // Read with the assessment, as its status follows from it. Never written from here.
    isSettled: p
      .boolean()
      .nullable()
      .formula((row: Record<string, string>) => `(${row.settledInId} is not null)`),
    // Read with the assessment, so that completing one takes no further statement. Never written from here.
    clientGroup: p.text().$type<ClientGroup>().formula(ofPerson('client_group')),
    bornOn: day().nullable().formula(ofPerson('born_on')),
    personDiedOn: day().nullable().formula(ofPerson('died_on')),
    ...references({ person: Person }),
  },
});
export type AssessmentRecord = InferEntity<typeof Assessment>;
