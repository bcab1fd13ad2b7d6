import type { ActorRole } from '../../server/platform/actor.ts';
import { enumeration } from '../../tenants/vocabulary.ts';

/** The roles, as the API describes them. */
export const ROLE = enumeration('Role', 'What a token lets its holder do, or who made a change.', {
  PERSON: 'Has, or may have, a personal budget: sees their own record and no other.',
  REPRESENTATIVE:
    'Attorney, deputy or suitable person: decides for one person while the authority lasts. A nominee: manages the money of one person, and reads budgets and what the person agrees to.',
  SUPPORTER: 'In one person’s circle of support: sees what the person agrees to.',
  PRACTITIONER: 'Social worker or other practitioner: assesses, plans, reviews.',
  TEAM_MANAGER: 'First-line manager: signs plans off.',
  SERVICE_MANAGER: 'Manager of several teams: signs larger and riskier plans off.',
  HEAD_OF_SERVICE: 'Head of service: signs the largest plans off, where the council’s ladder says so.',
  DIRECTOR: 'Director of adult social services, or a deputy: the top of the ladder.',
  BROKER: 'Helps one person to plan, with the consent the person gives.',
  PROVIDER: 'Holds a fund for one person: sees what is in that fund and what moved, and nothing else.',
  FINANCE_OFFICER: 'Pays instalments and looks after the ledger.',
  COMMISSIONER: 'Looks at what is bought for whom, in aggregate only.',
  POLICY_EDITOR: 'Writes the council’s policy.',
  POLICY_APPROVER: 'Approves the council’s policy.',
  EMERGENCY_POLICY_OFFICER: 'Puts a change of policy in force alone where it can’t wait, with the reason.',
  COUNCIL_ADMINISTRATOR: 'Looks after the council’s set-up.',
  REGIONAL_ANALYST: 'Compares what councils have published; sees no person anywhere.',
  PLATFORM_ADMINISTRATOR: 'Onboards councils; sees no person anywhere.',
  AUDITOR: 'Reads every record of the council and changes none.',
  PANEL_MEMBER:
    'Sits on a risk enablement panel: sees the cases referred to it while these are open, and nothing of a case in which they have declared an interest.',
  SYSTEM:
    'The program itself, at work by the calendar for one council at a time. No token carries it; it shows in the audit trail only.',
} satisfies Record<Exclude<ActorRole, 'PUBLIC'>, string>);
