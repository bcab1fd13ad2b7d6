import { isDeepStrictEqual } from 'node:util';
import { checkAreaSettings } from '../../../../tenants/policy/nationalFrame.ts';
import type { AreaKey, PolicySettings } from '../../../../tenants/policy/policy.ts';
import { type Uprating, uprateSettings } from '../../../../tenants/policy/uprating.ts';
import { Refused } from '../../../common/refusal.ts';
import { type Command, type CommandResult, runCommand } from '../../../platform/commands/commandRunner.ts';
import { refuseAny } from '../../../platform/commands/records.ts';
import type { Session } from '../../../platform/session.ts';
import { policyVersion } from '../policies/policyInForce.queries.ts';
import { decidingOn, lockAreaVersions } from '../policyChanges/areaVersions.commands.ts';
import { textRefusals } from '../policyChanges/changeRefusals.ts';
import { keptSources } from '../policyChanges/keptSources.ts';
import { recordDraft } from '../policyChanges/policyChanges.commands.ts';
import {
  changesNothing,
  noVersionToUprate,
  upratedSettingRefusal,
  upratingNote,
  upratingRefusal,
} from './upratingRefusals.ts';

/** Which area is uprated, from which day, and how. */
export interface UpratingGiven extends Uprating {
  area: AreaKey;
  effectiveFrom: string;
  /** Null for a note that says what was done. */
  note: string | null;
}

/**
 * Drafts a change that takes the version in force on its first day and uprates its money. An uprated figure
 * is no longer as published, so its source is dropped. Refuses TEXT_TOO_LONG, NO_VERSION_TO_START_FROM,
 * UPRATING_NOT_VALID, SETTING_NOT_VALID and UPRATING_CHANGES_NOTHING.
 */
export function upratePolicy(
  session: Session,
  command: Command,
  given: UpratingGiven,
): Promise<CommandResult> {
  const { area, effectiveFrom } = given;
  return runCommand(session, command, async (work) => {
    refuseAny(textRefusals(['note'], given.note ?? ''));
    const versionId = decidingOn(await lockAreaVersions(work, area), effectiveFrom);
    if (versionId === null) throw new Refused([noVersionToUprate(area, effectiveFrom)]);
    const inForce = await policyVersion(work, area, versionId, effectiveFrom);
    const settings = uprated(area, inForce.settings, given);
    return recordDraft(work, {
      area,
      effectiveFrom,
      note: given.note ?? upratingNote(given),
      startsFrom: 'UPRATING',
      settings,
      sources: keptSources(area, inForce.sources, inForce.settings, settings),
    });
  });
}

function uprated<Key extends AreaKey>(
  area: Key,
  settings: PolicySettings[Key],
  uprating: Uprating,
): PolicySettings[Key] {
  const { input, mistakes } = uprateSettings(area, settings, uprating);
  if (mistakes) throw new Refused(mistakes.map(upratingRefusal));
  const checked = checkAreaSettings(area, input);
  if (checked.mistakes) {
    throw new Refused(checked.mistakes.map((each) => upratedSettingRefusal(area, settings, each)));
  }
  if (isDeepStrictEqual(checked.settings, settings)) throw new Refused([changesNothing(uprating)]);
  return checked.settings;
}
