/** The risk enablement panel: what goes to it, who sits on it, and how it decides. */
import { PANEL_KIND, PANEL_ROLE } from '../vocabularyOfDecisions.ts';
import { localityMistakes, seatMistakes } from './panelChecks.ts';
import { meetingMistakes, memberMistakes, quorumMistakes } from './riskChecks.ts';
import {
  choice,
  choices,
  count,
  days,
  group,
  keyText,
  list,
  optional,
  pence,
  points,
  type SettingValue,
  text,
  workingDays,
  yesNo,
} from './setting.ts';

const triggers = group({
  label: 'Triggers',
  why: 'What sends a plan to the panel besides fitting no rung of the ladder. Panels for everything mean delay.',
  settings: {
    riskScoreAtLeast: optional(
      points({
        label: 'Risk score at least',
        why: 'The score at which a plan goes to the panel. Left out means that no score alone does.',
        min: 1,
        max: 100,
      }),
    ),
    weeklyCostAtLeastPence: optional(
      pence({
        label: 'Weekly cost at least',
        why: 'The weekly cost at which a plan goes to the panel. Left out means that no cost alone does.',
        min: 0,
        max: 10_000_000,
      }),
    ),
    whenPersonAndCouncilDisagree: yesNo({
      label: 'Disagreement',
      why: 'Whether a disagreement between the person and the council goes to the panel.',
      default: true,
    }),
    whenSafeguardingEnquiryIsOpen: yesNo({
      label: 'Safeguarding enquiry open',
      why: 'Whether an open safeguarding enquiry sends a plan to the panel.',
    }),
    whenRelativeInSameHousehold: yesNo({
      label: 'Relative in the same household',
      why: 'Whether paying a relative who lives with the person sends a plan to the panel.',
    }),
    whenCostBeyondTolerance: yesNo({
      label: 'Cost beyond tolerance',
      why: 'Whether an agreed cost further from the indicative budget than the tolerance sends a plan to the panel.',
    }),
    whenPractitionerAsks: yesNo({
      label: 'Practitioner asks',
      why: 'Whether a practitioner may bring a decision that they want to share.',
      default: true,
    }),
    whenPersonAsks: yesNo({
      label: 'Person asks',
      why: 'Whether the person may ask for the panel themself, once they have agreed to the plan.',
      default: true,
    }),
  },
});

const locality = group({
  label: 'Locality',
  why: 'A part of the council’s area that has a panel of its own.',
  settings: {
    key: keyText({ label: 'Key', why: 'A short name that stays the same from version to version.' }),
    name: text({ label: 'Name', why: 'What the locality is called.', maxLength: 100 }),
    postcodeDistricts: list(
      text({
        label: 'Postcode district',
        why: 'The first half of its postcodes.',
        maxLength: 4,
        shape: {
          pattern: /^[A-Z]{1,2}[0-9][0-9A-Z]?$/,
          format: 'the first half of a postcode, in capitals, such as OL1',
        },
      }),
      {
        label: 'Postcode districts',
        why: 'Where the people live whom its panel decides about.',
        itemName: 'PostcodeDistrict',
        minItems: 1,
      },
    ),
  },
});

const member = group({
  label: 'Seat',
  why: 'A role on the panel.',
  settings: {
    role: choice(PANEL_ROLE, { label: 'Role', why: 'What the member brings.' }),
    seats: count({ label: 'Seats', why: 'How many members have this role.', min: 1, max: 10, default: 1 }),
    holdsBudget: yesNo({
      label: 'Holds a budget',
      why: 'Whether the member can commit money, so that the panel need not ask elsewhere. At least one must.',
    }),
  },
});

export const riskPanel = group({
  typeName: 'RiskEnablementPanelRules',
  label: 'Risk enablement panel',
  why: 'Shares responsibility for a complex risk decision: a support to the person and staff. It may not rewrite the plan.',
  settings: {
    kind: choice(PANEL_KIND, {
      label: 'What the panel is for',
      why: 'Whether the panel decides about the plans that are sent to it, only advises, or there is none. Where there is none, its other settings are not read.',
      default: 'DECIDES',
    }),
    triggers,
    everyPlanToPanelReason: optional(
      text({
        label: 'Reason for sending every plan to the panel',
        why: 'Why no plan is signed off without the panel. Needed only then.',
        minLength: 20,
      }),
    ),
    members: list(member, {
      label: 'Members',
      why: 'Who sits on it, by role: senior health and social care staff, and somebody who holds a budget.',
      itemName: 'Member',
      keyedBy: ['role'],
      minItems: 1,
    }),
    requiredRoles: choices(PANEL_ROLE, {
      label: 'Roles that must be there',
      why: 'Without which roles the panel decides nothing on the day, beside somebody who holds a budget. Each has a seat.',
      default: [],
    }),
    quorum: count({ label: 'Quorum', why: 'How many members must be there to decide.', min: 2, max: 30 }),
    decisionWorkingDays: workingDays({
      label: 'Decision within',
      why: 'How soon after a plan is referred the panel decides.',
      min: 1,
      max: 40,
    }),
    informationStopsClock: yesNo({
      label: 'Asking for more stops the clock',
      why: 'Whether the days until what the panel asked for arrives are added to the time it has.',
      default: false,
    }),
    papersWorkingDays: optional(
      workingDays({
        label: 'Papers before the meeting',
        why: 'How long before a meeting its agenda and papers are with the members and the person. Left out means that a meeting may be called at once.',
        min: 1,
        max: 20,
      }),
    ),
    urgentDecisionByRole: optional(
      choice(PANEL_ROLE, {
        label: 'Who decides between meetings',
        why: 'The role that may decide alone where it can’t wait for a meeting; the next meeting confirms it. Left out means that nobody may.',
      }),
    ),
    urgentConfirmedWorkingDays: workingDays({
      label: 'Confirmed within',
      why: 'How soon after a decision between meetings a meeting confirms it. Read only where somebody may decide between meetings.',
      min: 1,
      max: 60,
      default: 20,
    }),
    warnBeforeDays: days({
      label: 'Warning before its days',
      why: 'How many days before its day a decision, a meeting with members, an answer to the panel, a condition or a confirmation is warned of.',
      min: 0,
      max: 30,
      default: 3,
    }),
    localities: list(locality, {
      label: 'Localities',
      why: 'Parts of the council’s area with panels of their own. None means that a panel serves the whole area.',
      itemName: 'Locality',
      keyedBy: ['key'],
      default: [],
      checks: [localityMistakes],
    }),
    personMayAttend: yesNo({
      label: 'The person may attend',
      why: 'Whether the person may be there, with support to be.',
      default: true,
    }),
    membersToMeetOnDisagreement: count({
      label: 'Members to meet on disagreement',
      why: 'How many members the person may meet when the panel does not approve. 0 means that no meeting is offered.',
      min: 0,
      max: 10,
    }),
    learningIsRecorded: yesNo({
      label: 'Learning is recorded',
      why: 'Whether what the panel learned is written down for others, without names.',
      default: true,
    }),
  },
  checks: [memberMistakes, quorumMistakes, meetingMistakes, seatMistakes],
});

/** What sends a plan to the panel. */
export type PanelTriggers = SettingValue<typeof triggers>;
/** What a panel is, who sits on it, and how it decides. */
export type PanelSettings = SettingValue<typeof riskPanel>;
