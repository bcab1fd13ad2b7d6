/**
 * What stands in the way of each step of a plan's life, whatever is sent with it. The command that takes a step asks the
 * same, and what a plan shows as its available actions rests on nothing else.
 */
import { firstRefused, type Refusal } from '../../../common/refusal.ts';
import type { Asker } from '../../../platform/session.ts';
import { deathRefusals } from '../../people/death.ts';
import type { SettingsReader } from '../../policy/policies/settingsOfMoment.queries.ts';
import { type AdvocacyOwed, advocateOwedRefusals, isAdvocateOwed } from '../representation/advocateOwed.ts';
import { type TalkedThrough, talkedThroughIn, type WithTalkedThrough } from '../talkingRisks/safeguards.ts';
import { authorityRefusals } from './agreement.ts';
import { costedOn, versionOfDay } from './planPolicyDays.ts';
import {
  BEFORE_SIGN_OFF,
  type PlanFacts,
  stateRefusals,
  WAITING_FOR_SIGN_OFF,
  WRITABLE,
} from './planStatus.ts';
import { planSubmission, submissionFacts } from './planSubmission.decision.ts';
import type { PlanToSubmit } from './planSubmission.ts';
import type { PlanStatus, SignOffRung } from './plansVocabulary.ts';
import { writerRefusals } from './planWriters.ts';
import { type CostedPlan, comesToAnotherCost } from './recosting.ts';
import { signOffRefusals } from './signOff.ts';
import { type PlanToSignOff, signOffFacts } from './signOffFacts.ts';
import { signOffRung } from './signOffRung.decision.ts';

/**
 * The statuses in which a plan may be commented on. Once a plan is over, nobody who could act on a comment reads it.
 */
const OPEN_TO_COMMENT: readonly PlanStatus[] = [...BEFORE_SIGN_OFF, 'SIGNED_OFF', 'LIVE'];

/** Why the contents of a plan can't be written. */
export function writingRefusals(plan: PlanFacts): readonly Refusal[] {
  return stateRefusals(plan, WRITABLE);
}

/** Why the circumstances of a plan can't be changed, which may change for longer than what is written in it. */
export function circumstancesRefusals(plan: PlanFacts): readonly Refusal[] {
  return stateRefusals(plan, BEFORE_SIGN_OFF);
}

/** The same for whoever asks, who may not be one of those who write the person's plan. */
export function writingByRefusals(plan: PlanFacts, asker: Asker): readonly Refusal[] {
  const unknown = writerRefusals(asker);
  return unknown.length > 0 ? unknown : writingRefusals(plan);
}

/** Why whoever asks can change neither what is written in a plan nor its circumstances. */
export function updatingRefusals(plan: PlanFacts, asker: Asker): readonly Refusal[] {
  const unknown = writerRefusals(asker);
  return unknown.length > 0 ? unknown : circumstancesRefusals(plan);
}

/** Why whoever asks can't draft a newer version of a plan. */
export function newVersionByRefusals(plan: PlanFacts, asker: Asker): readonly Refusal[] {
  const unknown = writerRefusals(asker, ['personId']);
  return unknown.length > 0 ? unknown : newVersionRefusals(plan);
}

/** Why nothing can be said about a plan. */
export function commentingRefusals(plan: PlanFacts): readonly Refusal[] {
  return stateRefusals(plan, OPEN_TO_COMMENT);
}

/**
 * Why no newer version of a plan can be drafted.
 * @param path where in the input the plan is named.
 */
export function newVersionRefusals(plan: PlanFacts, path?: readonly string[]): readonly Refusal[] {
  const died = deathRefusals(plan.personDiedOn, ['personId']);
  return died.length > 0 ? died : stateRefusals(plan, ['LIVE'], path);
}

/** Why a plan can't be agreed: a representative agrees only while their own authority lasts. */
export function agreeingRefusals(plan: PlanFacts, asker: Asker): readonly Refusal[] {
  const outOfOrder = stateRefusals(plan, ['SHARED']);
  return outOfOrder.length > 0 ? outOfOrder : ownAuthorityRefusals(asker);
}

/** Refuses whoever asks as a representative, and does not decide for the person today. */
export function ownAuthorityRefusals({ actor, standing }: Asker): readonly Refusal[] {
  return actor?.role === 'REPRESENTATIVE' ? authorityRefusals(standing?.mayDecide ?? false) : [];
}

/** Why a plan can't be shared with the person: it is out of order, or not whole by the policies in force today. */
export function sharingRefusals(
  plan: PlanFacts & PlanToSubmit & { advocacy: AdvocacyOwed | null },
  asker: Asker,
  settings: SettingsReader,
) {
  const isOwed = isAdvocateOwed(plan.advocacy, 'PLANNING', asker.today);
  return firstRefused(
    () => writingByRefusals(plan, asker),
    () => advocateOwedRefusals(isOwed, 'PLANNING', ['planId']),
    () => wholenessRefusals(plan, null, settings, null),
  );
}

/** A plan that waits for the council's signature, with what is read of the allocation that it was made from. */
export interface PlanToSign extends PlanFacts, PlanToSubmit, PlanToSignOff, CostedPlan, WithTalkedThrough {
  term: CostedPlan['term'];
  contingencyPence?: number | null;
  supportItems: (PlanToSubmit & PlanToSignOff)['supportItems'];
  risks: PlanToSubmit['risks'];
  signOffRung: SignOffRung | null;
  indicativeWeeklyPence: number;
  allocationDecisionReasons: readonly string[];
  planningPolicyVersionId: string | null;
  signOffDecidedAt?: string | null;
}

/**
 * Why whoever asks can't sign a plan off today: it is out of order, goes to a higher role, is not whole, or comes to
 * another cost than when it was agreed and goes to a higher role for that.
 */
export function signingRefusals(plan: PlanToSign, asker: Asker, settings: SettingsReader) {
  return firstRefused(
    () => awaitingRefusals(plan),
    () => roleRefusals(plan, asker),
    () => wholenessRefusals(plan, asker.today.toString(), settings, talkedThroughIn(plan)),
    async () => roleRefusals({ signOffRung: await rungToday(plan, settings) }, asker),
  );
}

/** Refuses a plan that does not wait for the council's signature. */
export function awaitingRefusals(plan: PlanFacts): readonly Refusal[] {
  return stateRefusals(plan, WAITING_FOR_SIGN_OFF);
}

/** Refuses whoever asks where the plan goes to a higher role, or to the panel. */
export function roleRefusals(
  plan: { signOffRung?: SignOffRung | null },
  { actor }: Pick<Asker, 'actor'>,
): readonly Refusal[] {
  return signOffRefusals(actor?.role ?? '', plan.signOffRung ?? 'PANEL');
}

async function wholenessRefusals(
  plan: PlanToSubmit,
  signedOffOn: string | null,
  settings: SettingsReader,
  talkedThrough: TalkedThrough | null,
) {
  const policies = {
    planning: await settings('planning'),
    riskEnablement: await settings('riskEnablement'),
    deployment: await settings('deployment'),
  };
  return planSubmission.rule(submissionFacts(plan, signedOffOn, talkedThrough), policies).refusals;
}

async function rungToday(plan: PlanToSign, settings: SettingsReader): Promise<SignOffRung> {
  const planning = await settings('planning');
  const version = versionOfDay(plan.planningPolicyVersionId, costedOn(plan));
  const agreedBy = version ? await settings('planning', version) : planning;
  if (!comesToAnotherCost(plan, plan.supportItems, { agreedBy, today: planning })) {
    return plan.signOffRung ?? 'PANEL';
  }
  const policies = {
    planning,
    riskEnablement: await settings('riskEnablement'),
    resourceAllocation: await settings('resourceAllocation'),
  };
  const allocation = {
    weeklyAmountPence: plan.indicativeWeeklyPence,
    decisionReasons: plan.allocationDecisionReasons,
  };
  return signOffRung.rule(signOffFacts(plan, allocation), policies).role ?? 'PANEL';
}
