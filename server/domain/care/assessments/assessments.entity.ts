import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { ClientGroup } from '../../../../tenants/needs.ts';
import { day, instant, references, tenantKey } from '../../../platform/database/columns.ts';
import { Person } from '../../people/people.entity.ts';
import type { Answers, CircumstancesSoFar } from '../allocations/answers.ts';
import type { Respondent } from './assessment.ts';

/** A column of the person who is assessed. */
function ofPerson(column: 'client_group' | 'born_on') {
  return (assessment: Record<string, string>) =>
    `(select ${column} from person where tenant_id = ${assessment.tenantId} and id = ${assessment.personId})`;
}

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
    // Read with the assessment, so that completing one takes no further statement. Never written from here.
    clientGroup: p.text().$type<ClientGroup>().formula(ofPerson('client_group')),
    bornOn: day().nullable().formula(ofPerson('born_on')),
    ...references({ person: Person }),
  },
});
export type AssessmentRecord = InferEntity<typeof Assessment>;
