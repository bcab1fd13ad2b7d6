import type { Work } from '../../../platform/commands/commandRunner.ts';
import { readOne } from '../../../platform/reading/reader.ts';
import type { Selection } from '../../../platform/reading/selection.ts';
import { expression, extendShape, many, needs, one } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import type { Session } from '../../../platform/session.ts';
import { personShape } from '../../people/people.queries.ts';
import { policyVersionShape } from '../../policy/policies/policyVersions.queries.ts';
import { FinancialAssessment, type FinancialAssessmentRecord } from './charging.entity.ts';

/** The most assessments that come with a person. An older one is still read by its id, or by a day on which it held. */
export const MOST_FINANCIAL_ASSESSMENTS = 20;

export const financialAssessmentShape = shapeOf(FinancialAssessment, {
  fields: {
    person: one(() => personShape),
    policyVersion: one(() => policyVersionShape),
    replacedFrom: expression(
      (row) => `(select min(later.starts_on) from financial_assessment later
        where later.tenant_id = $1 and later.person_id = ${row}.person_id
          and (later.starts_on, later.id) > (${row}.starts_on, ${row}.id))`,
    ),
    status: needs('startsOn', 'replacedFrom'),
  },
});

extendShape(personShape, {
  financialAssessments: many(() => financialAssessmentShape, {
    from: 'id',
    to: 'person_id',
    orderBy: ['starts_on desc', 'id desc'],
    limit: MOST_FINANCIAL_ASSESSMENTS,
  }),
});

/** The one that says what a person puts in on a day: the latest to have begun, and of those of one day the newest. */
const IN_FORCE = `select id from financial_assessment
  where tenant_id = $1 and person_id = $2 and starts_on <= $3 order by starts_on desc, id desc limit 1`;

/** A person's financial assessment on a day, with what is selected of it; null where there is none. */
export async function readFinancialAssessmentOn(
  session: Session,
  personId: string,
  on: string,
  selection: Selection,
): Promise<unknown> {
  const values = [session.council.tenantId, personId, on];
  const statement = { name: 'financial_assessment_on', text: IN_FORCE };
  const [found] = await session.query<{ id: string }>(statement, values);
  return found ? readOne(session, financialAssessmentShape, found.id, selection) : null;
}

/** The same for a command. */
export async function financialAssessmentOn(
  work: Pick<Work, 'query' | 'entityManager' | 'tenantId'>,
  personId: string,
  on: string,
): Promise<FinancialAssessmentRecord | null> {
  const [found] = await work.query<{ id: string }>(IN_FORCE, [work.tenantId, personId, on]);
  return found
    ? work.entityManager.findOneOrFail(FinancialAssessment, { tenantId: work.tenantId, id: found.id })
    : null;
}
