/** Which check a part of a budget has, by itself or together with the others. */
import type { PolicySettings } from '../../../../tenants/policy/policy.ts';
import type { Evidence } from '../../../../tenants/vocabulary.ts';
import { yearlyChecks } from './checksPerMonth.ts';
import { type CheckRules, type MonitoredPart, monitoringOf } from './monitoringSchedule.ts';

/** The settings that say which check there is, by which name, and of which parts. */
export type CheckSettings = Pick<
  PolicySettings['monitoring'],
  'rules' | 'otherwise' | 'partsAreCheckedTogether'
>;

/** The check that is asked for, with the name of the rule that the person sees as its reason. */
export interface ChosenCheck {
  coversAllParts: boolean;
  /** The short name of the rule; null where none matched, and the council's usual check applies. */
  ruleKey: string | null;
  /** Its name, as the person sees it. */
  ruleLabel: string;
  check: CheckRules;
}

/** What the person sees as the reason where no rule of the council's matched. */
export const USUAL_CHECK = 'The council’s usual check';

/**
 * The check of the part at `position`. Where the parts of a budget are looked at together, it is that of the part which
 * is looked at most often, and asks for what each of them asks for: so nobody is written to twice.
 * @param isTogether whether they are; null where the policy decides.
 */
export function checkOfParts(
  parts: readonly MonitoredPart[],
  position: number,
  isTogether: boolean | null,
  settings: CheckSettings,
): ChosenCheck {
  const together = isTogether ?? (settings.partsAreCheckedTogether && parts.length > 1);
  const chosen = parts.map((part) => chosenFor(part, settings));
  if (!together) return { coversAllParts: false, ...(chosen[position] as Chosen) };
  const most = chosen.reduce((one, other) => (isMoreOften(other, one) ? other : one));
  const asOften = chosen.filter(({ check }) => isByCalendar(check) === isByCalendar(most.check));
  const homeVisitOffered = asOften.some(({ check }) => check.homeVisitOffered);
  const check = { ...most.check, homeVisitOffered, evidence: evidenceOfAll(asOften) };
  return { coversAllParts: true, ...most, check };
}

type Chosen = Omit<ChosenCheck, 'coversAllParts'>;

function chosenFor(part: MonitoredPart, settings: CheckSettings): Chosen {
  const { ruleKey, check } = monitoringOf(part, settings);
  const rule = settings.rules.find(({ key }) => key === ruleKey);
  return { ruleKey, ruleLabel: rule?.label ?? USUAL_CHECK, check };
}

function isMoreOften({ check }: Chosen, other: Chosen): boolean {
  return yearlyChecks(check) > yearlyChecks(other.check);
}

function isByCalendar({ frequency }: CheckRules): boolean {
  return frequency !== 'AT_REVIEW_ONLY';
}

/** What any of the checks asks for; nothing is asked for only where none of them asks for anything. */
function evidenceOfAll(all: readonly Chosen[]): Evidence[] {
  const asked = new Set(all.flatMap(({ check }) => check.evidence));
  if (asked.size > 1) asked.delete('NONE');
  return [...asked];
}
