import {
  type AnswerPanelInput,
  type MeetMembersInput,
  type MeetPanelConditionInput,
  PortalAnswerPanelDocument,
  PortalMeetMembersDocument,
  PortalMeetPanelConditionDocument,
  PortalPanelAskedDocument,
  PortalPanelConditionDocument,
  PortalPanelMembersMetDocument,
} from '../../../../schema/operations/generated.ts';
import type { PortalApp, PortalContext } from '../../env.ts';
import { besideSaved, seenFields, type Told, toldSeen } from '../../forms/bothVersions.ts';
import { type FormState, newForm } from '../../forms/formState.ts';
import { formValues } from '../../forms/formValues.ts';
import { placedMistakes } from '../../forms/placedMistakes.ts';
import { dayFields, typedDay } from '../../forms/typedDay.ts';
import { found } from '../found.ts';
import { Answer, type AskedOf, Condition, MembersMet, type RefusedOf, whyClosed } from './followUp.view.tsx';
import { nameOf, referralState } from './panelWords.tsx';

/** What follows when a panel has decided: a condition is met, its questions are answered, the person meets members. */
export function panelFollowUpRoutes(app: PortalApp): void {
  app.get('/panel/conditions/:conditionId', (c) => showCondition(c, null));
  app.post('/panel/conditions/:conditionId', meetCondition);
  app.get('/panel/:referralId/answer', (c) => showAnswer(c, null));
  app.post('/panel/:referralId/answer', answer);
  app.get('/panel/:referralId/members-met', (c) => showMembersMet(c, null));
  app.post('/panel/:referralId/members-met', meetMembers);
}

async function meetCondition(c: PortalContext) {
  const values = await formValues(c);
  const conditionId = c.req.param('conditionId') ?? '';
  const input = {
    conditionId,
    expectedVersion: Number(values.text('expectedVersion')),
    metOn: typedDay(values, 'metOn'),
    metHow: values.text('metHow'),
  } as MeetPanelConditionInput;
  const { mistakes } = await c.var.api.change(PortalMeetPanelConditionDocument, { input });
  const shown = ['metOn', 'metHow', 'expectedVersion'];
  if (mistakes.length > 0) return showCondition(c, { values, mistakes: placedMistakes(mistakes, shown) });
  return c.redirect('/panel?done=conditionMet', 303);
}

async function answer(c: PortalContext) {
  const values = await formValues(c);
  const referralId = c.req.param('referralId') ?? '';
  const expectedVersion = Number(values.text('expectedVersion'));
  const input: AnswerPanelInput = { referralId, expectedVersion, answer: values.text('answer') };
  const { mistakes } = await c.var.api.change(PortalAnswerPanelDocument, { input });
  const shown = ['answer', 'expectedVersion'];
  if (mistakes.length > 0) return showAnswer(c, { values, mistakes: placedMistakes(mistakes, shown) });
  return c.redirect(`/panel/${referralId}?done=answered`, 303);
}

async function meetMembers(c: PortalContext) {
  const values = await formValues(c);
  const referralId = c.req.param('referralId') ?? '';
  const input = {
    referralId,
    expectedVersion: Number(values.text('expectedVersion')),
    metOn: typedDay(values, 'metOn'),
    memberIds: values.all('memberIds'),
    notes: values.text('notes'),
  } as MeetMembersInput;
  const { mistakes } = await c.var.api.change(PortalMeetMembersDocument, { input });
  const shown = ['metOn', 'memberIds', 'notes', 'expectedVersion'];
  if (mistakes.length > 0) return showMembersMet(c, { values, mistakes: placedMistakes(mistakes, shown) });
  return c.redirect(`/panel/${referralId}?done=met`, 303);
}

async function showCondition(c: PortalContext, sent: FormState | null) {
  const id = c.req.param('conditionId') ?? '';
  const { data } = await c.var.api.ask(PortalPanelConditionDocument, { id });
  const condition = found(data.panelCondition);
  const { version, metOn, metHow, decision } = condition;
  const saved = newForm({
    expectedVersion: String(version),
    ...dayFields('metOn', metOn),
    metHow: metHow ?? '',
  }).values;
  const shown = besideSaved(sent ?? newForm(), saved, [
    { name: 'metOn', label: 'Done on', isDay: true },
    { name: 'metHow', label: 'How it was done' },
  ]);
  const hasMistakes = shown.form.mistakes.length > 0;
  if (hasMistakes) c.status(422);
  const closed = whyClosed(condition.availableActions, 'MEET_PANEL_CONDITION');
  const referral = decision?.referral;
  return c.render(<Condition condition={condition} {...shown} closed={closed} />, {
    title: 'A condition of the panel',
    caption: referral?.person?.fullName,
    back: referral
      ? { href: `/panel/${referral.id}`, words: 'Back to the case' }
      : { href: '/panel', words: 'Back to the panel' },
    hasMistakes,
  });
}

async function showAnswer(c: PortalContext, sent: FormState | null) {
  const { data } = await c.var.api.ask(PortalPanelAskedDocument, { id: c.req.param('referralId') ?? '' });
  const referral = found(data.panelReferral);
  const shown = besideSaved(sent ?? newForm(), savedAnswer(referral), TOLD_ANSWER);
  const closed = whyClosed(referral.availableActions, 'ANSWER_PANEL');
  const view = <Answer referral={referral} {...shown} closed={closed} />;
  return renderFollowUp(c, view, referral, { title: 'Answer the panel', form: shown.form });
}

const TOLD_ANSWER: Told = [
  ...toldSeen({ asked: 'What the panel asked for' }),
  { name: 'answer', label: 'What the panel is told' },
];

/** What was answered last, with what the page tells of the questions. */
function savedAnswer({ version, informationRequests }: AskedOf) {
  return newForm({
    expectedVersion: String(version),
    answer: informationRequests.at(-1)?.answer ?? '',
    ...seenFields({ asked: informationRequests.map(({ what }) => what).join('; ') }),
  }).values;
}

async function showMembersMet(c: PortalContext, sent: FormState | null) {
  const id = c.req.param('referralId') ?? '';
  const { data } = await c.var.api.ask(PortalPanelMembersMetDocument, { id });
  const referral = found(data.panelReferral);
  const shown = besideSaved(sent ?? newForm(), savedMembersMet(referral), toldMembersMet(referral));
  const closed = whyClosed(referral.availableActions, 'MEET_MEMBERS');
  const view = <MembersMet referral={referral} wordings={data.enumWordings} {...shown} closed={closed} />;
  const title = 'Record that the person met members';
  return renderFollowUp(c, view, referral, { title, form: shown.form });
}

function savedMembersMet(referral: RefusedOf) {
  return newForm({
    expectedVersion: String(referral.version),
    ...dayFields('metOn', referral.membersMetOn),
    memberIds: referral.membersMet.map(({ id }) => id),
    notes: referral.membersMetNotes ?? '',
    ...seenFields({
      status: referralState(referral.status).words,
      interests: String(referral.interests.length),
    }),
  }).values;
}

function toldMembersMet({ panel }: RefusedOf): Told {
  const said = (value: string) => panel?.members.find(({ id }) => id === value)?.name ?? 'Somebody';
  return [
    ...toldSeen({ status: 'Where the case stands', interests: 'Interests that were declared' }),
    { name: 'metOn', label: 'When they met', isDay: true },
    { name: 'memberIds', label: 'Whom the person met', said },
    { name: 'notes', label: 'What was said' },
  ];
}

type CaseOf = Pick<AskedOf, 'id' | 'person' | 'papers'>;

/** A page about one case, from which one goes back to it. */
function renderFollowUp(
  c: PortalContext,
  view: Parameters<PortalContext['render']>[0],
  { id, person, papers }: CaseOf,
  { title, form }: { title: string; form: FormState },
) {
  const hasMistakes = form.mistakes.length > 0;
  if (hasMistakes) c.status(422);
  const back = { href: `/panel/${id}`, words: 'Back to the case' };
  return c.render(view, { title, caption: nameOf(person, papers), back, hasMistakes });
}
