import { area } from '../../area.ts';
import { challengeSubject } from '../challenges/challengeSubject.ts';
import {
  Panel,
  PanelAgendaItem,
  PanelCondition,
  PanelDecisionRow,
  PanelLearning,
  PanelMeeting,
  PanelMember,
  PanelReferral,
} from './panel.entity.ts';
import { panelDecisionDue } from './panelDecisionDue.decision.ts';
import {
  PANEL_CONDITION_MET,
  PANEL_DECIDED,
  PANEL_INFORMATION_ASKED,
  PANEL_MEETING_SET,
  PANEL_REFERRED,
} from './panelNotices.ts';
import { PANEL_READERS } from './panelReaders.ts';
import { PANEL_REFUSALS } from './panelRefusals.ts';
import { panelSitting } from './panelSitting.decision.ts';
import {
  PANEL_CONDITION_STEP,
  PANEL_CONFIRMATION_STEP,
  PANEL_DECISION_STEP,
  PANEL_INFORMATION_STEP,
  PANEL_NOT_APPROVED_STEP,
} from './panelSteps.ts';
import { fitReferralToPlan } from './referrals.commands.ts';
import { sweepReferrals } from './sweepReferrals.commands.ts';

/** What the panel decided about a plan. Whoever sat is a member, and the account is that of who recorded it. */
const DECIDED_BY_PANEL = challengeSubject({
  type: 'PanelDecision',
  called: 'what the panel decided',
  recordKind: () => 'PANEL',
  decided: `select person_id as "personId", decided_on::text as "decidedOn",
      array(select account from panel_member
        where tenant_id = $1 and id = any(panel_decision.members)) || decided_by as "decidedBy"
    from panel_decision where tenant_id = $1 and id = $2`,
});

/** Risk enablement panels: who sits on them, what is referred to them, when they meet, and what they decide. */
export const panel = area({
  path: 'oversight/panel',
  entities: [
    Panel,
    PanelAgendaItem,
    PanelCondition,
    PanelDecisionRow,
    PanelLearning,
    PanelMeeting,
    PanelMember,
    PanelReferral,
  ],
  idPrefixes: {
    Panel: 'panel',
    PanelMember: 'member',
    PanelReferral: 'referral',
    PanelMeeting: 'meeting',
    PanelAgendaItem: 'agenda',
    PanelDecision: 'paneldecision',
    PanelCondition: 'condition',
    PanelLearning: 'learning',
  },
  decisions: [panelDecisionDue, panelSitting],
  steps: [
    PANEL_DECISION_STEP,
    PANEL_NOT_APPROVED_STEP,
    PANEL_INFORMATION_STEP,
    PANEL_CONDITION_STEP,
    PANEL_CONFIRMATION_STEP,
  ],
  notices: [PANEL_REFERRED, PANEL_MEETING_SET, PANEL_INFORMATION_ASKED, PANEL_DECIDED, PANEL_CONDITION_MET],
  planFollowers: [fitReferralToPlan],
  challengeSubjects: [DECIDED_BY_PANEL],
  refusals: PANEL_REFUSALS,
  settingReaders: PANEL_READERS,
  jobs: [sweepReferrals],
});
