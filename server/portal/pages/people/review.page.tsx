import {
  type DraftPlanAfterReviewInput,
  PortalCompleteReviewDocument,
  PortalDraftPlanAfterReviewDocument,
  PortalReviewDocument,
  PortalReviewsDocument,
  PortalScheduleReviewDocument,
  PortalSettleReviewFollowUpDocument,
} from '../../../../schema/operations/generated.ts';
import type { PortalApp, PortalContext } from '../../env.ts';
import { besideSaved } from '../../forms/bothVersions.ts';
import { type FormMistake, type FormState, newForm } from '../../forms/formState.ts';
import { type FormValues, formValues } from '../../forms/formValues.ts';
import { placedMistakes } from '../../forms/placedMistakes.ts';
import { dayInWords } from '../../words/sentences.ts';
import { wordingsOf } from '../../words/wordings.ts';
import { doneWords } from '../done.ts';
import { found } from '../found.ts';
import { Review } from './review.view.tsx';
import {
  appointmentFrom,
  atFields,
  completionFrom,
  emptyLine,
  firstUnanswered,
  LINES,
  type LinesOfReview,
  unreadAmounts,
} from './reviewForm.ts';
import { AppointmentForm, CompletionForm } from './reviewForms.view.tsx';
import { Reviews } from './reviews.view.tsx';
import { savedAppointment, seenReview, toldAppointment, toldReview } from './reviewTold.ts';
import { afterButton, ROWS_BUTTON, rowsOf, rowValues } from './rows.ts';

const DONE = {
  day: 'The day is set, and the person is told.',
  held: 'The review is recorded, and the date of the next is set where there is one.',
  settled: 'What the review asked for is settled.',
  drafted: 'The newer version of the plan is drafted from the review.',
};
const PATH = '/people/:personId/reviews/:reviewId{review_[0-9a-f-]+}';

/** The reviews of a person; and one review: its day, what was found, and what follows from it, a page each. */
export function reviewRoutes(app: PortalApp): void {
  app.get('/people/:personId/reviews', async (c) => {
    const { data } = await c.var.api.ask(PortalReviewsDocument, { personId: c.req.param('personId') });
    const person = found(data.person);
    return c.render(<Reviews person={person} words={wordingsOf(data.enumWordings)} />, {
      title: 'Reviews',
      caption: person.fullName,
      back: { href: `/people/${person.id}`, words: 'Back to the person' },
    });
  });

  app.get(PATH, (c) => showReview(c, newForm()));
  app.post(PATH, async (c) => {
    const values = await formValues(c);
    const step = values.text('step');
    const mistakes = await followed(c, step, values);
    if (mistakes.length > 0) return showReview(c, { values, mistakes });
    return c.redirect(`${addressOf(c)}?done=${step}`, 303);
  });

  app.get(`${PATH}/day`, (c) => showAppointment(c, null));
  app.post(`${PATH}/day`, async (c) => {
    const values = await formValues(c);
    if (values.filled(ROWS_BUTTON)) return showAppointment(c, { values: withRows(values), mistakes: [] });
    const { input, sent } = appointmentFrom(c.req.param('reviewId'), values);
    const { mistakes } = await c.var.api.change(PortalScheduleReviewDocument, { input });
    if (mistakes.length > 0)
      return showAppointment(c, { values, mistakes: atFields(mistakes, sent, values) });
    return c.redirect(`${addressOf(c)}?done=day`, 303);
  });

  app.get(`${PATH}/held`, (c) => showCompletion(c, newForm()));
  app.post(`${PATH}/held`, async (c) => {
    const values = await formValues(c);
    if (values.filled(ROWS_BUTTON)) return showCompletion(c, { values: withRows(values), mistakes: [] });
    const unread = unreadAmounts(values);
    if (unread.length > 0) return showCompletion(c, { values, mistakes: unread });
    const { review } = await reviewOf(c);
    const { input, sent } = completionFrom(review, values);
    const { mistakes } = await c.var.api.change(PortalCompleteReviewDocument, { input });
    if (mistakes.length === 0) return c.redirect(`${addressOf(c)}?done=held`, 303);
    const placed = atFields(mistakes, sent, values, firstUnanswered(review, values));
    return showCompletion(c, { values, mistakes: placed });
  });
}

const addressOf = (c: PortalContext) =>
  `/people/${c.req.param('personId')}/reviews/${c.req.param('reviewId')}`;

/** The lines of the list whose button was pressed, one more or one less. A button says of which list it is. */
function withRows(values: FormValues): FormValues {
  const [list = '', ...button] = values.text(ROWS_BUTTON).split('.');
  if (!Object.hasOwn(LINES, list)) return values;
  const name = list as LinesOfReview;
  const rows = afterButton(rowsOf(values, name, LINES[name]), button.join('.'), emptyLine(name));
  return values.with(rowValues(name, rows));
}

/** Does what a review asks for, or settles it in another way; says what stands in the way. */
async function followed(c: PortalContext, step: string, values: FormValues): Promise<FormMistake[]> {
  const { api } = c.var;
  const reviewId = c.req.param('reviewId') ?? '';
  if (step === 'settled') {
    const input = { reviewId, reason: values.text('reason') };
    const { mistakes } = await api.change(PortalSettleReviewFollowUpDocument, { input });
    return placedMistakes(mistakes, ['reason']);
  }
  if (step === 'drafted') {
    const input = {
      reviewId,
      title: values.text('title'),
      term: values.filled('term'),
    } as DraftPlanAfterReviewInput;
    const { mistakes } = await api.change(PortalDraftPlanAfterReviewDocument, { input });
    return placedMistakes(mistakes, ['title', 'term']);
  }
  return [{ field: '', message: 'Choose what to do. Nothing was changed.' }];
}

async function reviewOf(c: PortalContext) {
  const { data } = await c.var.api.ask(PortalReviewDocument, { reviewId: c.req.param('reviewId') ?? '' }, [
    'policy',
  ]);
  const review = found(data.review);
  const person = found(review.person?.id === c.req.param('personId') ? review.person : null);
  return { review, person, enums: data.enumWordings, settings: data.policy?.reviews?.settings ?? null };
}

async function showReview(c: PortalContext, form: FormState) {
  const { review, person, enums } = await reviewOf(c);
  const hasMistakes = form.mistakes.length > 0;
  if (hasMistakes) c.status(422);
  return c.render(
    <Review review={review} person={person} enums={enums} form={form} done={doneWords(c, DONE)} />,
    {
      title: review.heldOn ? `Review of ${dayInWords(review.heldOn)}` : 'A review that is to be held',
      caption: person.fullName,
      hasMistakes,
      back: { href: `/people/${person.id}/reviews`, words: 'Back to reviews' },
    },
  );
}

async function showAppointment(c: PortalContext, sent: FormState | null) {
  const { review, person, enums, settings } = await reviewOf(c);
  const shown = besideSaved(sent, savedAppointment(review), toldAppointment(review, enums));
  const hasMistakes = shown.form.mistakes.length > 0;
  if (hasMistakes) c.status(422);
  return c.render(<AppointmentForm review={review} enums={enums} settings={settings} {...shown} />, {
    title: review.scheduledOn ? 'Move the day of the review' : 'Set the day of the review',
    caption: person.fullName,
    hasMistakes,
    back: { href: addressOf(c), words: 'Back to the review' },
  });
}

async function showCompletion(c: PortalContext, sent: FormState) {
  const { review, person, enums, settings } = await reviewOf(c);
  const shown = besideSaved(sent, seenReview(review), toldReview(review, enums));
  const hasMistakes = shown.form.mistakes.length > 0;
  if (hasMistakes) c.status(422);
  return c.render(<CompletionForm review={review} enums={enums} settings={settings} {...shown} />, {
    title: 'Record a review that was held',
    caption: person.fullName,
    hasMistakes,
    back: { href: addressOf(c), words: 'Back to the review' },
  });
}
