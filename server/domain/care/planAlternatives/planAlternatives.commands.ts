/** Alternatives of a plan that is being written: written, and one of them chosen. */
import { textRefusals } from '../../../common/textRules.ts';
import type { Command, Work } from '../../../platform/commands/commandRunner.ts';
import { notFound, refuseAny } from '../../../platform/commands/records.ts';
import { fromGlobalId, newId, toGlobalId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { type PlanTarget, writePlan } from '../plans/lockedPlan.commands.ts';
import { costedItems, type GivenSupportItem, replaceItems } from '../plans/planContents.commands.ts';
import { writingRefusals } from '../plans/planSteps.ts';
import type { SupportPlanRecord } from '../plans/plans.entity.ts';
import {
  type AlternativeItem,
  PlanAlternative,
  type PlanAlternativeRecord,
} from './planAlternatives.entity.ts';
import { alternativeRefusals } from './planAlternatives.ts';

/** An alternative as it is given. */
export interface GivenAlternative {
  /** Null for a new one. */
  alternativeId: string | null;
  name: string;
  note: string | null;
  items: readonly GivenSupportItem[];
}

/**
 * Keeps a named variant of a plan's support items, priced as items are, or changes one that was not chosen. Refuses what
 * `setSupportItems` refuses, and ALTERNATIVE_CHOSEN.
 */
export function writePlanAlternative(
  session: Session,
  command: Command,
  target: PlanTarget,
  { alternativeId, name, note, items }: GivenAlternative,
) {
  return writePlan(session, command, target, writingRefusals, async (work, plan) => {
    const known = await alternativesOf(work, plan);
    const changed = alternativeId === null ? null : named(known, alternativeId);
    refuseAny(alternativeRefusals(changed, known.length));
    refuseAny([...textRefusals(['name'], name, true), ...textRefusals(['note'], note, false)]);
    const costed = await costedItems(work, plan, items);
    const written = {
      name,
      note,
      items: costed.map(({ id: _, jointItemId: _shared, ...item }) => item as AlternativeItem),
      writtenAt: work.now.toString(),
      writtenBy: work.actorSubject,
    };
    if (changed) {
      Object.assign(changed, written);
    } else {
      const { tenantId } = work;
      const own = { tenantId, id: newId(), personId: plan.personId, planId: plan.id };
      work.entityManager.create(PlanAlternative, { ...written, ...own });
    }
    return ['alternatives'];
  });
}

/**
 * Makes an alternative's items those of the plan, at the prices and with the quotes that hold today. The others are kept.
 * Refuses what `setSupportItems` refuses.
 */
export function choosePlanAlternative(
  session: Session,
  command: Command,
  target: PlanTarget,
  { alternativeId, reason }: { alternativeId: string; reason: string | null },
) {
  return writePlan(session, command, target, writingRefusals, async (work, plan) => {
    const known = await alternativesOf(work, plan);
    const chosen = named(known, alternativeId);
    refuseAny(textRefusals(['reason'], reason, false));
    await replaceItems(work, plan, chosen.items.map(asGiven));
    for (const each of known) Object.assign(each, { chosenAt: null, chosenBy: null, chosenReason: null });
    // The one that was chosen before is let go of in the database first, as only one is.
    await work.entityManager.flush();
    const { now, actorSubject } = work;
    Object.assign(chosen, { chosenAt: now.toString(), chosenBy: actorSubject, chosenReason: reason });
    return ['supportItems', 'alternatives'];
  });
}

function alternativesOf({ entityManager, tenantId }: Work, plan: SupportPlanRecord) {
  return entityManager.find(PlanAlternative, { tenantId, planId: plan.id }, { orderBy: { id: 'asc' } });
}

function named(known: readonly PlanAlternativeRecord[], globalId: string): PlanAlternativeRecord {
  const id = fromGlobalId('PlanAlternative', globalId);
  const found = known.find((each) => each.id === id);
  if (found) return found;
  throw notFound(['alternativeId']);
}

function asGiven(item: AlternativeItem): GivenSupportItem {
  return {
    ...item,
    id: null,
    outcomeId: toGlobalId('Outcome', item.outcomeId),
    quoteId: item.quoteId ? toGlobalId('PlanQuote', item.quoteId) : null,
    serviceId: item.serviceId ? toGlobalId('Service', item.serviceId) : null,
  };
}
