import {
  type CaseForAgendaFragment,
  PortalPanelAgendaDocument,
  type PortalPanelAgendaQuery,
  PortalPanelToCallDocument,
  PortalSchedulePanelMeetingDocument,
  type SchedulePanelMeetingInput,
} from '../../../../schema/operations/generated.ts';
import type { PortalApp, PortalContext } from '../../env.ts';
import { besideSaved, type Told } from '../../forms/bothVersions.ts';
import { type FormMistake, type FormState, newForm } from '../../forms/formState.ts';
import { type FormValues, formValues } from '../../forms/formValues.ts';
import { placedMistakes } from '../../forms/placedMistakes.ts';
import { dayFields, typedDay } from '../../forms/typedDay.ts';
import { found } from '../found.ts';
import { AgendaForm, placeField } from './agenda.view.tsx';
import { callersOnly } from './panelRoles.ts';
import { meetingInWords, nameOf } from './panelWords.tsx';

/** A panel is called together, and the day and agenda of a meeting change until it has been held. */
export function agendaRoutes(app: PortalApp): void {
  app.get('/panel/panels/:panelId/meetings/new', (c) => showCall(c, newForm()));
  app.post('/panel/panels/:panelId/meetings/new', async (c) => {
    const values = await formValues(c);
    const { meetingId, mistakes } = await schedule(c, values, { panelId: c.req.param('panelId') });
    if (mistakes.length > 0) return showCall(c, { values, mistakes });
    return c.redirect(`/panel/meetings/${meetingId}?done=called`, 303);
  });

  app.get('/panel/meetings/:meetingId/agenda', (c) => showAgenda(c, null));
  app.post('/panel/meetings/:meetingId/agenda', async (c) => {
    const values = await formValues(c);
    const id = c.req.param('meetingId');
    const { data } = await c.var.api.ask(PortalPanelAgendaDocument, { id });
    const { panel } = found(data.panelMeeting);
    const { mistakes } = await schedule(c, values, {
      panelId: panel?.id ?? '',
      meetingId: id,
      expectedVersion: Number(values.text('expectedVersion')),
    });
    if (mistakes.length > 0) return showAgenda(c, { values, mistakes });
    return c.redirect(`/panel/meetings/${id}?done=agenda`, 303);
  });
}

type Target = Pick<SchedulePanelMeetingInput, 'panelId' | 'meetingId' | 'expectedVersion'>;

/** Sends what is typed; the mistakes of a case stand at its place. */
async function schedule(c: PortalContext, values: FormValues, target: Target) {
  const { referralIds, mistakes: unreadable } = agendaFrom(values);
  if (unreadable.length > 0) return { meetingId: '', mistakes: unreadable };
  const input = {
    ...target,
    heldOn: typedDay(values, 'heldOn'),
    startTime: values.text('startTime').trim(),
    place: values.filled('place'),
    link: values.filled('link'),
    referralIds,
  } as SchedulePanelMeetingInput;
  const { data, mistakes } = await c.var.api.change(PortalSchedulePanelMeetingDocument, { input });
  const atCases = mistakes.map((mistake) => {
    const index = /^referralIds\.(\d+)/.exec(mistake.field)?.[1];
    return index === undefined
      ? mistake
      : { ...mistake, field: placeField(referralIds[Number(index)] ?? '') };
  });
  return {
    meetingId: data?.schedulePanelMeeting?.meeting?.id ?? '',
    mistakes: placedMistakes(atCases, [...WHEN_AND_WHERE, 'expectedVersion', ...placesIn(values)]),
  };
}

const WHEN_AND_WHERE = ['heldOn', 'startTime', 'place', 'link'];

const placesIn = (values: FormValues) => values.names().filter((name) => name.startsWith(placeField('')));

/** The cases with a place, in its order; or what is wrong with a place. */
function agendaFrom(values: FormValues): { referralIds: string[]; mistakes: FormMistake[] } {
  const given = placesIn(values).flatMap((field) => {
    const text = values.filled(field);
    return text === undefined ? [] : [{ field, text, place: Number(text) }];
  });
  const mistakes = given.flatMap(({ field, text, place }, index) => {
    if (!/^[1-9]\d{0,2}$/.test(text)) return [{ field, message: NO_PLACE }];
    const isTaken = given.slice(0, index).some((other) => other.place === place);
    return isTaken ? [{ field, message: `Another case has place ${place} already. Give each its own.` }] : [];
  });
  const inOrder = given.toSorted((one, other) => one.place - other.place);
  return { referralIds: inOrder.map(({ field }) => field.slice(placeField('').length)), mistakes };
}

const NO_PLACE = 'Write the place as a number, such as 1, or leave it empty.';

async function showCall(c: PortalContext, form: FormState) {
  callersOnly(c);
  const { data } = await c.var.api.ask(PortalPanelToCallDocument, { id: c.req.param('panelId') ?? '' });
  const panel = found(data.panel);
  const { cases, hasMore } = waitingFor(panel.id, data.panelReferrals, []);
  const hasMistakes = form.mistakes.length > 0;
  if (hasMistakes) c.status(422);
  const view = (
    <AgendaForm
      form={atShownCases(form, cases)}
      both={null}
      cases={cases}
      hasMore={hasMore}
      closed={null}
      button="Call the meeting"
    />
  );
  const back = { href: '/panel', words: 'Back to the panel' };
  return c.render(view, { title: 'Call a meeting', caption: panel.name, back, hasMistakes });
}

async function showAgenda(c: PortalContext, sent: FormState | null) {
  callersOnly(c);
  const id = c.req.param('meetingId') ?? '';
  const { data } = await c.var.api.ask(PortalPanelAgendaDocument, { id });
  const meeting = found(data.panelMeeting);
  const onIt = (meeting.agenda ?? []).flatMap(({ referral }) => (referral ? [referral] : []));
  const { cases, hasMore } = waitingFor(meeting.panel?.id ?? '', data.panelReferrals, onIt);
  const shown = besideSaved(sent, savedMeeting(meeting), toldMeeting(cases));
  const hasMistakes = shown.form.mistakes.length > 0;
  if (hasMistakes) c.status(422);
  const changing = meeting.availableActions?.find(({ action }) => action === 'SCHEDULE_PANEL_MEETING');
  const closed = changing?.allowed ? null : (changing?.reason ?? 'The meeting no longer changes.');
  const view = (
    <AgendaForm
      {...shown}
      form={atShownCases(shown.form, cases)}
      cases={cases}
      hasMore={hasMore}
      closed={closed}
      button="Save the day and the agenda"
    />
  );
  return c.render(view, {
    title: 'Change the day or the agenda',
    caption: `Meeting on ${meetingInWords(meeting)}`,
    back: { href: `/panel/meetings/${id}`, words: 'Back to the meeting' },
    hasMistakes,
  });
}

/** What is wrong with a case that waits no longer is told at the top: it has no field any more. */
function atShownCases(form: FormState, cases: readonly CaseForAgendaFragment[]): FormState {
  const places = cases.map(({ id }) => placeField(id));
  const mistakes = form.mistakes.map((mistake) =>
    mistake.field.startsWith(placeField('')) && !places.includes(mistake.field)
      ? { ...mistake, field: '' }
      : mistake,
  );
  return { ...form, mistakes };
}

type Waiting = PortalPanelAgendaQuery['panelReferrals'];

/** The cases on the agenda, and after them those that wait for this panel or for any. */
function waitingFor(panelId: string, waiting: Waiting, onIt: readonly CaseForAgendaFragment[]) {
  const nodes = waiting?.nodes ?? [];
  const others = nodes.filter(
    ({ id, panel }) => (!panel || panel.id === panelId) && !onIt.some((each) => each.id === id),
  );
  return { cases: [...onIt, ...others], hasMore: (waiting?.totalCount ?? 0) > nodes.length };
}

type MeetingOf = NonNullable<PortalPanelAgendaQuery['panelMeeting']>;

/** A meeting as it is saved, in the fields of the form. */
function savedMeeting({ version, heldOn, startTime, place, link, agenda }: MeetingOf): FormValues {
  const places = (agenda ?? []).flatMap(({ referral }, index) =>
    referral ? [[placeField(referral.id), String(index + 1)]] : [],
  );
  return newForm({
    expectedVersion: String(version),
    ...dayFields('heldOn', heldOn),
    startTime: startTime.slice(0, 5),
    place: place ?? '',
    link: link ?? '',
    ...Object.fromEntries(places),
  }).values;
}

const toldMeeting = (cases: readonly CaseForAgendaFragment[]): Told => [
  { name: 'heldOn', label: 'Day', isDay: true },
  { name: 'startTime', label: 'When it begins' },
  { name: 'place', label: 'Where' },
  { name: 'link', label: 'Link' },
  ...cases.map(({ id, person, papers }) => ({
    name: placeField(id),
    label: `Place of ${nameOf(person, papers)}`,
  })),
];
