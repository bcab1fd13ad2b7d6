import {
  PortalPartToClawBackDocument,
  PortalPeopleWithMoneyDocument,
  PortalProposeClawbackDocument,
} from '../../../../schema/operations/generated.ts';
import type { PortalApp, PortalContext } from '../../env.ts';
import { type FormMistake, type FormState, newForm } from '../../forms/formState.ts';
import { type FormValues, formValues } from '../../forms/formValues.ts';
import { penceFrom } from '../../forms/pence.ts';
import { placedMistakes } from '../../forms/placedMistakes.ts';
import { typedDay } from '../../forms/typedDay.ts';
import { found } from '../found.ts';
import { ChoosePart, type FoundClawback, type Part, ProposeClawback } from './newClawback.view.tsx';

const TITLE = 'Propose to take back unspent money';
const BACK = { href: '/payments', words: 'Back to payments' };
const NO_AMOUNT = 'Write how much in pounds, such as 80 or 80.50, or leave it empty.';
const NO_NAME = 'Write some of the person’s name.';

/** A proposal: whose money, what is asked, what the person would be told, and then it is sent. */
export function newClawbackRoutes(app: PortalApp): void {
  app.get('/payments/clawbacks/new', (c) =>
    c.render(<ChoosePart form={newForm()} found={null} />, { title: TITLE, back: BACK }),
  );
  // The name is sent and shown again, so that it never stands in an address.
  app.post('/payments/clawbacks/new', async (c) => {
    const values = await formValues(c);
    const name = values.filled('name');
    const mistakes = name ? [] : [{ field: 'name', message: NO_NAME }];
    if (mistakes.length > 0) c.status(422);
    const answer = name ? await c.var.api.ask(PortalPeopleWithMoneyDocument, { name }) : null;
    const view = <ChoosePart form={{ values, mistakes }} found={answer?.data ?? null} />;
    return c.render(view, { title: TITLE, back: BACK, hasMistakes: mistakes.length > 0 });
  });

  app.get('/payments/clawbacks/new/:partId', (c) => showProposal(c, newForm(), null));
  app.post('/payments/clawbacks/new/:partId', async (c) => {
    const values = await formValues(c);
    const { input, places, mistakes: unreadable } = proposalFrom(values, c.req.param('partId'));
    if (unreadable.length > 0) return showProposal(c, { values, mistakes: unreadable }, null);
    const isSent = values.text('step') === 'propose';
    const { data, mistakes } = await c.var.api.change(PortalProposeClawbackDocument, {
      input,
      dryRun: !isSent,
    });
    if (mistakes.length > 0) {
      const placed = placedMistakes(atTheirRows(mistakes, places), shownFields(values));
      return showProposal(c, { values, mistakes: placed }, null);
    }
    const clawback = found(data?.proposeClawback?.clawback);
    if (isSent) return c.redirect(`/payments/clawbacks/${clawback.id}?done=proposed`, 303);
    return showProposal(c, { values, mistakes: [] }, clawback);
  });
}

/** The rows of savings that were filled in, and of each its place among all. */
const savingRows = (values: FormValues) =>
  values
    .names()
    .flatMap((name) => /^namedSavings\.(\d{1,3})\.amountPence$/.exec(name)?.[1] ?? [])
    .filter((row) => values.filled(`namedSavings.${row}.amountPence`) !== undefined);

const shownFields = (values: FormValues) => [
  'foundOn',
  'discussedOn',
  'amountPence',
  'reason',
  ...savingRows(values).map((row) => `namedSavings.${row}.amountPence`),
];

function proposalFrom(values: FormValues, partId: string) {
  const places = savingRows(values);
  const fields = ['amountPence', ...places.map((row) => `namedSavings.${row}.amountPence`)];
  const mistakes = fields.flatMap((field) =>
    values.filled(field) !== undefined && penceFrom(values.text(field)) === null
      ? [{ field, message: NO_AMOUNT }]
      : [],
  );
  const input = {
    partId,
    foundOn: typedDay(values, 'foundOn'),
    discussedOn: typedDay(values, 'discussedOn') ?? '',
    amountPence: penceFrom(values.text('amountPence')),
    reason: values.text('reason'),
    namedSavings: places.map((row) => ({
      supportItemId: values.text(`namedSavings.${row}.supportItemId`),
      amountPence: penceFrom(values.text(`namedSavings.${row}.amountPence`)) ?? 0,
    })),
  };
  return { input, places, mistakes };
}

/** The API counts the rows that were sent; on the page each has its own place, and one field for both of its mistakes. */
function atTheirRows(mistakes: readonly FormMistake[], places: readonly string[]): FormMistake[] {
  return mistakes.map(({ field, message }) => {
    const sent = /^namedSavings\.(\d+)\./.exec(field)?.[1];
    return sent === undefined
      ? { field, message }
      : { field: `namedSavings.${places[Number(sent)]}.amountPence`, message };
  });
}

/** An address may name any record; only a part of a budget has money. */
function partOf(node: object | null | undefined): Part | null {
  return node && 'purpose' in node ? (node as Part) : null;
}

async function showProposal(c: PortalContext, form: FormState, wouldBe: FoundClawback | null) {
  const { data } = await c.var.api.ask(PortalPartToClawBackDocument, { id: c.req.param('partId') ?? '' });
  const part = found(partOf(data.part));
  const hasMistakes = form.mistakes.length > 0;
  if (hasMistakes) c.status(422);
  const view = <ProposeClawback part={part} wordings={data.enumWordings} form={form} wouldBe={wouldBe} />;
  return c.render(view, {
    title: TITLE,
    caption: part.budget?.person?.fullName,
    back: BACK,
    hasMistakes,
  });
}
