import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';

export const PANEL_DECISION = enumeration('PanelDecisionKind', 'What a panel decides about a plan.', {
  APPROVED: 'The plan is approved as it stands.',
  APPROVED_WITH_CONDITIONS: 'The plan is approved, and something is done by a day that is named.',
  MORE_INFORMATION: 'The panel needs to know more first, and says what, from whom and by when.',
  NOT_APPROVED: 'The plan is not approved, for the reasons given.',
});
export type PanelDecision = ValueOf<typeof PANEL_DECISION>;

export const REFERRAL_PURPOSE = enumeration('PanelReferralPurpose', 'What the panel is asked for.', {
  DECISION: 'The panel decides about the plan.',
  ADVICE: 'The panel advises, and whoever signs the plan off decides.',
});
export type ReferralPurpose = ValueOf<typeof REFERRAL_PURPOSE>;

export const REFERRAL_SOURCE = enumeration('PanelReferralSource', 'Who sent a plan to the panel.', {
  POLICY: 'The council’s rules.',
  PRACTITIONER: 'A practitioner, who wants to share the decision.',
  PERSON: 'The person, or somebody who decides for them.',
});
export type ReferralSource = ValueOf<typeof REFERRAL_SOURCE>;

export const REFERRAL_STATUS = enumeration(
  'PanelReferralStatus',
  'Where a referral stands. Worked out from what has happened, never set.',
  {
    OPEN: 'Waits for the panel.',
    INFORMATION_AWAITED: 'The panel has asked for more, which has yet to come.',
    NOT_APPROVED:
      'Not approved; the person may meet members of the panel, or the plan goes back for changes.',
    SECOND_DECISION_AWAITED: 'The person has met members of the panel, which decides once more.',
    DECIDED: 'The panel has decided.',
    CLOSED: 'Closed without a decision, for the reason given.',
  },
);
export type ReferralStatus = ValueOf<typeof REFERRAL_STATUS>;

export const REFERRAL_END = enumeration('PanelReferralEnd', 'Why a referral is closed.', {
  DECIDED: 'The panel decided.',
  PLAN_RETURNED: 'The plan went back for changes.',
  SIGNED_OFF: 'Somebody signed the plan off before the panel gave its advice.',
  NO_LONGER_NEEDED: 'What sent the plan to the panel is no longer so.',
  PLAN_ENDED: 'The plan has ended, or the person has died.',
  NEWER_PAPERS: 'The plan changed, and went to the panel again as it now stands.',
});
export type ReferralEnd = ValueOf<typeof REFERRAL_END>;
