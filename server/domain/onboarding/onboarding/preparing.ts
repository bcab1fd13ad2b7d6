/** What stands in the way of preparing a council, and of taking it live. */
import type { Refusal } from '../../../common/refusal.ts';
import type { CouncilLifeRefusal } from '../../tenancy/councils/councilLife.ts';
import { type OnboardingChecklist, warnedSettings } from './onboardingChecklist.ts';

/** Refuses a name or short name that another council has. */
export function nameTakenRefusals(
  isTaken: boolean,
  name: string,
  path: readonly (string | number)[],
): CouncilLifeRefusal[] {
  if (!isTaken) return [];
  const message = `A council named ${name}, or of that short name, is on the platform already, so nothing was changed. Choose another name, or work on the one that is there.`;
  return [{ code: 'COUNCIL_NAME_TAKEN', path, message }];
}

/** Refuses a file that was started from another save than the last, whose edits it would undo. */
export function staleFileRefusals(current: number, expected: number): Refusal<'STALE_VERSION'>[] {
  if (current === expected) return [];
  const message = `The file has been saved since you read it: it is at save ${current}, and you sent ${expected}. Read the checklist again, put in what you changed, and save it.`;
  return [
    { code: 'STALE_VERSION', path: ['expectedFileNumber'], message, details: { currentVersion: current } },
  ];
}

/** What stands in the way of a council's going live, in order of precedence. */
export function goingLiveRefusals(
  checklist: OnboardingChecklist,
  acknowledged: readonly string[],
): CouncilLifeRefusal[] {
  if (checklist.items.length > 0) return [checklistNotClean(checklist)];
  const unseen = warnedSettings(checklist).filter((setting) => !acknowledged.includes(setting));
  if (unseen.length === 0) return [];
  const message = `The policy is laxer than the national frame expects in ${unseen.join(', ')}. That is allowed, with the reason recorded: read the warnings, and send these settings as acknowledgedWarnings.`;
  return [
    {
      code: 'WARNINGS_NOT_ACKNOWLEDGED',
      path: ['acknowledgedWarnings'],
      message,
      details: { missing: unseen },
    },
  ];
}

function checklistNotClean({ items }: OnboardingChecklist): CouncilLifeRefusal {
  const [first] = items;
  const others = items.length === 1 ? '' : `, and ${items.length - 1} more`;
  return {
    code: 'CHECKLIST_NOT_CLEAN',
    path: ['council'],
    message: `The council can’t go live yet. ${first?.message.replace(/\.$/, '')}${others}. The query onboardingChecklist lists all that is left to do.`,
    details: { missing: items.map(({ code, area }) => (area ? `${code} ${area}` : code)) },
  };
}
