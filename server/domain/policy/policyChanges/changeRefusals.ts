import { settingDifferences } from '../../../../tenants/policy/diff.ts';
import type { AreaKey, PolicySettings } from '../../../../tenants/policy/policy.ts';
import type { Refusal, RefusalDetails } from '../../../common/refusal.ts';
import { asSentenceStart, codeInWords } from '../../../common/words.ts';
import { type ChangeFacts, changeStatus, EDITABLE } from './changeStatus.ts';
import { CHANGE_STATUS, type ChangeStatus } from './policyChangesVocabulary.ts';

/** Why something can't be done with a change of policy, in order of precedence. */
export const POLICY_CHANGE_REFUSALS = {
  POLICY_CHANGE_NOT_IN_STATE: 'The change of policy is not at a point of its life where this can be done.',
  POLICY_CHANGE_NOT_YOURS:
    'Only somebody who wrote part of a change, or who approves policy, may withdraw it.',
  AUTHOR_MAY_NOT_APPROVE:
    'Whoever wrote any part of a change of policy, or submitted it, may not approve it.',
  REASON_MISSING: 'What is done needs a reason, and none is given.',
  START_NOT_CLEAR: 'A change begins as one thing: the version in force, another council’s, or a file.',
  NO_VERSION_TO_START_FROM: 'There is no version that the change could begin as.',
  TABLES_ARE_PRIVATE: 'The other council does not publish its points and prices, so they can’t be copied.',
  AREA_NOT_IN_FILE: 'The council file says nothing about this area of policy.',
  FILE_NOT_VALID: 'The council file has a mistake.',
  NOTHING_TO_SAVE: 'The edit says nothing that could be saved.',
  SETTINGS_OF_ANOTHER_AREA: 'The settings are of another area of policy than the change.',
  SETTING_NOT_VALID: 'A setting can’t be what it is.',
  NATIONAL_FRAME_REFUSED:
    'The law or guidance leaves councils no room for this, or wants the reason recorded.',
  SOURCE_NOT_VALID: 'A source is for a path that names no setting, or for one that has a source already.',
  NOTE_MISSING: 'A change that takes effect in the past needs a note that says why.',
  EFFECTIVE_DATE_PASSED: 'The first day of the change passed while it waited for approval.',
  EMERGENCY_CAN_WAIT: 'The change takes effect on a later day, so somebody else can approve it first.',
  BASE_HAS_CHANGED: 'Another version has come into force since the change was written.',
  CONSULTATION_OPEN: 'Residents are still being asked about the draft.',
  CONSULTATION_NOT_ANSWERED: 'It is not written down yet what changed because of residents’ answers.',
  CONSULTATION_NEEDED: 'Residents have to be asked about the draft, for so many days, and have not been.',
} as const;
export type PolicyChangeRefusalCode = keyof typeof POLICY_CHANGE_REFUSALS;
export type PolicyChangeRefusal = Refusal<PolicyChangeRefusalCode | 'TEXT_TOO_LONG'>;

/** What the refusals about a change look at. */
export interface ChangeForDecision extends ChangeFacts {
  effectiveFrom: string;
  note: string;
  draftedBy: string;
  submittedBy?: string | null;
}

const LONGEST_TEXT = 2_000;

/**
 * Refuses a step that is out of order, naming the status that the change has and those it would have to have.
 */
export function stateRefusals(
  facts: ChangeFacts,
  allowed: readonly ChangeStatus[],
  today: string,
): PolicyChangeRefusal[] {
  const status = changeStatus(facts, today);
  if (allowed.includes(status)) return [];
  const now = CHANGE_STATUS.descriptions[status].replace(/[.;].*$/, '');
  const message = `The change’s status is ${codeInWords(status)} (${now.charAt(0).toLowerCase()}${now.slice(1)}), and this can be done only when it is ${allowed.map(codeInWords).join(' or ')}. ${asSentenceStart(adviceFor(status))}`;
  return [{ code: 'POLICY_CHANGE_NOT_IN_STATE', path: ['changeId'], message, details: { allowed } }];
}

function adviceFor(status: ChangeStatus): string {
  if (!EDITABLE.includes(status)) return 'draft a new change instead.';
  return status === 'DRAFT' ? 'submit it first.' : 'edit it, which makes it a draft again.';
}

/** Four eyes: the author may not approve. PostgreSQL refuses the same, in case the program fails to. */
export function approverRefusals(
  change: Pick<ChangeForDecision, 'draftedBy' | 'submittedBy'>,
  writers: readonly string[],
  approver: string,
): PolicyChangeRefusal[] {
  if (![change.draftedBy, change.submittedBy, ...writers].includes(approver)) return [];
  const message =
    'You wrote part of this change or submitted it, so it needs somebody else’s eyes before it takes effect. Ask another approver.';
  return [{ code: 'AUTHOR_MAY_NOT_APPROVE', path: ['changeId'], message }];
}

/** An editor may withdraw a change that they had a hand in; an approver may withdraw any. */
export function withdrawerRefusals(
  change: Pick<ChangeForDecision, 'draftedBy' | 'submittedBy'>,
  editors: readonly string[],
  { account, isApprover }: { account: string; isApprover: boolean },
): PolicyChangeRefusal[] {
  if (isApprover || [change.draftedBy, change.submittedBy, ...editors].includes(account)) return [];
  const message =
    'You wrote no part of this change, so it is not yours to withdraw. Ask whoever wrote it, or an approver.';
  return [{ code: 'POLICY_CHANGE_NOT_YOURS', path: ['changeId'], message }];
}

/** A reason that is blank or too long to keep. */
export function reasonRefusals(reason: string): PolicyChangeRefusal[] {
  if (reason.trim() === '') {
    const message = 'There is no reason, and whoever reads this later will ask for it. Write one.';
    return [{ code: 'REASON_MISSING', path: ['reason'], message }];
  }
  return textRefusals(['reason'], reason);
}

/** A text that is too long to keep. */
export function textRefusals(path: readonly (string | number)[], text: string): PolicyChangeRefusal[] {
  if (text.length <= LONGEST_TEXT) return [];
  const message = `${path.at(-1)} is ${text.length} characters long, and at most ${LONGEST_TEXT} are kept. Shorten it.`;
  return [{ code: 'TEXT_TOO_LONG', path, message }];
}

/**
 * Whether a change applies to days in the past. Past decisions stand; only those made from now on follow it.
 */
export function isBackDated(change: { effectiveFrom: string }, recordedOn: string): boolean {
  return change.effectiveFrom < recordedOn;
}

/** A correction of the past must say why. */
export function noteRefusals(
  change: Pick<ChangeForDecision, 'effectiveFrom' | 'note'>,
  today: string,
): PolicyChangeRefusal[] {
  if (!isBackDated(change, today) || change.note.trim() !== '') return [];
  const message = `The change takes effect on ${change.effectiveFrom}, which has passed, and its note is empty. Write in the note what is corrected and why; decisions already made stay as they are.`;
  return [{ code: 'NOTE_MISSING', path: ['changeId'], message }];
}

/**
 * A change whose first day has passed since it was submitted would apply to the past without anybody having
 * meant it to. One that was already a correction of the past when submitted may be approved.
 * @param submittedOn the day of the submission.
 */
export function datePassedRefusals(
  change: Pick<ChangeForDecision, 'effectiveFrom'>,
  submittedOn: string,
  today: string,
): PolicyChangeRefusal[] {
  if (!isBackDated(change, today) || isBackDated(change, submittedOn)) return [];
  const message = `The change was to take effect on ${change.effectiveFrom}, which has passed while it waited. Edit it: give it a later day, or keep the day and say in the note why it reaches back; then submit it again.`;
  return [{ code: 'EFFECTIVE_DATE_PASSED', path: ['changeId'], message }];
}

/** An emergency is for something that can't wait for a second approver. */
export function emergencyRefusals(
  change: Pick<ChangeForDecision, 'effectiveFrom'>,
  today: string,
): PolicyChangeRefusal[] {
  if (change.effectiveFrom <= today) return [];
  const message = `The change takes effect on ${change.effectiveFrom}, so there is time for somebody else to approve it. Submit it, or edit it to take effect today.`;
  return [{ code: 'EMERGENCY_CAN_WAIT', path: ['changeId'], message }];
}

/** The version that a change was written to replace, and the one that it would replace now. */
export interface Base {
  /** Global ids; null for no version. */
  baseVersion: string | null;
  inForceVersion: string | null;
  /** The dotted paths of the settings in which the two differ. */
  differs: readonly string[];
}

/** The settings in which two versions differ; null for no version. */
export function differingPaths<Key extends AreaKey>(
  area: Key,
  base: PolicySettings[Key] | null,
  inForce: PolicySettings[Key] | null,
): string[] {
  // Where no version is left to replace, every setting of the earlier one differs.
  const after = inForce ?? base;
  if (!after) return [];
  return settingDifferences(area, inForce ? base : null, after).map(({ path }) => path);
}

/** Refuses a change that would silently undo what somebody else has changed in the meantime. */
export function baseRefusals(base: Base, path: readonly string[] = ['changeId']): PolicyChangeRefusal[] {
  if (base.baseVersion === base.inForceVersion) return [];
  const message = `Another version than the one this change was written to replace is in force on its first day, and they differ in ${base.differs.length} settings. Look at what differs, edit the change so that it keeps what it should, send inForceVersion as its basePolicyVersionId, and submit it again.`;
  const details: RefusalDetails = {
    baseVersion: base.baseVersion ?? undefined,
    inForceVersion: base.inForceVersion ?? undefined,
    differs: base.differs,
  };
  return [{ code: 'BASE_HAS_CHANGED', path, message, details }];
}
