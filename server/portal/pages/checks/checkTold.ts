import type { PortalCheckQuery } from '../../../../schema/operations/generated.ts';
import { seenFields, type Told, toldSeen } from '../../forms/bothVersions.ts';
import { newForm } from '../../forms/formState.ts';
import type { FormValues } from '../../forms/formValues.ts';
import { dayFields } from '../../forms/typedDay.ts';
import { poundsInWords } from '../../words/sentences.ts';
import { CHECK_STATES, OUTCOMES } from './checkWords.tsx';

type CheckOf = NonNullable<PortalCheckQuery['monitoringCheck']>;

/** A check as it is saved, in the fields of the form that completes it, with what its page tells. */
export function savedCheck(check: CheckOf): FormValues {
  const open = check.queries.findLast(({ repliedOn }) => !repliedOn);
  return newForm({
    expectedVersion: String(check.version),
    outcome: check.outcome ?? '',
    note: check.note ?? '',
    helpGiven: check.helpGiven ?? '',
    concern: check.concern ?? '',
    question: open?.question ?? '',
    ...dayFields('checkedOn', check.checkedOn),
    ...dayFields('replyByOn', open?.replyByOn),
    ...dayFields('followUpOn', check.followUpOn),
    ...dayFields('discussionOn', check.discussionOn),
    ...seenFields({
      status: CHECK_STATES[check.status]?.words ?? '',
      sent: String(check.evidenceSent.length),
      balances: check.balances.map(({ balancePence }) => poundsInWords(balancePence)).join('; '),
      replies: String(check.queries.filter(({ repliedOn }) => repliedOn).length),
    }),
  }).values;
}

export const TOLD_CHECK: Told = [
  ...toldSeen({
    status: 'Where the check stands',
    sent: 'Papers that were sent',
    balances: 'What was left',
    replies: 'Questions that were answered',
  }),
  {
    name: 'outcome',
    label: 'What was found',
    said: (value) => OUTCOMES.find((each) => each.value === value)?.label ?? '',
  },
  { name: 'checkedOn', label: 'Looked at on', isDay: true },
  { name: 'note', label: 'What there is to say' },
  { name: 'question', label: 'The question' },
  { name: 'replyByOn', label: 'Answer by', isDay: true },
  { name: 'helpGiven', label: 'Which help' },
  { name: 'followUpOn', label: 'When somebody asks how it went', isDay: true },
  { name: 'discussionOn', label: 'When it is talked over', isDay: true },
  { name: 'concern', label: 'What the concern is' },
];
