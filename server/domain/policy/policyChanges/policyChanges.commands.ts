/** Writing a change of policy: starting, saving, submitting and withdrawing it. */

import type { PolicySource } from '../../../../tenants/councils/provenance.ts';
import { versionOn } from '../../../../tenants/councils/versionOn.ts';
import type { AreaKey, PolicySettings } from '../../../../tenants/policy/policy.ts';
import {
  type Command,
  runCommand,
  type Subject,
  type Work,
} from '../../../platform/commands/commandRunner.ts';
import { refuseAny } from '../../../platform/commands/records.ts';
import { fromGlobalId, newId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { settingsOf } from '../policies/keptVersions.ts';
import { decidingOn, lockAreaVersions, withdrawVersion } from './areaVersions.commands.ts';
import { baseOf, beside, type ChangeTarget, onPolicyChange } from './changeForDecision.commands.ts';
import { editorsOf, recordDecision, recordEdit } from './changeHistory.commands.ts';
import { baseRefusals, type PolicyChangeRefusal, reasonRefusals, textRefusals } from './changeRefusals.ts';
import {
  type StartGiven,
  type StartOfChange,
  startFromFile,
  startFromPublished,
  startInForce,
  startRefusals,
} from './changeStart.queries.ts';
import { editingRefusals, submittingRefusals, withdrawingRefusals } from './changeSteps.ts';
import { keptSources } from './keptSources.ts';
import { PolicyChange, type PolicyChangeRecord } from './policyChanges.entity.ts';
import {
  dayRefusals,
  proposedSettings,
  type SettingsGiven,
  savedSettings,
  sourceRefusals,
} from './proposedSettings.ts';

/** A change as it is first requested. */
export interface DraftGiven {
  area: AreaKey;
  /** The first day that it would apply to; one in the past makes it a correction. */
  effectiveFrom: string;
  startFrom: StartGiven;
  note: string;
}

/**
 * Starts a change of one area. Refuses TEXT_TOO_LONG, START_NOT_CLEAR, NO_VERSION_TO_START_FROM,
 * TABLES_ARE_PRIVATE, FILE_NOT_VALID, AREA_NOT_IN_FILE, and whatever the national frame now refuses.
 */
export async function draftPolicyChange(session: Session, command: Command, given: DraftGiven) {
  const { area, effectiveFrom, startFrom, note } = given;
  return runCommand(session, command, async (work) => {
    refuseAny([...textRefusals(['note'], note), ...startRefusals(startFrom)]);
    const start = await startOf(work, given);
    return recordDraft(work, { area, effectiveFrom, note, ...start });
  });
}

async function startOf(work: Work, given: DraftGiven): Promise<StartOfChange> {
  const { area, effectiveFrom, startFrom } = given;
  // What is empty names no council and is no file: neither is taken for something else to start from.
  if (typeof startFrom.publishedBy === 'string') {
    return startFromPublished(work, area, startFrom.publishedBy, effectiveFrom);
  }
  if (typeof startFrom.file === 'string') return startFromFile(area, startFrom.file);
  const versions = await lockAreaVersions(work, area);
  return startInForce(work, area, decidingOn(versions, effectiveFrom), effectiveFrom);
}

/** A change as it is first saved. */
export interface NewDraft extends StartOfChange {
  area: AreaKey;
  effectiveFrom: string;
  note: string;
}

/** Saves a new change, however it was started, with the version that it would replace. */
export async function recordDraft(work: Work, draft: NewDraft): Promise<Subject> {
  const { area, effectiveFrom } = draft;
  // A figure that changes by the draft's first day is simply the figure.
  const start = versionOn(area, draft, effectiveFrom);
  const { settings, refusals } = savedSettings(area, start.settings);
  refuseAny((refusals ?? []).map((each) => ({ ...each, path: ['startFrom', ...each.path.slice(1)] })));
  const baseVersionId = decidingOn(await lockAreaVersions(work, area), effectiveFrom);
  const change = work.entityManager.create(PolicyChange, {
    tenantId: work.tenantId,
    id: newId(),
    version: 1,
    area,
    baseVersionId,
    startsFrom: draft.startsFrom,
    settings,
    sources: [...start.sources],
    effectiveFrom,
    note: draft.note,
    draftedAt: work.now.toString(),
    draftedBy: work.actorSubject,
  });
  await recordEdit(work, change as PolicyChangeRecord);
  return { type: 'PolicyChange', id: change.id };
}

/** The parts of a change to edit; undefined for those that stay as they are. */
export interface EditGiven extends SettingsGiven {
  effectiveFrom?: string | undefined;
  note?: string | undefined;
  sources?: readonly PolicySource[] | undefined;
  /** After BASE_HAS_CHANGED, the version in force that the editor has since compared the change with. */
  basePolicyVersionId?: string | undefined;
}

/**
 * Saves an edit: all of it or nothing. It voids a submission, a rejection, or an approval whose first day is
 * still to come, as what was decided on is no longer what is there; an approved version is withdrawn in the
 * same transaction. Refuses NOTHING_TO_SAVE, TEXT_TOO_LONG, SETTINGS_OF_ANOTHER_AREA, SETTING_NOT_VALID,
 * NATIONAL_FRAME_REFUSED, SOURCE_NOT_VALID and BASE_HAS_CHANGED.
 */
export function editPolicyChange(session: Session, command: Command, target: ChangeTarget, given: EditGiven) {
  const standsInTheWay = (change: PolicyChangeRecord, work: Work) =>
    editingRefusals(change, work.today.toString());
  return onPolicyChange(session, command, target, standsInTheWay, async (work, change) => {
    const { area } = change;
    const current = settingsOf(area, change.settings);
    const proposed = proposedSettings(area, current, given);
    const checked = proposed.refusals ? proposed.soFar : proposed.settings;
    refuseAny([
      ...nothingToSave(given),
      ...textRefusals(['note'], given.note ?? ''),
      ...(proposed.refusals ?? []),
      ...(given.sources && checked ? sourceRefusals(area, checked, given.sources) : []),
      ...dayRefusals(checked, given, change),
    ]);
    const settings = proposed.settings as PolicySettings[AreaKey];
    const sources = given.sources ?? keptSources(area, change.sources, current, settings);
    await reopen(work, change);
    change.settings = settings;
    change.sources = [...sources];
    change.effectiveFrom = given.effectiveFrom ?? change.effectiveFrom;
    change.note = given.note ?? change.note;
    if (given.basePolicyVersionId !== undefined) await takeUpBase(work, change, given.basePolicyVersionId);
    await recordEdit(work, change);
  });
}

function nothingToSave(given: EditGiven): PolicyChangeRefusal[] {
  const { set, ...others } = given;
  const isGiven = Object.values(others).some((each) => each !== undefined) || (set?.length ?? 0) > 0;
  if (isGiven) return [];
  const message =
    'The edit says nothing of what the change should be. Send settings, single settings in set, a day, a note or sources.';
  return [{ code: 'NOTHING_TO_SAVE', path: [], message }];
}

/** Returns to draft a change that was submitted, rejected, or approved for a day still to come. */
async function reopen(work: Work, change: PolicyChangeRecord): Promise<void> {
  if (change.policyVersionId) {
    const reason = 'The change that it came of was edited after its approval.';
    await withdrawVersion(work, change, reason);
    await recordDecision(work, change, 'WITHDRAWN', reason);
  }
  Object.assign(change, {
    submittedAt: null,
    submittedBy: null,
    approvedAt: null,
    approvedBy: null,
    rejectedAt: null,
    rejectedBy: null,
    rejectedReason: null,
    policyVersionId: null,
  });
}

/**
 * The editor has looked at the version in force and stands by the change. It must still be the version in
 * force.
 */
async function takeUpBase(work: Work, change: PolicyChangeRecord, versionId: string): Promise<void> {
  // A version that was just withdrawn must not count.
  await work.entityManager.flush();
  const known = await lockAreaVersions(work, change.area);
  const baseVersionId = fromGlobalId('PolicyVersion', versionId);
  const isKnown = known.versions.some(({ id }) => id === baseVersionId);
  const base = { ...change, baseVersionId: isKnown ? baseVersionId : null };
  refuseAny(baseRefusals(await baseOf(work, base, known), ['basePolicyVersionId']));
  change.baseVersionId = baseVersionId;
}

/**
 * Asks for approval. Refuses SETTING_NOT_VALID and NATIONAL_FRAME_REFUSED where the rules have changed since
 * the last save, NOTE_MISSING and BASE_HAS_CHANGED.
 */
export function submitPolicyChange(session: Session, command: Command, target: ChangeTarget) {
  const standsInTheWay = (change: PolicyChangeRecord, work: Work) =>
    submittingRefusals(change, beside(work, change));
  return onPolicyChange(session, command, target, standsInTheWay, async (work, change) => {
    change.submittedAt = work.now.toString();
    change.submittedBy = work.actorSubject;
    await recordDecision(work, change, 'SUBMITTED');
  });
}

/**
 * Withdraws a change before its first day, for good. Refuses REASON_MISSING, TEXT_TOO_LONG,
 * POLICY_CHANGE_NOT_YOURS.
 */
export function withdrawPolicyChange(
  session: Session,
  command: Command,
  target: ChangeTarget,
  reason: string,
) {
  const standsInTheWay = (change: PolicyChangeRecord, work: Work) => {
    const isApprover = session.actor?.role === 'POLICY_APPROVER';
    const asker = { account: work.actorSubject, isApprover, editors: () => editorsOf(work, change) };
    return withdrawingRefusals(change, asker, work.today.toString());
  };
  return onPolicyChange(session, command, target, standsInTheWay, async (work, change) => {
    refuseAny(reasonRefusals(reason));
    await withdrawVersion(work, change, reason);
    change.withdrawnAt = work.now.toString();
    change.withdrawnBy = work.actorSubject;
    change.withdrawnReason = reason;
    await recordDecision(work, change, 'WITHDRAWN', reason);
  });
}
