import { type Refusal, someOf } from '../../../server/common/refusal.ts';
import { TEXT_REFUSALS } from '../../../server/common/textRules.ts';
import { type ContactFacts, openRefusals } from '../../../server/domain/care/frontDoor/contacting.ts';
import {
  closeContact,
  recordContact,
  updateContact,
} from '../../../server/domain/care/frontDoor/contacts.commands.ts';
import { decideEligibility } from '../../../server/domain/care/frontDoor/eligibility.commands.ts';
import {
  type ContactToDecide,
  decidableRefusals,
} from '../../../server/domain/care/frontDoor/eligibility.ts';
import {
  contactShape,
  eligibilityDecisionShape,
  onwardReferralShape,
  reablementEpisodeShape,
} from '../../../server/domain/care/frontDoor/frontDoor.queries.ts';
import { FRONT_DOOR_REFUSALS } from '../../../server/domain/care/frontDoor/frontDoorRefusals.ts';
import {
  answerOnwardReferral,
  referOnward,
} from '../../../server/domain/care/frontDoor/onwardReferrals.commands.ts';
import { answeredRefusals } from '../../../server/domain/care/frontDoor/onwardReferrals.ts';
import {
  completeReablement,
  declineReablement,
  startReablement,
} from '../../../server/domain/care/frontDoor/reablement.commands.ts';
import {
  alreadyAnsweredRefusals,
  alreadyOpenRefusals,
  endedRefusals,
} from '../../../server/domain/care/frontDoor/reablement.ts';
import { DEATH_REFUSALS, deathRefusals } from '../../../server/domain/people/death.ts';
import { PEOPLE_REFUSALS } from '../../../server/domain/people/registration.ts';
import { settingsReader } from '../../../server/domain/policy/policies/settingsOfMoment.queries.ts';
import { RECORD_REFUSALS } from '../../../server/platform/commands/records.ts';
import type { Session } from '../../../server/platform/session.ts';
import { recordAnswer } from '../../kit/answers.ts';
import { mutation } from '../../kit/mutation.ts';
import { type Permission, PRACTICE } from '../../kit/permissions.ts';
import {
  AnswerOnwardReferralInput,
  CloseContactInput,
  CompleteReablementInput,
  DecideEligibilityInput,
  DeclineReablementInput,
  RecordContactInput,
  ReferOnwardInput,
  StartReablementInput,
  UpdateContactInput,
} from './frontDoor.inputs.ts';
import {
  Contact,
  EligibilityDecision,
  OnwardReferral,
  onContact,
  onEpisode,
  onOnwardReferral,
  ReablementEpisode,
} from './frontDoor.ts';

/** Anybody may ask the council for support themself, and say no to what is offered first. */
const ASKS_FOR_SUPPORT: Permission = [...PRACTICE, 'PERSON'];

const contactAnswer = recordAnswer('contact', () => Contact, contactShape);
const eligibilityAnswer = recordAnswer(
  'eligibilityDecision',
  () => EligibilityDecision,
  eligibilityDecisionShape,
);
const episodeAnswer = recordAnswer('reablementEpisode', () => ReablementEpisode, reablementEpisodeShape);
const referralAnswer = recordAnswer('onwardReferral', () => OnwardReferral, onwardReferralShape);

const FUTURE = someOf(PEOPLE_REFUSALS, 'DATE_IN_FUTURE');
/** An episode as the rule about its end looks at it. */
interface EpisodeRow {
  endedOn: string | null;
  person: { diedOn: string | null };
}

/** Why an open contact can't be changed. */
const CONTACT_CHANGE = {
  ...RECORD_REFUSALS,
  ...DEATH_REFUSALS,
  ...someOf(FRONT_DOOR_REFUSALS, 'CONTACT_CLOSED'),
};

/** A contact as the rules about it look at it. */
type ContactRow = ContactFacts &
  ContactToDecide & {
    reablementDeclinedOn?: string | null;
    person: { diedOn: string | null; openReablement: { id: string } | null };
  };
/** What says whether a contact is open. */
const OPEN = ['closedOn', 'closing', 'person.diedOn'];
const isOpen = (contact: ContactRow) => openRefusals({ ...contact, personDiedOn: contact.person.diedOn });
/** Asks the policy in force for its time limits, as the command does, where nothing else stands in the way. */
async function byPolicy(refusals: Refusal[], session: Session): Promise<Refusal[]> {
  if (refusals.length === 0) await settingsReader(session)('planning');
  return refusals;
}

/** The way from a first contact to an assessment and beyond. */
export const frontDoorMutations = [
  mutation({
    name: 'recordContact',
    what: 'Records a contact about support and dates what happens next by the council’s time limits: practice staff, or the person themself.',
    input: RecordContactInput,
    inputIs: 'Whom it is about, and what is wanted.',
    permission: ASKS_FOR_SUPPORT,
    refuses: {
      ...someOf(RECORD_REFUSALS, 'NOT_FOUND'),
      ...DEATH_REFUSALS,
      ...FUTURE,
      ...TEXT_REFUSALS,
      ...someOf(
        FRONT_DOOR_REFUSALS,
        'CONTACT_ALREADY_OPEN',
        'CONTACT_DAY_ONLY_FROM_STAFF',
        'DAY_BEFORE_BIRTH',
        'DAY_TOO_LONG_AGO',
        'FAST_TRACK_NOT_OFFERED',
      ),
    },
    throws: ['POLICY_NOT_IN_FORCE'],
    answers: contactAnswer,
    run: ({ session, command, input }) =>
      recordContact(session, command, { ...input, fastTrackReason: input.fastTrackReason ?? null }),
  }),
  mutation({
    name: 'updateContact',
    what: 'Adds what has become known since a contact was recorded, such as a reason for the fast track.',
    input: UpdateContactInput,
    inputIs: 'What is new.',
    permission: PRACTICE,
    actsOn: onContact(OPEN, isOpen),
    refuses: {
      ...CONTACT_CHANGE,
      ...TEXT_REFUSALS,
      ...someOf(FRONT_DOOR_REFUSALS, 'ALREADY_ON_FAST_TRACK', 'FAST_TRACK_NOT_OFFERED'),
    },
    answers: contactAnswer,
    run: ({ session, command, input }) =>
      updateContact(session, command, input, {
        ...(input.whatIsWanted == null ? {} : { whatIsWanted: input.whatIsWanted }),
        fastTrackReason: input.fastTrackReason ?? null,
      }),
  }),
  mutation({
    name: 'closeContact',
    what: 'Closes a contact that leads to no decision, such as where advice was enough, and all that is open of it.',
    input: CloseContactInput,
    inputIs: 'Which contact, and why.',
    permission: PRACTICE,
    actsOn: onContact(OPEN, isOpen),
    refuses: {
      ...CONTACT_CHANGE,
      ...TEXT_REFUSALS,
      ...someOf(FRONT_DOOR_REFUSALS, 'CONTACT_WAS_DECIDED'),
    },
    answers: contactAnswer,
    run: ({ session, command, input }) => closeContact(session, command, input, input.closing, input.reason),
  }),
  mutation({
    name: 'decideEligibility',
    what: 'Decides for ever, on the basis of an assessment, whether somebody’s needs are eligible. The national criteria give an answer from the facts; whoever decides otherwise says why. Where the needs are not eligible, what the council offers is written with the decision, and the contact is closed.',
    input: DecideEligibilityInput,
    inputIs: 'What was found, and what is decided.',
    permission: PRACTICE,
    actsOn: onContact(
      [...OPEN, 'assessedOn', 'amountKnownOn', 'eligibilityDecidedOn'],
      (contact: ContactRow, session) => {
        const closed = isOpen(contact);
        return byPolicy(closed.length > 0 ? closed : decidableRefusals(contact), session);
      },
    ),
    refuses: {
      ...CONTACT_CHANGE,
      ...TEXT_REFUSALS,
      ...someOf(
        FRONT_DOOR_REFUSALS,
        'ELIGIBILITY_ALREADY_DECIDED',
        'NOT_ASSESSED',
        'ELIGIBILITY_OUTCOME_NAMED_TWICE',
        'DIFFERING_REASON_MISSING',
      ),
    },
    throws: ['POLICY_NOT_IN_FORCE'],
    answers: eligibilityAnswer,
    run({ session, command, input }) {
      const { contactId, expectedVersion, idempotencyKey, ...decided } = input;
      return decideEligibility(
        session,
        command,
        { contactId, expectedVersion },
        { ...decided, differingReason: input.differingReason ?? null },
      );
    },
  }),
  mutation({
    name: 'startReablement',
    what: 'Starts some weeks of re-ablement, which come before the assessment. The first six weeks are free by law.',
    input: StartReablementInput,
    inputIs: 'From when, and for what.',
    permission: PRACTICE,
    actsOn: onContact([...OPEN, 'person.openReablement.id'], (contact: ContactRow, session) => {
      const closed = isOpen(contact);
      const open = alreadyOpenRefusals(contact.person.openReablement?.id ?? null);
      return byPolicy(closed.length > 0 ? closed : open, session);
    }),
    refuses: {
      ...CONTACT_CHANGE,
      ...FUTURE,
      ...TEXT_REFUSALS,
      ...someOf(
        FRONT_DOOR_REFUSALS,
        'REABLEMENT_ALREADY_OPEN',
        'REABLEMENT_BEFORE_CONTACT',
        'REABLEMENT_ENDS_BEFORE_START',
        'REABLEMENT_TOO_LONG',
        'LONGER_REASON_MISSING',
        'GOAL_MISSING',
        'TOO_MANY_GOALS',
      ),
    },
    throws: ['POLICY_NOT_IN_FORCE'],
    answers: episodeAnswer,
    run: ({ session, command, input }) =>
      startReablement(session, command, input, {
        startedOn: input.startedOn,
        plannedEndOn: input.plannedEndOn ?? null,
        goals: input.goals,
        longerReason: input.longerReason ?? null,
      }),
  }),
  mutation({
    name: 'declineReablement',
    what: 'Records that the person does not want re-ablement, and why: practice staff, or the person themself. The assessment goes on at once.',
    input: DeclineReablementInput,
    inputIs: 'Which contact, and why.',
    permission: ASKS_FOR_SUPPORT,
    actsOn: onContact([...OPEN, 'reablementStartedOn', 'reablementDeclinedOn'], (contact: ContactRow) => {
      const closed = isOpen(contact);
      return closed.length > 0 ? closed : alreadyAnsweredRefusals(contact);
    }),
    refuses: {
      ...CONTACT_CHANGE,
      ...TEXT_REFUSALS,
      ...someOf(FRONT_DOOR_REFUSALS, 'REABLEMENT_ALREADY_ANSWERED'),
    },
    answers: contactAnswer,
    run: ({ session, command, input }) => declineReablement(session, command, input, input.reason),
  }),
  mutation({
    name: 'completeReablement',
    what: 'Records how re-ablement ended. Where nothing more is needed the contact is closed, unless an assessment has begun; else the time until the assessment runs from that day.',
    input: CompleteReablementInput,
    inputIs: 'Which episode, and what came of it.',
    permission: PRACTICE,
    actsOn: onEpisode(['endedOn', 'person.diedOn'], (episode: EpisodeRow) => {
      const ended = endedRefusals(episode);
      return ended.length > 0 ? ended : deathRefusals(episode.person.diedOn, ['episodeId']);
    }),
    refuses: {
      ...RECORD_REFUSALS,
      ...DEATH_REFUSALS,
      ...FUTURE,
      ...someOf(TEXT_REFUSALS, 'TEXT_TOO_LONG'),
      ...someOf(FRONT_DOOR_REFUSALS, 'REABLEMENT_ENDED', 'REABLEMENT_ENDS_BEFORE_START'),
    },
    answers: episodeAnswer,
    run: ({ session, command, input }) =>
      completeReablement(session, command, input, {
        endedOn: input.endedOn,
        result: input.result,
        note: input.note ?? null,
      }),
  }),
  mutation({
    name: 'referOnward',
    what: 'Records that somebody is referred to another service, and by when an answer is expected.',
    input: ReferOnwardInput,
    inputIs: 'Whom, to whom, and why.',
    permission: PRACTICE,
    refuses: {
      ...someOf(RECORD_REFUSALS, 'NOT_FOUND'),
      ...DEATH_REFUSALS,
      ...FUTURE,
      ...TEXT_REFUSALS,
      ...someOf(
        FRONT_DOOR_REFUSALS,
        'DAY_BEFORE_BIRTH',
        'DAY_TOO_LONG_AGO',
        'ONWARD_REFERRAL_ALREADY_OPEN',
        'ANSWER_BEFORE_REFERRAL',
      ),
    },
    throws: ['POLICY_NOT_IN_FORCE'],
    answers: referralAnswer,
    run: ({ session, command, input }) =>
      referOnward(session, command, { ...input, answerExpectedBy: input.answerExpectedBy ?? null }),
  }),
  mutation({
    name: 'answerOnwardReferral',
    what: 'Records the answer to an onward referral.',
    input: AnswerOnwardReferralInput,
    inputIs: 'Which referral, and the answer.',
    permission: PRACTICE,
    actsOn: onOnwardReferral(['answeredOn'], answeredRefusals),
    refuses: {
      ...RECORD_REFUSALS,
      ...FUTURE,
      ...someOf(TEXT_REFUSALS, 'TEXT_TOO_LONG'),
      ...someOf(FRONT_DOOR_REFUSALS, 'ONWARD_REFERRAL_ANSWERED', 'ANSWER_BEFORE_REFERRAL'),
    },
    answers: referralAnswer,
    run: ({ session, command, input }) =>
      answerOnwardReferral(session, command, input, {
        answeredOn: input.answeredOn,
        answer: input.answer,
        note: input.note ?? null,
      }),
  }),
];
