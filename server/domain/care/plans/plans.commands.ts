/** Drafting a plan, commenting on it, and changing what is written in it. Its lists are in planContents.commands.ts. */

import { canonicalJson } from '../../../common/canonicalJson.ts';
import { textRefusals } from '../../../common/textRules.ts';
import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { entityTextRefusals } from '../../../platform/commands/entityTexts.ts';
import { lockedRecord, notFound, refuseAny } from '../../../platform/commands/records.ts';
import { fromGlobalId, newId } from '../../../platform/ids.ts';
import type { Asker, Session } from '../../../platform/session.ts';
import { decide } from '../../decisions/decisionKind.ts';
import { recordDecision } from '../../decisions/recordDecision.commands.ts';
import { deathRefusals } from '../../people/death.ts';
import { Person } from '../../people/people.entity.ts';
import { policyInForce } from '../../policy/policies/policyInForce.queries.ts';
import { Allocation } from '../allocations/allocations.entity.ts';
import { CarerAssessment } from '../carers/carers.entity.ts';
import { madeFromTwoRefusals, notEligibleRefusals, otherKindRefusals } from '../carers/carersPlan.ts';
import { contentsOf, type PlanTarget, signOffFactsOf, writePlan } from './lockedPlan.commands.ts';
import { recordPlanChange } from './planChanges.commands.ts';
import { helperRefusals, whoHelpedAfter } from './planHelpers.ts';
import { planAmountRefusals } from './planInput.ts';
import { planStatus, WAITING_FOR_SIGN_OFF } from './planStatus.ts';
import {
  circumstancesRefusals,
  commentingRefusals,
  newVersionRefusals,
  writingRefusals,
} from './planSteps.ts';
import {
  PLAN_CIRCUMSTANCES,
  PLAN_WRITING,
  type PlanCircumstances,
  PlanComment,
  PlanOutcome,
  PlanRisk,
  type PlanWriting,
  SupportItem,
  type SupportItemRecord,
  SupportPlan,
  type SupportPlanRecord,
} from './plans.entity.ts';
import type { PlanTerm } from './plansVocabulary.ts';
import { type TermSettings, termLength } from './planTerm.ts';
import { circumstanceRefusals, writerRefusals } from './planWriters.ts';
import { signOffRung } from './signOffRung.decision.ts';
import { weeklyCosts } from './supportCost.ts';

/** The fields of a plan that a newer version begins with. */
const WHOLE_PLAN = [...PLAN_WRITING, 'outcomes', 'supportItems', 'risks'];

/** What a plan is drafted from; ids are global. */
export interface PlanDraft {
  personId: string;
  /** Null for the person's newest, unless it is made from a carer's assessment. */
  allocationId: string | null;
  /** The assessment of the person as a carer; null for a plan for their own needs. */
  carerAssessmentId: string | null;
  supersedesId: string | null;
  title: string;
  term: PlanTerm;
}

/**
 * Drafts a plan from an allocation: the next number of the person's plans, empty, or with the contents of the live plan
 * that it is to replace. A carer's plan is drafted from their own assessment. Refuses PLAN_OF_OTHER_KIND, PLAN_MADE_FROM_TWO, CARER_NOT_ELIGIBLE, NOT_FOUND, also of whoever may not write the person's plan, TEXT_MISSING, TEXT_TOO_LONG and PLAN_NOT_IN_STATE.
 */
export function draftPlan(session: Session, command: Command, draft: PlanDraft) {
  return runCommand(session, command, async (work) => {
    const { id } = await writeDraft(work, session, draft);
    return { type: 'SupportPlan', id };
  });
}

/** The same within another command, which may have more to keep of the draft. */
export async function writeDraft(work: Work, asker: Asker, draft: PlanDraft): Promise<SupportPlanRecord> {
  refuseAny(writerRefusals(asker, ['personId']));
  const person = await lockedRecord(work, Person, 'Person', draft.personId, ['personId']);
  refuseAny(deathRefusals(person.diedOn, ['personId']));
  refuseAny(textRefusals(['title'], draft.title, true));
  const older = await supersededPlan(work, person.id, draft.supersedesId);
  if (older) refuseAny(otherKindRefusals(older, draft));
  const madeFrom = await madeFromOf(work, person.id, draft);
  const latest = await work.entityManager.findOne(
    SupportPlan,
    { tenantId: work.tenantId, personId: person.id },
    { orderBy: { number: 'desc' }, fields: ['number'] },
  );
  const plan = work.entityManager.create(SupportPlan, {
    helpedBy: [],
    helpers: [],
    ...(older ? writingOf(older) : {}),
    tenantId: work.tenantId,
    id: newId(),
    personId: person.id,
    version: 1,
    number: (latest?.number ?? 0) + 1,
    supersedesId: older?.id ?? null,
    ...madeFrom,
    title: draft.title,
    term: draft.term,
    personDisagrees: false,
    safeguardingEnquiryIsOpen: false,
    weeklyCostPence: 0,
    draftedAt: work.now.toString(),
    // The risks go over as they are, and so does what was talked through about them.
    risksChangedAt: older ? (older.risksChangedAt ?? older.draftedAt) : null,
    signOffReasons: [],
  });
  if (older) await copyContents(work, older.id, plan);
  recordPlanChange(work, asker, plan, { step: 'DRAFTED', fields: older ? WHOLE_PLAN : ['title', 'term'] });
  return plan;
}

/**
 * Keeps a comment on a plan that is not over. The plan and its version stay as they are. Refuses NOT_FOUND,
 * PLAN_NOT_IN_STATE, TEXT_MISSING and TEXT_TOO_LONG.
 */
export function commentOnPlan(session: Session, command: Command, planId: string, words: string) {
  return runCommand(session, command, async (work) => {
    const plan = await lockedRecord(work, SupportPlan, 'SupportPlan', planId, ['planId']);
    refuseAny([...commentingRefusals(plan), ...textRefusals(['words'], words, true)]);
    const { id } = work.entityManager.create(PlanComment, {
      tenantId: work.tenantId,
      id: newId(),
      personId: plan.personId,
      planId: plan.id,
      words,
      writtenAt: work.now.toString(),
      writtenBy: work.actorSubject,
    });
    return { type: 'PlanComment', id };
  });
}

/**
 * Changes what is written in a plan while it is a draft or returned, and its circumstances until it is signed off. A
 * change after the person has agreed decides again who signs the plan off. Refuses what `writePlan` refuses,
 * RECORDED_BY_STAFF, TEXT_MISSING, TEXT_TOO_LONG, AMOUNT_NOT_VALID, TOO_MANY_ENTRIES and HELPER_ORGANISATION_MISSING.
 */
export function updatePlan(
  session: Session,
  command: Command,
  target: PlanTarget,
  changes: Partial<PlanWriting & PlanCircumstances>,
) {
  const given = Object.keys(changes);
  const circumstances = given.filter((field) => PLAN_CIRCUMSTANCES.some((name) => name === field));
  const isAroundIt = circumstances.length === given.length;
  return writePlan(
    session,
    command,
    target,
    isAroundIt ? circumstancesRefusals : writingRefusals,
    async (work, plan) => {
      refuseAny([
        ...circumstanceRefusals(session, circumstances),
        ...entityTextRefusals(SupportPlan, changes),
        ...planAmountRefusals(['contingencyPence'], changes.contingencyPence ?? null),
        ...helperRefusals(changes.helpers ?? []),
      ]);
      const written = writtenIn(plan, { ...changes, ...whoHelpedAfter(plan, changes) });
      if (changes.term) await costAgain(work, plan, (await contentsOf(work, plan.id)).supportItems);
      if (WAITING_FOR_SIGN_OFF.includes(planStatus(plan))) await decideRoute(work, plan);
      return written;
    },
  );
}

/** Writes in a plan; gives the names of the fields that now say something else. */
function writtenIn(plan: SupportPlanRecord, changes: Partial<PlanWriting & PlanCircumstances>): string[] {
  const before = canonicalValues(plan, changes);
  Object.assign(plan, changes);
  const after = canonicalValues(plan, changes);
  return [...PLAN_WRITING, ...PLAN_CIRCUMSTANCES].filter((name) => before.get(name) !== after.get(name));
}

function canonicalValues(plan: SupportPlanRecord, named: object): Map<string, string> {
  const values = plan as unknown as Record<string, unknown>;
  return new Map(Object.keys(named).map((name) => [name, canonicalJson(values[name] ?? null)]));
}

/**
 * Costs the plan and decides who signs it off, both by the policies in force today, and keeps the answer with the
 * versions that gave it.
 */
export async function decideRoute(work: Work, plan: SupportPlanRecord): Promise<void> {
  const today = work.today.toString();
  const riskEnablement = await policyInForce(work, 'riskEnablement', today);
  const planning = await policyInForce(work, 'planning', today);
  const resourceAllocation = await policyInForce(work, 'resourceAllocation', today);
  const contents = await contentsOf(work, plan.id);
  costItems(plan, contents.supportItems, planning.settings);
  const facts = await signOffFactsOf(work, plan, contents);
  const made = decide(signOffRung, facts, { riskEnablement, planning, resourceAllocation });
  Object.assign(plan, {
    riskPolicyVersionId: riskEnablement.versionId,
    planningPolicyVersionId: planning.versionId,
    allocationPolicyVersionId: resourceAllocation.versionId,
    signOffRung: made.outcome.role ?? 'PANEL',
    signOffReasons: made.outcome.reasons.map(({ code }) => code),
    signOffDecidedAt: work.now.toString(),
  });
  recordDecision(work, made, { personId: plan.personId, subjectId: plan.id });
}

/** Costs the items of a plan again, as the length of its term spreads a one-off sum. */
async function costAgain(
  work: Work,
  plan: SupportPlanRecord,
  items: readonly SupportItemRecord[],
): Promise<void> {
  const { settings } = await policyInForce(work, 'planning', work.today.toString());
  costItems(plan, items, settings);
}

/** Costs each item by a version of the planning policy, and the plan by its items. */
export function costItems(
  plan: SupportPlanRecord,
  items: readonly SupportItemRecord[],
  settings: TermSettings,
): void {
  for (const item of items) {
    Object.assign(item, weeklyCosts(item, termLength(plan.term, settings)));
  }
  plan.weeklyCostPence = items.reduce((sum, item) => sum + item.weeklyCostPence, 0);
}

/** What the plan is made from. */
async function madeFromOf(work: Work, personId: string, draft: PlanDraft) {
  const { allocationId, carerAssessmentId } = draft;
  if (carerAssessmentId === null) {
    return { allocationId: (await allocationOf(work, personId, allocationId)).id, carerAssessmentId: null };
  }
  refuseAny(madeFromTwoRefusals(draft));
  const id = fromGlobalId('CarerAssessment', carerAssessmentId);
  const where = { tenantId: work.tenantId, id: id ?? '', personId };
  const assessment = id ? await work.entityManager.findOne(CarerAssessment, where) : null;
  if (!assessment) throw notFound(['carerAssessmentId']);
  refuseAny(notEligibleRefusals(assessment));
  return { allocationId: null, carerAssessmentId: assessment.id };
}

/** The allocation that is named, or the person's newest, as whoever writes a plan may see none of its working. */
async function allocationOf(work: Work, personId: string, globalId: string | null) {
  if (globalId === null) return newestAllocationOf(work, personId);
  const id = fromGlobalId('Allocation', globalId);
  const where = { tenantId: work.tenantId, id: id ?? '', personId };
  const allocation = id ? await work.entityManager.findOne(Allocation, where) : null;
  if (allocation) return allocation;
  throw notFound(['allocationId']);
}

async function newestAllocationOf({ entityManager, tenantId }: Work, personId: string) {
  const newest = { orderBy: { allocatedOn: 'desc', id: 'desc' } } as const;
  const allocation = await entityManager.findOne(Allocation, { tenantId, personId }, newest);
  if (allocation) return allocation;
  throw notFound(['allocationId']);
}

/** The person's live plan that the new plan is a newer version of; null where it is a new version of none. */
async function supersededPlan(
  work: Work,
  personId: string,
  globalId: string | null,
): Promise<SupportPlanRecord | null> {
  if (globalId === null) return null;
  const older = await lockedRecord(work, SupportPlan, 'SupportPlan', globalId, ['supersedesId']);
  if (older.personId !== personId) throw notFound(['supersedesId']);
  refuseAny(newVersionRefusals(older, ['supersedesId']));
  return older;
}

/** What a newer version of a plan begins with; its title and its term are given anew. */
function writingOf(plan: SupportPlanRecord): Partial<PlanWriting> {
  return Object.fromEntries(PLAN_WRITING.map((name) => [name, plan[name]]));
}

async function copyContents(work: Work, olderId: string, plan: SupportPlanRecord): Promise<void> {
  const { outcomes, supportItems, risks } = await contentsOf(work, olderId);
  const own = () => ({ id: newId(), planId: plan.id });
  const outcomeIds = new Map(outcomes.map((outcome) => [outcome.id, newId()]));
  const idOf = (outcomeId: string) => outcomeIds.get(outcomeId) as string;
  for (const each of outcomes) {
    work.entityManager.create(PlanOutcome, { ...each, ...own(), id: idOf(each.id) });
  }
  const checkedOn = await latestDbsChecks(work, olderId);
  const items = supportItems.map((each) =>
    work.entityManager.create(SupportItem, {
      ...each,
      ...own(),
      outcomeId: idOf(each.outcomeId),
      dbsCheckedOn: checkedOn.get(each.id) ?? each.dbsCheckedOn,
    }),
  );
  for (const each of risks) work.entityManager.create(PlanRisk, { ...each, ...own() });
  await costAgain(work, plan, items);
}

/** The checks that were renewed since support started: rows of a higher area, care/personalAssistants. */
async function latestDbsChecks(work: Work, planId: string): Promise<Map<string, string>> {
  const checks = await work.query<{ supportItemId: string; checkedOn: string }>(
    `select support_item_id as "supportItemId", checked_on::text as "checkedOn" from dbs_check
      where tenant_id = $1 and plan_id = $2 and replaced_at is null`,
    [work.tenantId, planId],
  );
  return new Map(checks.map(({ supportItemId, checkedOn }) => [supportItemId, checkedOn]));
}
