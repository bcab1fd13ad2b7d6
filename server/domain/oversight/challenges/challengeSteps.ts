import { noticeKind } from '../../clock/notifications/noticeKind.ts';
import { reasonFromDays } from '../../clock/openSteps/dueReason.ts';
import { stepKind } from '../../clock/openSteps/stepKind.ts';

const OF_CHALLENGE = { subjectType: 'Challenge', recordKind: 'CHALLENGES' } as const;
const UNANSWERED = 'from challenge where tenant_id = $1 and withdrawn_at is null and answered_on is null';

export const ACKNOWLEDGEMENT_REASON = reasonFromDays(
  'It arrived on ',
  ', and the council says so within the working days that its policy gives.',
);

export const CHALLENGE_ACKNOWLEDGEMENT = stepKind({
  ...OF_CHALLENGE,
  key: 'CHALLENGE_ACKNOWLEDGEMENT',
  description: 'The council tells you that your challenge or complaint has arrived, and who answers it.',
  derivedFrom: `select person_id, id as subject_id, acknowledge_due_on as due_on, acknowledge_warn_on as warn_on,
      ${ACKNOWLEDGEMENT_REASON.inSql('received_on')} as due_reason ${UNANSWERED} and acknowledged_at is null`,
});

export const CHALLENGE_REPLY = stepKind({
  ...OF_CHALLENGE,
  key: 'CHALLENGE_REPLY',
  description: 'The council answers your challenge or complaint.',
  derivedFrom: `select person_id, id as subject_id, reply_due_on as due_on, reply_warn_on as warn_on,
      reply_due_reason as due_reason ${UNANSWERED}`,
});

export const CHALLENGE_RECEIVED = noticeKind({
  ...OF_CHALLENGE,
  key: 'CHALLENGE_RECEIVED',
  sentence: 'A challenge or complaint has arrived.',
});
export const CHALLENGE_ACKNOWLEDGED = noticeKind({
  ...OF_CHALLENGE,
  key: 'CHALLENGE_ACKNOWLEDGED',
  sentence: 'The council has said that the challenge or complaint arrived.',
});
export const CHALLENGE_ANSWERED = noticeKind({
  ...OF_CHALLENGE,
  key: 'CHALLENGE_ANSWERED',
  sentence: 'The council has answered the challenge or complaint.',
});
export const CHALLENGE_ESCALATED = noticeKind({
  ...OF_CHALLENGE,
  key: 'CHALLENGE_ESCALATED',
  sentence: 'The challenge or complaint has gone to the next stage.',
});
export const CHALLENGE_WITHDRAWN = noticeKind({
  ...OF_CHALLENGE,
  key: 'CHALLENGE_WITHDRAWN',
  sentence: 'The challenge or complaint was taken back.',
});
