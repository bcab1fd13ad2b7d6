import type { Session } from '../../../platform/session.ts';
import { type ExpectedStep, stepKind } from '../../clock/openSteps/stepKind.ts';
import { settingsReader } from '../../policy/policies/settingsOfMoment.queries.ts';
import { type BudgetToReport, nextReportStep } from './reporting.ts';

const FUNDED_BUDGETS = {
  name: 'funded_budgets',
  text: `select budget.person_id as "personId", budget.id as "subjectId", budget.ends_on::text as "endsOn",
      (select json_agg(json_build_object('id', funding.id, 'startsOn', funding.starts_on, 'shares', funding.shares)
          order by funding.id)
        from budget_funding funding where funding.tenant_id = $1 and funding.budget_id = budget.id) as kept,
      (select coalesce(json_object_agg(told.stream, told.until_on), '{}') from (
        select report.stream, max(report.until_on) as until_on from funding_report report
        where report.tenant_id = $1 and report.budget_id = budget.id group by report.stream) told) as reported
    from budget where budget.tenant_id = $1
      and exists (select from budget_funding funding where funding.tenant_id = $1 and funding.budget_id = budget.id)`,
};

/** The budgets of which a report is due, by the policy that is in force: the same as commands open, budget by budget. */
async function reportsToSend(session: Session): Promise<ExpectedStep[]> {
  type Funded = BudgetToReport & { personId: string; subjectId: string };
  const budgets = await session.query<Funded>(FUNDED_BUDGETS, [session.council.tenantId]);
  if (budgets.length === 0) return [];
  const money = await settingsReader(session)('money');
  return budgets.flatMap(({ personId, subjectId, ...budget }) => {
    const next = nextReportStep(budget, money);
    return next ? [{ personId, subjectId, warnOn: null, ...next }] : [];
  });
}

/** The council tells whoever gave money of a stream what it was spent on. */
export const FUNDING_REPORT_DUE = stepKind({
  key: 'FUNDING_REPORT_DUE',
  subjectType: 'Budget',
  recordKind: 'BUDGETS',
  description: 'The council tells whoever gives other money of your budget what it was spent on.',
  derivedFrom: reportsToSend,
});
