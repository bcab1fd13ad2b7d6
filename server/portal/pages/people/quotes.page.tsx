import {
  PortalPlanQuotesDocument,
  type PortalPlanQuotesQuery,
  PortalRecordQuoteDocument,
  type RecordPlanQuoteInput,
} from '../../../../schema/operations/generated.ts';
import type { PortalApp, PortalContext } from '../../env.ts';
import { besideSaved } from '../../forms/bothVersions.ts';
import { type FormState, newForm } from '../../forms/formState.ts';
import { type FormValues, formValues } from '../../forms/formValues.ts';
import { penceFrom } from '../../forms/pence.ts';
import { dayFields, typedDay } from '../../forms/typedDay.ts';
import { doneWords } from '../done.ts';
import { found } from '../found.ts';
import { seenPlan, TOLD_PLAN } from '../planSeen.ts';
import { planState } from './peopleWords.ts';
import { type PlanWithQuotes, Quotes } from './quotes.view.tsx';

const DONE = { recorded: 'The quote is kept. An item of the plan can take it now.' };

/** What providers would ask for the support of a plan, side by side. */
export function quoteRoutes(app: PortalApp): void {
  app.get('/people/:personId/plan/quotes', (c) => showQuotes(c, null));

  app.post('/people/:personId/plan/quotes', async (c) => {
    const values = await formValues(c);
    const typed = values.filled('unitPricePence');
    if (typed && penceFrom(typed) === null) {
      return showQuotes(c, { values, mistakes: [{ field: 'unitPricePence', message: NO_AMOUNT }] });
    }
    const { mistakes } = await c.var.api.change(PortalRecordQuoteDocument, { input: quoteFrom(values) });
    if (mistakes.length > 0) return showQuotes(c, { values, mistakes });
    return c.redirect(`/people/${c.req.param('personId')}/plan/quotes?done=recorded`, 303);
  });
}

const NO_AMOUNT = 'Write an amount in pounds, such as 22 or 22.50.';

function quoteFrom(values: FormValues): RecordPlanQuoteInput {
  return {
    planId: values.text('planId'),
    expectedVersion: Number(values.text('expectedVersion')),
    providerName: values.text('providerName'),
    whatFor: values.text('whatFor'),
    unit: values.filled('unit'),
    unitPricePence: penceFrom(values.text('unitPricePence')) ?? undefined,
    quotedOn: typedDay(values, 'quotedOn'),
    validUntil: typedDay(values, 'validUntil'),
  } as RecordPlanQuoteInput;
}

async function showQuotes(c: PortalContext, sent: FormState | null) {
  const { data } = await c.var.api.ask(PortalPlanQuotesDocument, {
    personId: c.req.param('personId') ?? '',
  });
  const person = found(data.person);
  const plan = found(person.currentPlan);
  const shown = besideSaved(sent, begunQuote(data, plan), TOLD_PLAN);
  const hasMistakes = shown.form.mistakes.length > 0;
  if (hasMistakes) c.status(422);
  return c.render(
    <Quotes
      personId={person.id}
      plan={plan}
      enums={data.enumWordings}
      {...shown}
      done={doneWords(c, DONE)}
    />,
    {
      title: 'Quotes',
      caption: person.fullName,
      hasMistakes,
      back: { href: `/people/${person.id}/plan`, words: 'Back to the plan' },
    },
  );
}

/** A quote begins with today, and with the plan as its page tells it. */
function begunQuote({ me }: PortalPlanQuotesQuery, plan: PlanWithQuotes): FormValues {
  return newForm({
    planId: plan.id,
    expectedVersion: String(plan.version),
    ...dayFields('quotedOn', me?.today),
    ...seenPlan({ ...plan, status: planState(plan.status).words, texts: plan.quotes.map(({ id }) => id) }),
  }).values;
}
