/** Keeps who wrote what in a plan, and what the plan said when the person saw it. */
import type { EntitySchema } from '@mikro-orm/core';
import type { Work } from '../../../platform/commands/commandRunner.ts';
import { storedProperties } from '../../../platform/database/storedProperties.ts';
import { type NodeTypeName, newId, toGlobalId } from '../../../platform/ids.ts';
import type { Asker } from '../../../platform/session.ts';
import type { PlanContents } from './lockedPlan.commands.ts';
import { PlanChange } from './planChanges.entity.ts';
import type { PlanAsSeen } from './planDifferences.ts';
import { PLAN_WRITING, PlanOutcome, PlanRisk, SupportItem, type SupportPlanRecord } from './plans.entity.ts';
import { type PlanChangeStep, writerOf } from './planWriters.ts';

interface Change {
  step: PlanChangeStep;
  /** The fields of the plan that were written. */
  fields: readonly string[];
  /** All that the plan now says, where the person sees it. */
  contents?: PlanContents;
}

/** Keeps that somebody changed a plan, in the capacity in which they come. */
export function recordPlanChange(
  work: Work,
  asker: Pick<Asker, 'actor'>,
  plan: SupportPlanRecord,
  { step, fields, contents }: Change,
): void {
  work.entityManager.create(PlanChange, {
    tenantId: work.tenantId,
    id: newId(),
    personId: plan.personId,
    planId: plan.id,
    step,
    fields: [...fields],
    // A draft is made at its first version; every other change is made to one that is about to be raised.
    planVersion: step === 'DRAFTED' ? plan.version : plan.version + 1,
    changedAt: work.now.toString(),
    changedBy: work.actorSubject,
    capacity: writerOf(asker),
    supporterId: asker.actor?.supporterId ?? null,
    contents: contents ? asSeen(plan, contents) : null,
  });
}

/** All that a plan says. */
function asSeen(plan: SupportPlanRecord, { outcomes, supportItems, risks }: PlanContents): PlanAsSeen {
  return {
    fields: Object.fromEntries(
      [...PLAN_WRITING, 'weeklyCostPence' as const].map((name) => [name, plan[name]]),
    ),
    outcomes: outcomes.map((row) => entryOf(PlanOutcome, 'Outcome', row)),
    supportItems: supportItems.map((row) => ({
      ...entryOf(SupportItem, 'SupportItem', row),
      outcomeId: toGlobalId('Outcome', row.outcomeId),
    })),
    risks: risks.map((row) => entryOf(PlanRisk, 'PlanRisk', row)),
  };
}

/** An entry of a list, without the ids of what it belongs to and without its place. */
function entryOf(entity: EntitySchema, type: NodeTypeName, row: { id: string }) {
  const written = storedProperties(entity).filter(({ name, kind }) => kind !== 'id' && name !== 'position');
  const values = written.map(({ name }) => [name, (row as Record<string, unknown>)[name] ?? null]);
  return { id: toGlobalId(type, row.id), ...Object.fromEntries(values) };
}
