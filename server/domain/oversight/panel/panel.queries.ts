import type { PageSelection } from '../../../platform/reading/lookAhead.ts';
import { readPage } from '../../../platform/reading/reader.ts';
import { expression, extendShape, json, many, needs, one } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import type { PageArguments } from '../../../platform/reading/slice.ts';
import type { Session } from '../../../platform/session.ts';
import { supportPlanShape } from '../../care/plans/plans.queries.ts';
import { diedOnOfPerson, personShape } from '../../people/people.queries.ts';
import { policyVersionShape } from '../../policy/policies/policyVersions.queries.ts';
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

/** The most that comes in one list of a panel: its open cases, its meetings. */
export const MOST_OF_A_PANEL = 100;

const membersIn = (column: string) =>
  many(() => panelMemberShape, {
    from: (row) => `any (${row}.${column})`,
    to: 'id',
    orderBy: ['name', 'id'],
  });

export const panelShape = shapeOf(Panel, {
  fields: {
    members: many(() => panelMemberShape, { from: 'id', to: 'panel_id', orderBy: ['term_from', 'id'] }),
    meetings: many(() => panelMeetingShape, {
      from: 'id',
      to: 'panel_id',
      orderBy: ['held_on desc', 'id desc'],
      limit: MOST_OF_A_PANEL,
    }),
    openReferrals: many(() => panelReferralShape, {
      from: 'id',
      to: 'panel_id',
      where: 'closed_at is null',
      orderBy: ['due_on', 'id'],
      limit: MOST_OF_A_PANEL,
    }),
    decisionsToConfirm: many(() => panelDecisionShape, {
      from: (panel) => `any (select decision.id from panel_decision decision
        join panel_referral referral on referral.tenant_id = $1 and referral.id = decision.referral_id
        where decision.tenant_id = $1 and decision.meeting_id is null and decision.ratified_by_meeting_id is null
          and decision.confirm_by is not null and referral.panel_id = ${panel}.id)`,
      to: 'id',
      orderBy: ['confirm_by', 'id'],
      limit: MOST_OF_A_PANEL,
    }),
  },
});

export const panelMemberShape = shapeOf(PanelMember, {
  fields: {
    panel: one(() => panelShape),
    deputyFor: one(() => panelMemberShape),
  },
});

export const panelMeetingShape = shapeOf(PanelMeeting, {
  fields: {
    panel: one(() => panelShape),
    present: membersIn('present'),
    agenda: many(() => panelAgendaItemShape, {
      from: 'id',
      to: 'meeting_id',
      where: 'taken_off_at is null',
      orderBy: ['position', 'id'],
    }),
    decisions: many(() => panelDecisionShape, { from: 'id', to: 'meeting_id' }),
    ratified: many(() => panelDecisionShape, { from: 'id', to: 'ratified_by_meeting_id' }),
  },
});

export const panelAgendaItemShape = shapeOf(PanelAgendaItem, {
  fields: {
    meeting: one(() => panelMeetingShape),
    referral: one(() => panelReferralShape),
  },
});

const ofReferral = { from: 'id', to: 'referral_id' };

export const panelReferralShape = shapeOf(PanelReferral, {
  fields: {
    person: one(() => personShape),
    plan: one(() => supportPlanShape),
    panel: one(() => panelShape),
    replaces: one(() => panelReferralShape),
    policyVersion: one(() => policyVersionShape),
    policyVersionId: expression((row) => `${row}.policy_version_id`),
    personDiedOn: diedOnOfPerson(),
    keptPapers: json('papers'),
    papers: needs('keptPapers', 'declaredInterests'),
    reasons: json('reasons'),
    informationRequests: json('information_requests'),
    declaredInterests: json('interests'),
    interests: needs('declaredInterests'),
    membersMet: membersIn('members_met'),
    decisions: many(() => panelDecisionShape, { ...ofReferral, orderBy: ['number'] }),
    latestDecision: one(() => panelDecisionShape, { ...ofReferral, orderBy: ['number desc'] }),
    agendaItems: many(() => panelAgendaItemShape, { ...ofReferral, where: 'taken_off_at is null' }),
    status: needs(
      'closedAt',
      'closedReason',
      'informationRequests',
      'notApprovedOn',
      'membersMetOn',
      'personDiedOn',
    ),
  },
});

export const panelDecisionShape = shapeOf(PanelDecisionRow, {
  fields: {
    referral: one(() => panelReferralShape),
    meeting: one(() => panelMeetingShape),
    members: membersIn('members'),
    policyVersion: one(() => policyVersionShape),
    ratifiedByMeeting: one(() => panelMeetingShape),
    conditions: many(() => panelConditionShape, { from: 'id', to: 'decision_id', orderBy: ['position'] }),
  },
});

export const panelConditionShape = shapeOf(PanelCondition, {
  fields: {
    decision: one(() => panelDecisionShape),
    plan: one(() => supportPlanShape),
    isOverdue: needs('dueOn', 'metOn'),
  },
});

export const panelLearningShape = shapeOf(PanelLearning, {
  fields: { panel: one(() => panelShape) },
});

extendShape(supportPlanShape, {
  panelReferrals: many(() => panelReferralShape, { from: 'id', to: 'plan_id', orderBy: ['id desc'] }),
  panelConditions: many(() => panelConditionShape, {
    from: 'id',
    to: 'plan_id',
    orderBy: ['due_on', 'position'],
  }),
});

/** The council's panels, by name. */
export function findPanels(session: Session, selection: PageSelection, page: PageArguments) {
  return pageOf(session, panelShape, selection, { ...page, list: 'panels', orderBy: ['name'] });
}

/** The cases that are with the council's panels, those that are due first at the top. */
export function findPanelReferrals(session: Session, selection: PageSelection, page: PageArguments) {
  const where = { sql: 'closed_at is null', values: [] };
  return pageOf(session, panelReferralShape, selection, {
    ...page,
    list: 'panelReferrals',
    orderBy: ['due_on'],
    where,
  });
}

/** What the council's panels learned, the newest first. */
export function findPanelLearning(session: Session, selection: PageSelection, page: PageArguments) {
  return pageOf(session, panelLearningShape, selection, {
    ...page,
    list: 'panelLearning',
    orderBy: [],
    descending: true,
  });
}

const pageOf = readPage<Record<string, unknown>>;
