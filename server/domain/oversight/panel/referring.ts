/** Who may ask for the panel, by the council's rules, and when it is not asked twice. */
import type { PanelSettings } from '../../../../tenants/policy/riskPanel.ts';
import type { Refusal } from '../../../common/refusal.ts';
import type { Asker } from '../../../platform/session.ts';
import type { PlanFacts } from '../../care/plans/planStatus.ts';
import { awaitingRefusals, ownAuthorityRefusals } from '../../care/plans/planSteps.ts';
import type { PanelRefusalCode } from './panelRefusals.ts';
import type { ReferralFacts } from './referral.ts';
import { closedRefusals, type LatestDecision } from './referral.ts';

type AskingSettings = Pick<PanelSettings, 'kind'> & {
  triggers: Pick<PanelSettings['triggers'], 'whenPractitionerAsks' | 'whenPersonAsks'>;
};

/** Why whoever asks can't bring a plan to the panel, whatever their reason. */
export function askingRefusals(plan: PlanFacts, asker: Asker, panel: AskingSettings): readonly Refusal[] {
  const outOfOrder = awaitingRefusals(plan);
  if (outOfOrder.length > 0) return outOfOrder;
  const withoutAuthority = ownAuthorityRefusals(asker);
  if (withoutAuthority.length > 0) return withoutAuthority;
  return noPanelRefusals(panel.kind, ['planId']) ?? notOffered(asker, panel);
}

/** Refuses what is asked of a panel where the council's policy has none; null where it has one. */
export function noPanelRefusals(kind: PanelSettings['kind'], path: readonly string[]): Refusal[] | null {
  if (kind !== 'NONE') return null;
  const message =
    'The council’s policy has no risk enablement panel: every plan is signed off on the ladder. signOffRoute says by whom.';
  return [{ code: 'NO_PANEL', path, message, details: { settingPath: 'panel.kind' } }];
}

function notOffered({ actor }: Asker, { triggers }: AskingSettings): readonly Refusal<PanelRefusalCode>[] {
  const isPersons = actor?.role === 'PERSON' || actor?.role === 'REPRESENTATIVE';
  if (isPersons ? triggers.whenPersonAsks : triggers.whenPractitionerAsks) return [];
  const [who, setting] = isPersons
    ? ['the person', 'panel.triggers.whenPersonAsks']
    : ['a practitioner', 'panel.triggers.whenPractitionerAsks'];
  const message = `The council’s policy (${setting}) does not let ${who} bring a plan to the panel. signOffRoute says who signs it off, and what would send it to the panel.`;
  return [{ code: 'REFERRAL_NOT_OFFERED', path: ['planId'], message }];
}

/**
 * Refuses to bring a plan to the panel that is there as it now stands, or about which the panel has decided as it now
 * stands.
 */
export function alreadyRefusals(
  referral: ReferralFacts & { id: string },
  latest: LatestDecision | null,
  changed: readonly string[],
): readonly Refusal<PanelRefusalCode>[] {
  if (changed.length > 0) return [];
  if (referral.closedAt && referral.closedReason !== 'DECIDED') return [];
  if (referral.closedAt)
    return closedRefusals(referral, latest).map((each) => ({ ...each, path: ['planId'] }));
  const message =
    'The plan is with the panel already, as it now stands. Its referral says by when it decides.';
  return [
    { code: 'REFERRAL_ALREADY_OPEN', path: ['planId'], message, details: { conflictingId: referral.id } },
  ];
}
