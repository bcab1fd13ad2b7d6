import {
  PortalPanelDocument,
  PortalPanelMeetingDocument,
  PortalRecordAttendanceDocument,
} from '../../../../schema/operations/generated.ts';
import type { PortalApp, PortalContext } from '../../env.ts';
import { besideSaved, seenFields, type Told, toldSeen } from '../../forms/bothVersions.ts';
import { type FormState, newForm } from '../../forms/formState.ts';
import { type FormValues, formValues } from '../../forms/formValues.ts';
import { placedMistakes } from '../../forms/placedMistakes.ts';
import { signedInOnly } from '../../middleware/signedInOnly.ts';
import { doneWords } from '../done.ts';
import { found } from '../found.ts';
import { pageOf } from '../pageOf.ts';
import { Meeting, type MeetingOf, NOBODY } from './meeting.view.tsx';
import { Panels } from './panel.view.tsx';
import { mayAppoint, mayCall } from './panelRoles.ts';
import { meetingInWords, nameOf } from './panelWords.tsx';

const CASES_A_PAGE = 20;
const DONE = {
  setUp: 'The panel is set up, and has the cases that waited for one. Appoint its members now.',
  appointed: 'The member is appointed.',
  conditionMet: 'The condition is recorded as done, and the person is told.',
  interest: 'Your interest is recorded. You see the case no longer while it is with the panel.',
};
const MEETING_DONE = {
  attendance: 'It is recorded who was there. The panel can decide now.',
  called: 'The meeting is called, and the people whose cases are on its agenda are told.',
  agenda: 'The day and the agenda are saved. People whose cases are new on it are told.',
};

/** What waits for the panels, and their meetings. */
export function panelRoutes(app: PortalApp): void {
  app.use('/panel', signedInOnly);
  app.use('/panel/*', signedInOnly);

  app.get('/panel', async (c) => {
    const { data } = await c.var.api.ask(PortalPanelDocument, pageOf(c, CASES_A_PAGE), ['policy', 'workDue']);
    const may = { appoint: mayAppoint(c), call: mayCall(c) };
    const view = <Panels data={data} may={may} done={doneWords(c, DONE)} />;
    return c.render(view, { title: 'Panel', isWide: true });
  });

  app.get('/panel/meetings/:meetingId', (c) => showMeeting(c, null));
  app.post('/panel/meetings/:meetingId', async (c) => {
    const values = await formValues(c);
    const meetingId = c.req.param('meetingId');
    const ticked = values.all('memberIds');
    if (ticked.length === 0 || (ticked.includes(NOBODY) && ticked.length > 1)) {
      return showMeeting(c, { values, mistakes: [{ field: 'memberIds', message: WHO_WAS_THERE }] });
    }
    const people = values.all('referralId').flatMap((referralId) => {
      const answer = values.text(`attended.${referralId}`);
      return answer ? [{ referralId, personAttended: answer === 'yes' }] : [];
    });
    const input = {
      meetingId,
      expectedVersion: Number(values.text('expectedVersion')),
      memberIds: ticked.filter((id) => id !== NOBODY),
      people,
    };
    const { mistakes } = await c.var.api.change(PortalRecordAttendanceDocument, { input });
    if (mistakes.length > 0)
      return showMeeting(c, { values, mistakes: placedMistakes(mistakes, ['memberIds', 'expectedVersion']) });
    return c.redirect(`/panel/meetings/${meetingId}?done=attendance`, 303);
  });
}

const WHO_WAS_THERE =
  'Tick who was there, or that nobody was. Once it is recorded, the panel decides by who was there.';

async function showMeeting(c: PortalContext, sent: FormState | null) {
  const { data } = await c.var.api.ask(PortalPanelMeetingDocument, { id: c.req.param('meetingId') ?? '' });
  const meeting = found(data.panelMeeting);
  const shown = besideSaved(sent ?? newForm(), savedAttendance(meeting), toldAttendance(meeting));
  const hasMistakes = shown.form.mistakes.length > 0;
  if (hasMistakes) c.status(422);
  const view = (
    <Meeting meeting={meeting} wordings={data.enumWordings} {...shown} done={doneWords(c, MEETING_DONE)} />
  );
  return c.render(view, {
    title: `Meeting on ${meetingInWords(meeting)}`,
    caption: meeting.panel?.name,
    back: { href: '/panel', words: 'Back to the panel' },
    hasMistakes,
  });
}

/** Who was there as it is saved, in the fields of the form, with what the page tells of the meeting. */
function savedAttendance(meeting: MeetingOf): FormValues {
  const attended = (meeting.agenda ?? []).flatMap(({ referral, personAttended }) =>
    referral && typeof personAttended === 'boolean'
      ? [[`attended.${referral.id}`, personAttended ? 'yes' : 'no']]
      : [],
  );
  return newForm({
    ...Object.fromEntries(attended),
    memberIds: meeting.present.map(({ id }) => id),
    expectedVersion: String(meeting.version),
    ...seenFields({
      when: meetingInWords(meeting),
      place: meeting.place ?? '',
      agenda: (meeting.agenda ?? []).map(({ referral }) => whoseCase(referral)).join('; '),
    }),
  }).values;
}

function toldAttendance(meeting: MeetingOf): Told {
  const members = meeting.panel?.members ?? [];
  return [
    ...toldSeen({ when: 'When it is', place: 'Where', agenda: 'Agenda' }),
    {
      name: 'memberIds',
      label: 'Who was there',
      said: (value) => members.find(({ id }) => id === value)?.name ?? 'Somebody',
    },
    ...(meeting.agenda ?? []).flatMap(({ referral }) =>
      referral
        ? [{ name: `attended.${referral.id}`, label: `Was ${whoseCase(referral)} there`, said: yesOrNo }]
        : [],
    ),
  ];
}

const yesOrNo = (value: string) => (value === 'yes' ? 'Yes' : 'No');

type AgendaCase = NonNullable<MeetingOf['agenda']>[number]['referral'];
const whoseCase = (referral: AgendaCase) => nameOf(referral?.person, referral?.papers);
