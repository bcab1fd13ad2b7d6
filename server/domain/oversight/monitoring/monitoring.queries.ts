import {
  extendShape,
  globalId,
  json,
  many,
  needs,
  one,
  type Shape,
  shape,
} from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import { supportPlanShape } from '../../care/plans/plans.queries.ts';
import { conditionIsUnmet } from '../../care/plans/unmetConditions.ts';
import { budgetPartShape, budgetShape } from '../../money/budgets/budgets.queries.ts';
import { PaymentSuspension } from '../../money/payments/suspensions.entity.ts';
import { diedOnOfPerson, personShape } from '../../people/people.queries.ts';
import { policyVersionShape } from '../../policy/policies/policyVersions.queries.ts';
import { panelConditionShape } from '../panel/panel.queries.ts';
import { MonitoringCheck, MonitoringEvidence } from './monitoring.entity.ts';

/** Still to be done. */
export const IS_OPEN = 'completed_at is null and no_longer_needed_at is null';
const IS_REGULAR = `kind in ('FIRST', 'ROUTINE')`;
/** Nothing is asked of anybody after a death. */
export const hasDied = (tenant: string) =>
  `exists (select from person whose where whose.tenant_id = ${tenant} and whose.id = person_id and whose.died_on is not null)`;

/** What the status of a check follows from. */
const STATUS_FACTS = [
  'dueFrom',
  'dueOn',
  'evidence',
  'evidenceWanted',
  'replyByOn',
  'completedAt',
  'noLongerNeededAt',
  'personDiedOn',
];

export const monitoringCheckShape = shapeOf(MonitoringCheck, {
  fields: {
    person: one(() => personShape),
    budget: one(() => budgetShape),
    part: one(() => budgetPartShape),
    personDiedOn: diedOnOfPerson(),
    status: needs(...STATUS_FACTS),
    isOverdue: needs(...STATUS_FACTS),
    asking: needs(
      'evidenceWanted',
      'countedFrom',
      'dueOn',
      'person.preferredLanguage',
      'person.needsInterpreter',
      'person.communicationNeeds',
    ),
    policyVersion: one(() => policyVersionShape),
    movedFromPolicyVersion: one(() => policyVersionShape),
    balancesOfParts: json('balances'),
    balances: needs('balancesOfParts'),
    queries: json('queries'),
    unmetConditions: many(() => panelConditionShape, {
      from: 'person_id',
      to: 'person_id',
      where: conditionIsUnmet('$1'),
      orderBy: ['due_on', 'position', 'id'],
    }),
    evidenceSent: many(() => monitoringEvidenceShape, {
      from: 'id',
      to: 'check_id',
      orderBy: ['submitted_at', 'id'],
    }),
  },
});

export const monitoringEvidenceShape = shapeOf(MonitoringEvidence, {
  fields: {
    check: one(() => monitoringCheckShape),
    part: one(() => budgetPartShape),
  },
});

export const paymentSuspensionShape: Shape = shapeOf(PaymentSuspension, {
  fields: {
    person: one(() => personShape),
    budget: one(() => budgetShape),
    part: one(() => budgetPartShape),
    policyVersion: one(() => policyVersionShape),
    carriedToId: globalId('carried_to_id', 'PaymentSuspension'),
    carriedTo: one(() => paymentSuspensionShape, { from: 'carried_to_id', to: 'id' }),
  },
});

const REGULAR_OF_BUDGET = { from: 'id', to: 'budget_id', where: `${IS_OPEN} and ${IS_REGULAR}` };

/** A budget once more, with what is next for its money: which check, or why there is none. */
export const budgetMonitoringShape = shape({
  typeName: 'BudgetMonitoring',
  table: 'budget',
  fields: {
    plan: one(() => supportPlanShape, { from: 'plan_id', to: 'id' }),
    parts: many(() => budgetPartShape, { from: 'id', to: 'budget_id', orderBy: ['position'] }),
    regularChecks: many(() => monitoringCheckShape, REGULAR_OF_BUDGET),
    nextCheck: one(() => monitoringCheckShape, {
      ...REGULAR_OF_BUDGET,
      where: `${REGULAR_OF_BUDGET.where} and due_on is not null and not ${hasDied('$1')}`,
      orderBy: ['due_on', 'id'],
    }),
    openChecks: many(() => monitoringCheckShape, {
      from: 'id',
      to: 'budget_id',
      where: `${IS_OPEN} and not ${hasDied('$1')}`,
      orderBy: ['due_on', 'id'],
    }),
    reasonForNone: needs(
      'plan.implementedOn',
      'plan.endedOn',
      'plan.supersededAt',
      'plan.personDiedOn',
      'plan.lastReviewedOn',
      'parts.deploymentOption',
      'regularChecks.dueOn',
    ),
  },
});

const latestFirst = { from: 'id', orderBy: ['id desc'] };
extendShape(budgetShape, {
  monitoring: one(() => budgetMonitoringShape, { from: 'id', to: 'id', orderBy: [] }),
  monitoringChecks: many(() => monitoringCheckShape, { ...latestFirst, to: 'budget_id' }),
});
extendShape(budgetPartShape, {
  monitoringChecks: many(() => monitoringCheckShape, { ...latestFirst, to: 'part_id' }),
  suspensions: many(() => paymentSuspensionShape, { ...latestFirst, to: 'part_id' }),
  openSuspension: one(() => paymentSuspensionShape, {
    from: 'id',
    to: 'part_id',
    where: 'lifted_on is null',
    orderBy: [],
  }),
});
extendShape(personShape, {
  nextMonitoringCheck: one(() => monitoringCheckShape, {
    from: 'id',
    to: 'person_id',
    where: `${IS_OPEN} and due_on is not null and not ${hasDied('$1')}`,
    orderBy: ['due_on', 'id'],
  }),
});
