/** The lists of a plan. Each is replaced whole: entries that are given with their id are kept, the others removed. */
import type { EntityName, RequiredEntityData } from '@mikro-orm/core';
import type { PlanningSettings } from '../../../../tenants/policy/planning.ts';
import type { Command, Work } from '../../../platform/commands/commandRunner.ts';
import { entityTextRefusals } from '../../../platform/commands/entityTexts.ts';
import { refuseAny } from '../../../platform/commands/records.ts';
import { fromGlobalId, type NodeTypeName, newId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { decide } from '../../decisions/decisionKind.ts';
import { recordDecision } from '../../decisions/recordDecision.commands.ts';
import type { InForce } from '../../policy/policies/keptVersions.ts';
import { policyInForce } from '../../policy/policies/policyInForce.queries.ts';
import type { TermLength } from '../costs/supportPattern.ts';
import { itemPricing } from './itemPricing.decision.ts';
import { type GivenPrice, itemToPrice, priceOf } from './itemPricing.ts';
import { withEmployments } from './itemsOfAssistants.commands.ts';
import { atServices, servicesFor, withAgreedPrices } from './itemsOfServices.commands.ts';
import type { AgreedPrice } from './itemsOfServices.ts';
import { contentsOf, type PlanTarget, writePlan } from './lockedPlan.commands.ts';
import {
  entryRefusals,
  outcomeInUseRefusals,
  supportItemRefusals,
  unknownOutcomeRefusals,
} from './planInput.ts';
import { matrixRefusals, risksDiffer } from './planRisk.ts';
import { writingRefusals } from './planSteps.ts';
import {
  PlanOutcome,
  type PlanOutcomeRecord,
  PlanQuote,
  PlanRisk,
  type PlanRiskRecord,
  SupportItem,
  type SupportItemRecord,
  type SupportPlanRecord,
} from './plans.entity.ts';
import { termLength } from './planTerm.ts';
import { atQuote, takingRefusals } from './quotes.ts';
import { type PricedItem, weeklyCosts } from './supportCost.ts';

/** The columns of an entry that a caller doesn't give. */
type Kept = 'tenantId' | 'id' | 'personId' | 'planId' | 'position';
/** An entry as given; `id` is the API's own, and null for a new one. */
type Given<Entry> = Omit<Entry, Kept> & { id: string | null };

export type GivenOutcome = Given<PlanOutcomeRecord>;
export type GivenSupportItem = Given<
  Omit<
    SupportItemRecord,
    | 'weeklyCostPence'
    | 'topUpWeeklyPence'
    | 'onCostsYearlyPence'
    | 'engagement'
    | 'unitPricePence'
    | 'jointItemId'
    | keyof AgreedPrice
  >
> & { unitPricePence: number | null };
export type GivenRisk = Given<PlanRiskRecord>;

/**
 * Replaces a plan's outcomes. Refuses what `writePlan` refuses, TOO_MANY_ENTRIES, NOT_FOUND, ENTRY_GIVEN_TWICE,
 * TEXT_MISSING, TEXT_TOO_LONG and OUTCOME_STILL_HAS_SUPPORT.
 */
export function setPlanOutcomes(
  session: Session,
  command: Command,
  target: PlanTarget,
  given: readonly GivenOutcome[],
) {
  return writePlan(session, command, target, writingRefusals, async (work, plan) => {
    const { outcomes, supportItems } = await contentsOf(work, plan.id);
    const entries = withOwnIds('Outcome', given);
    refuseEntries('outcomes', entries, outcomes);
    refuseAny(entries.flatMap((entry, index) => entityTextRefusals(PlanOutcome, entry, ['outcomes', index])));
    refuseAny(outcomeInUseRefusals(outcomes, entries, supportItems));
    replaceEntries(work, plan, PlanOutcome, outcomes, entries);
    return ['outcomes'];
  });
}

/**
 * Replaces a plan's support items and works out what they cost a week, by the council's published rates where they name
 * one. Refuses what `writePlan` refuses, TOO_MANY_ENTRIES, NOT_FOUND, ENTRY_GIVEN_TWICE, TEXT_MISSING, TEXT_TOO_LONG,
 * QUANTITY_NOT_VALID, AMOUNT_NOT_VALID, DEPLOYMENT_OPTION_MISSING, DEPLOYMENT_OPTION_NOT_NEEDED, DATE_IN_FUTURE,
 * ITEM_DIFFERS_FROM_TERMS, SERVICE_PRICE_DIFFERS, and what `priceRefusals` and `takingRefusals` refuse.
 */
export function setSupportItems(
  session: Session,
  command: Command,
  target: PlanTarget,
  given: readonly GivenSupportItem[],
) {
  return writePlan(session, command, target, writingRefusals, async (work, plan) => {
    await replaceItems(work, plan, given);
    return ['supportItems'];
  });
}

/** The same within another command that writes the plan. */
export async function replaceItems(
  work: Work,
  plan: SupportPlanRecord,
  given: readonly GivenSupportItem[],
): Promise<void> {
  const { supportItems } = await contentsOf(work, plan.id);
  const [own, shared] = apart(plan, supportItems);
  const costed = await costedItems(work, plan, given);
  replaceEntries(work, plan, SupportItem, own, costed);
  for (const [index, item] of shared.entries()) item.position = costed.length + index + 1;
  plan.weeklyCostPence = [...costed, ...shared].reduce((sum, item) => sum + item.weeklyCostPence, 0);
}

/** The items that are the plan's own, and the shares of a joint plan, which are changed with that alone. */
function apart(plan: SupportPlanRecord, items: readonly SupportItemRecord[]) {
  const isShared = ({ jointItemId }: SupportItemRecord) => Boolean(plan.jointPlanId && jointItemId);
  return [items.filter((item) => !isShared(item)), items.filter(isShared)] as const;
}

/** Items as they are given, priced and costed by the policy of today; refuses what `setSupportItems` does. */
export async function costedItems(work: Work, plan: SupportPlanRecord, given: readonly GivenSupportItem[]) {
  const { outcomes, supportItems: all } = await contentsOf(work, plan.id);
  const [supportItems] = apart(plan, all);
  const entries = withOwnIds('SupportItem', given).map((item) => ({
    ...item,
    outcomeId: fromGlobalId('Outcome', item.outcomeId) ?? '',
    // An id of another type becomes one that no quote has.
    quoteId: item.quoteId ? (fromGlobalId('PlanQuote', item.quoteId) ?? newId()) : null,
  }));
  refuseEntries('supportItems', entries, supportItems);
  refuseAny(entries.flatMap((item, index) => supportItemRefusals(item, index, work.today)));
  refuseAny(unknownOutcomeRefusals(entries, outcomes));
  const quotes = await quotesFor(work, plan, supportItems);
  const taken = new Set(supportItems.flatMap(({ quoteId }) => quoteId ?? []));
  refuseAny(takingRefusals(entries, quotes, taken, work.today.toString()));
  const planning = await policyInForce(work, 'planning', work.today.toString());
  const term = termLength(plan.term, planning.settings);
  const employed = await withEmployments(work, plan, entries);
  const quoted = employed.map((item) => atQuote(item, quotes));
  const services = await servicesFor(work, quoted);
  const priced = priceItems(work, plan, atServices(quoted, services), planning);
  const agreed = withAgreedPrices(work, priced, services, supportItems);
  return agreed.map((item) => ({ ...costedItem(item, planning.settings, term), jointItemId: null }));
}

/** The plan's quotes, and those of an older version that its items have taken. */
function quotesFor(work: Work, plan: SupportPlanRecord, items: readonly SupportItemRecord[]) {
  const taken = items.flatMap(({ quoteId }) => quoteId ?? []);
  const { tenantId, entityManager } = work;
  return entityManager.find(PlanQuote, { tenantId, $or: [{ planId: plan.id }, { id: { $in: taken } }] });
}

/** An item with what it comes to in a week. In term time it comes in as many weeks as it says, or as the council has it. */
function costedItem<Item extends PricedItem & { providerUnitPricePence: number | null }>(
  given: Item,
  { termTimeWeeks }: Pick<PlanningSettings, 'termTimeWeeks'>,
  term: TermLength,
) {
  const isTermTime = given.frequency === 'TERM_TIME';
  const weeksInYear = isTermTime ? (given.weeksInYear ?? termTimeWeeks) : null;
  const item = { ...given, weeksInYear };
  return { ...item, ...weeklyCosts(item, term) };
}

/** Gives each item its price; where an item names a published rate, that is a decision, which is kept. */
function priceItems<Item extends GivenPrice>(
  work: Work,
  plan: SupportPlanRecord,
  items: readonly Item[],
  planning: InForce<'planning'>,
) {
  const pricedOn = work.today.toString();
  const toPrice = items.map(itemToPrice);
  const made = decide(itemPricing, { pricedOn, items: toPrice }, { planning });
  refuseAny(made.outcome.refusals);
  if (made.outcome.priced.length > 0) {
    recordDecision(work, made, { personId: plan.personId, subjectId: plan.id });
  }
  return items.map((item) => ({ ...item, ...priceOf(itemToPrice(item), planning.settings, pricedOn) }));
}

/**
 * Replaces the risks that have been talked through. Refuses what `writePlan` refuses, TOO_MANY_ENTRIES, NOT_FOUND,
 * ENTRY_GIVEN_TWICE, TEXT_MISSING, TEXT_TOO_LONG and RISK_SCORE_OUT_OF_MATRIX.
 */
export function setPlanRisks(
  session: Session,
  command: Command,
  target: PlanTarget,
  given: readonly GivenRisk[],
) {
  return writePlan(session, command, target, writingRefusals, async (work, plan) => {
    const { risks } = await contentsOf(work, plan.id);
    const entries = withOwnIds('PlanRisk', given);
    refuseEntries('risks', entries, risks);
    refuseAny(entries.flatMap((entry, index) => entityTextRefusals(PlanRisk, entry, ['risks', index])));
    const policy = await policyInForce(work, 'riskEnablement', work.today.toString());
    refuseAny(matrixRefusals(entries, policy.settings.riskMatrix));
    if (risksDiffer(risks, entries)) plan.risksChangedAt = work.now.toString();
    replaceEntries(work, plan, PlanRisk, risks, entries);
    return ['risks'];
  });
}

/** Turns the API's ids into bare UUIDs. An id of another type becomes one that no plan has, and so is refused. */
function withOwnIds<Entry extends { id: string | null }>(
  type: NodeTypeName,
  given: readonly Entry[],
): Entry[] {
  return given.map((entry) => ({
    ...entry,
    id: entry.id === null ? null : (fromGlobalId(type, entry.id) ?? ''),
  }));
}

function refuseEntries(
  list: string,
  given: readonly { id: string | null }[],
  known: readonly { id: string }[],
) {
  const knownIds = new Set(known.map(({ id }) => id));
  refuseAny(
    entryRefusals(
      list,
      given.map(({ id }) => id),
      knownIds,
    ),
  );
}

interface EntryRow {
  tenantId: string;
  id: string;
  personId: string;
  planId: string;
  position: number;
}

function replaceEntries<Row extends EntryRow>(
  work: Work,
  plan: SupportPlanRecord,
  entity: EntityName<Row>,
  known: readonly Row[],
  entries: readonly (Omit<Row, Kept> & { id: string | null })[],
): void {
  entries.forEach((entry, index) => {
    const present = known.find(({ id }) => id === entry.id);
    const values = { ...entry, position: index + 1 };
    if (present) {
      Object.assign(present, values);
      return;
    }
    const own = { tenantId: work.tenantId, id: newId(), personId: plan.personId, planId: plan.id };
    work.entityManager.create(entity, { ...values, ...own } as unknown as RequiredEntityData<Row>);
  });
  const keptIds = new Set(entries.map(({ id }) => id));
  for (const row of known) if (!keptIds.has(row.id)) work.entityManager.remove(row);
}
