/** The steps and notices of concerns. One about somebody in the circle of support is told to none of them. */
import { noticeKind } from '../../clock/notifications/noticeKind.ts';
import { reasonFromDays } from '../../clock/openSteps/dueReason.ts';
import { stepKind } from '../../clock/openSteps/stepKind.ts';

/** Why a concern is answered, and then ended, when it is. */
export const ANSWER_REASON = reasonFromDays(
  'The concern was raised on ',
  ', and is answered within the working days that the council’s policy gives.',
);
export const END_REASON = reasonFromDays(
  'The concern was answered on ',
  ', and comes to its end within the working days that the council’s policy gives.',
);

const open = (
  isAbout: string,
) => `select person_id, id as subject_id, due_on, warn_on, ${ANSWER_REASON.inSql('raised_on')} as due_reason
  from concern where tenant_id = $1 and answered_at is null and ended_at is null and about_supporter_id ${isAbout}`;
const DESCRIPTION = 'The council looks into a concern, and tells you what it found.';
const toEnd = (
  isAbout: string,
) => `select person_id, id as subject_id, end_due_on as due_on, end_warn_on as warn_on,
    ${END_REASON.inSql("(answered_at at time zone 'Europe/London')")} as due_reason
  from concern where tenant_id = $1 and answered_at is not null and ended_at is null and end_due_on is not null
    and about_supporter_id ${isAbout}`;
const END_DESCRIPTION = 'The council says what a concern that was answered has come to.';

export const CONCERN_ANSWER = stepKind({
  key: 'CONCERN_ANSWER',
  subjectType: 'Concern',
  recordKind: 'CONCERNS',
  description: DESCRIPTION,
  derivedFrom: open('is null'),
});
const CONFIDENTIAL_CONCERN_ANSWER = stepKind({
  key: 'CONFIDENTIAL_CONCERN_ANSWER',
  subjectType: 'Concern',
  recordKind: 'CONFIDENTIAL_CONCERNS',
  description: DESCRIPTION,
  derivedFrom: open('is not null'),
});
const CONCERN_END = stepKind({
  key: 'CONCERN_END',
  subjectType: 'Concern',
  recordKind: 'CONCERNS',
  description: END_DESCRIPTION,
  derivedFrom: toEnd('is null'),
});
const CONFIDENTIAL_CONCERN_END = stepKind({
  key: 'CONFIDENTIAL_CONCERN_END',
  subjectType: 'Concern',
  recordKind: 'CONFIDENTIAL_CONCERNS',
  description: END_DESCRIPTION,
  derivedFrom: toEnd('is not null'),
});

const RAISED = 'A concern was raised.';
const ANSWERED = 'A concern was looked into and answered.';
const CONCERN_RAISED = noticeKind({
  key: 'CONCERN_RAISED',
  subjectType: 'Concern',
  recordKind: 'CONCERNS',
  sentence: RAISED,
});
const CONFIDENTIAL_CONCERN_RAISED = noticeKind({
  key: 'CONFIDENTIAL_CONCERN_RAISED',
  subjectType: 'Concern',
  recordKind: 'CONFIDENTIAL_CONCERNS',
  sentence: RAISED,
});
const CONCERN_ANSWERED = noticeKind({
  key: 'CONCERN_ANSWERED',
  subjectType: 'Concern',
  recordKind: 'CONCERNS',
  sentence: ANSWERED,
});
const CONFIDENTIAL_CONCERN_ANSWERED = noticeKind({
  key: 'CONFIDENTIAL_CONCERN_ANSWERED',
  subjectType: 'Concern',
  recordKind: 'CONFIDENTIAL_CONCERNS',
  sentence: ANSWERED,
});

/** Every kind of step that a concern has. */
export const CONCERN_STEPS = [
  CONCERN_ANSWER,
  CONFIDENTIAL_CONCERN_ANSWER,
  CONCERN_END,
  CONFIDENTIAL_CONCERN_END,
];
/** Every kind of notice about a concern. */
export const CONCERN_NOTICES = [
  CONCERN_RAISED,
  CONFIDENTIAL_CONCERN_RAISED,
  CONCERN_ANSWERED,
  CONFIDENTIAL_CONCERN_ANSWERED,
];

/** The steps and the notices of a concern, by whether it is about somebody in the circle of support. */
export function kindsFor(aboutSupporterId: string | null | undefined) {
  return aboutSupporterId
    ? {
        answer: CONFIDENTIAL_CONCERN_ANSWER,
        end: CONFIDENTIAL_CONCERN_END,
        raised: CONFIDENTIAL_CONCERN_RAISED,
        answered: CONFIDENTIAL_CONCERN_ANSWERED,
      }
    : { answer: CONCERN_ANSWER, end: CONCERN_END, raised: CONCERN_RAISED, answered: CONCERN_ANSWERED };
}
