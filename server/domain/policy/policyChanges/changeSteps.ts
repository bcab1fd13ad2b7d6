/**
 * What stands in the way of each step in the life of a change of policy, whatever is sent with it. The command that takes
 * a step asks this, and what a change shows as its available actions rests on nothing else.
 */
import type { AreaKey } from '../../../../tenants/policy/policy.ts';
import { dayInEngland } from '../../../common/dayInEngland.ts';
import { firstRefused, type Refusal } from '../../../common/refusal.ts';
import {
  approverRefusals,
  type Base,
  baseRefusals,
  type ChangeForDecision,
  datePassedRefusals,
  emergencyRefusals,
  noteRefusals,
  stateRefusals,
  withdrawerRefusals,
} from './changeRefusals.ts';
import { type ChangeFacts, EDITABLE } from './changeStatus.ts';
import { type ConsultationHeld, consultedRefusals } from './consulted.ts';
import type { ChangeStatus } from './policyChangesVocabulary.ts';
import { savedSettings } from './proposedSettings.ts';

type Refusals = readonly Refusal[];

/** A change as it would be decided on. */
export interface ChangeToDecide extends ChangeForDecision {
  area: AreaKey;
  settings: unknown;
}

/** What is known beside the change. The base is asked for last, as the commands lock the area's versions for it. */
export interface Beside {
  today: string;
  baseNow: () => Promise<Base>;
  /** How residents were asked about the change so far. */
  consultations: () => Promise<readonly ConsultationHeld[]>;
  /** For how many days at least they have to be, by the version that it would replace; null where they need not. */
  consultationDays: () => Promise<number | null>;
}

/** Why a change can't be edited. */
export function editingRefusals(change: ChangeFacts, today: string): Refusals {
  return stateRefusals(change, EDITABLE, today);
}

/** Why a change can't be submitted for approval. */
export function submittingRefusals(change: ChangeToDecide, beside: Beside): Promise<Refusals> {
  return firstRefused(() => stateRefusals(change, ['DRAFT'], beside.today), ...stillRight(change, beside));
}

/** Why whoever asks can't approve a change: everything that it rests on is looked at again, as time has passed. */
export function approvingRefusals(
  change: ChangeToDecide,
  approver: { account: string; writers: () => Promise<readonly string[]> | readonly string[] },
  beside: Beside,
): Promise<Refusals> {
  const { today } = beside;
  const [settings, note, base] = stillRight(change, beside);
  return firstRefused(
    () => stateRefusals(change, ['SUBMITTED'], today),
    async () => approverRefusals(change, await approver.writers(), approver.account),
    settings,
    note,
    () => datePassedRefusals(change, submittedOn(change), today),
    base,
    async () => consultedRefusals(await beside.consultations(), await beside.consultationDays(), today),
  );
}

function submittedOn({ submittedAt }: ChangeFacts): string {
  return dayInEngland(Temporal.Instant.from(submittedAt as string)).toString();
}

/** Why a change can't be sent back. */
export function rejectingRefusals(change: ChangeFacts, today: string): Refusals {
  return stateRefusals(change, ['SUBMITTED'], today);
}

/** Why whoever asks can't take a change back. */
export function withdrawingRefusals(
  change: ChangeForDecision,
  asker: {
    account: string;
    isApprover: boolean;
    editors: () => Promise<readonly string[]> | readonly string[];
  },
  today: string,
): Promise<Refusals> {
  return firstRefused(
    () => stateRefusals(change, EDITABLE, today),
    async () => withdrawerRefusals(change, await asker.editors(), asker),
  );
}

const ENACTABLE: readonly ChangeStatus[] = ['DRAFT', 'SUBMITTED'];

/** Why a change is out of order to be put in force alone, before the reason for it is looked at. */
export function enactableRefusals(change: ChangeFacts, today: string): Refusals {
  return stateRefusals(change, ENACTABLE, today);
}

/** Why a change can't be put in force alone, whatever the reason. */
export function enactingRefusals(change: ChangeToDecide, beside: Beside): Promise<Refusals> {
  return firstRefused(
    () => enactableRefusals(change, beside.today),
    () => emergencyRefusals(change, beside.today),
    ...stillRight(change, beside),
  );
}

/** What is looked at again at every step, in this order. */
function stillRight(change: ChangeToDecide, { today, baseNow }: Beside) {
  return [
    () => savedSettings(change.area, change.settings).refusals ?? [],
    () => noteRefusals(change, today),
    async () => baseRefusals(await baseNow()),
  ] as const;
}
