import { seenFields, type Told, toldSeen } from '../../forms/bothVersions.ts';
import { newForm } from '../../forms/formState.ts';
import type { FormValues } from '../../forms/formValues.ts';
import { dayFields } from '../../forms/typedDay.ts';
import { DECISIONS, meetingInWords, referralState } from './panelWords.tsx';
import type { ReferralOf } from './referral.view.tsx';

/** What the panel has decided last, in the fields of the form, with what the page of the case tells. */
export function savedDecision(referral: ReferralOf): FormValues {
  const last = referral.decisions.at(-1);
  const conditions = (last?.conditions ?? []).map(({ words, responsible, dueOn }, index) => ({
    [`conditions.${index}.words`]: words,
    [`conditions.${index}.responsible`]: responsible,
    ...dayFields(`conditions.${index}.dueOn`, dueOn),
  }));
  return newForm({
    expectedVersion: String(referral.version),
    decision: last?.decision ?? '',
    reasons: last?.reasons ?? '',
    ...Object.assign({}, ...conditions),
    ...seenFields({
      status: referralState(referral.status).words,
      plan: String(referral.planVersion),
      meetings: referral.agendaItems
        .flatMap(({ meeting }) => (meeting ? [meetingInWords(meeting)] : []))
        .join('; '),
      interests: String(referral.interests.length),
      information: referral.informationRequests
        .map(({ what, answer }) => `${what} ${answer ?? 'Not answered yet.'}`)
        .join('; '),
    }),
  }).values;
}

/** How both versions are told, where somebody else has changed the case meanwhile. */
export function toldDecision({ agendaItems }: ReferralOf): Told {
  const meetings = agendaItems.flatMap(({ meeting }) => (meeting ? [meeting] : []));
  const meetingOf = (value: string) => meetings.find(({ id }) => id === value);
  return [
    ...toldSeen({
      status: 'Where the case stands',
      plan: 'Version of the plan that the papers have',
      meetings: 'Meetings that it is on',
      interests: 'Interests that were declared',
      information: 'What was asked for',
    }),
    {
      name: 'meetingId',
      label: 'At which meeting',
      said: (value) => {
        const meeting = meetingOf(value);
        return meeting ? meetingInWords(meeting) : 'One that it is no longer on';
      },
    },
    {
      name: 'decision',
      label: 'What was decided',
      said: (value) => DECISIONS.find((each) => each.value === value)?.label ?? '',
    },
    { name: 'reasons', label: 'Why' },
    {
      list: 'conditions',
      label: 'Condition',
      each: [
        { name: 'words', label: 'what is to be done' },
        { name: 'responsible', label: 'who sees to it' },
        { name: 'dueOn', label: 'by which day', isDay: true },
      ],
    },
    { name: 'information.what', label: 'What the panel needs to know' },
    { name: 'information.fromWhom', label: 'From whom' },
    { name: 'information.byOn', label: 'By which day', isDay: true },
  ];
}
