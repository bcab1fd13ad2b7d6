import {
  PortalClawbackDocument,
  PortalDecideClawbackDocument,
  PortalRecordRepaymentDocument,
  PortalReplyToClawbackDocument,
} from '../../../../schema/operations/generated.ts';
import type { PortalApp, PortalContext } from '../../env.ts';
import { besideSaved } from '../../forms/bothVersions.ts';
import type { FormMistake, FormState } from '../../forms/formState.ts';
import { type FormValues, formValues } from '../../forms/formValues.ts';
import { penceFrom } from '../../forms/pence.ts';
import { placedMistakes } from '../../forms/placedMistakes.ts';
import { typedDay } from '../../forms/typedDay.ts';
import { doneWords } from '../done.ts';
import { found } from '../found.ts';
import { ClawbackCase } from './clawback.view.tsx';
import { savedClawback, TOLD_CLAWBACK } from './paymentsTold.ts';

const DONE = {
  proposed: 'It is proposed, and the person is told. Nothing is taken before they could reply.',
  replied: 'The reply is kept as it was given.',
  decided: 'It is decided, and the person is told.',
  repaid: 'The repayment stands in the ledger.',
};

const NO_AMOUNT = 'Write how much in pounds, such as 80 or 80.50.';
const NO_NUMBER = 'Write a whole number, such as 2, or leave it empty for one repayment.';

/** A form of the case: what it shows, what of it can’t be sent as it was typed, and how it is sent. */
interface Step {
  shown: readonly string[];
  unreadable: (values: FormValues) => FormMistake[];
  send: (c: PortalContext, clawbackId: string, values: FormValues) => Promise<FormMistake[]>;
}

/** By the name of what it does, which is also the word for that it was done. */
const STEPS: Readonly<Record<string, Step>> = {
  replied: { shown: ['isAgreed', 'reply'], unreadable: () => [], send: reply },
  decided: {
    shown: ['amountPence', 'repayments', 'reasons'],
    unreadable: (values) => [...noAmount(values), ...noNumber(values)],
    send: decide,
  },
  repaid: { shown: ['amountPence', 'occurredOn'], unreadable: noAmount, send: recordRepayment },
};

/** One case of unspent money: what the person says to it, what is decided, and what comes back. */
export function clawbackRoutes(app: PortalApp): void {
  app.get('/payments/clawbacks/:clawbackId', (c) => showCase(c, null));

  app.post('/payments/clawbacks/:clawbackId', async (c) => {
    const clawbackId = c.req.param('clawbackId');
    const values = await formValues(c);
    const name = Object.hasOwn(STEPS, values.text('step')) ? values.text('step') : 'decided';
    const step = STEPS[name] as Step;
    const unreadable = step.unreadable(values);
    const mistakes = unreadable.length > 0 ? unreadable : await step.send(c, clawbackId, values);
    if (mistakes.length === 0) return c.redirect(`/payments/clawbacks/${clawbackId}?done=${name}`, 303);
    return showCase(c, { values, mistakes: placedMistakes(mistakes, [...step.shown, 'expectedVersion']) });
  });
}

function noAmount(values: FormValues): FormMistake[] {
  return penceFrom(values.text('amountPence')) === null ? [{ field: 'amountPence', message: NO_AMOUNT }] : [];
}

function noNumber(values: FormValues): FormMistake[] {
  const isNumber = /^\d{0,4}$/.test(values.text('repayments').trim());
  return isNumber ? [] : [{ field: 'repayments', message: NO_NUMBER }];
}

async function reply(c: PortalContext, clawbackId: string, values: FormValues): Promise<FormMistake[]> {
  const agrees: Record<string, boolean> = { yes: true, no: false };
  const input = {
    clawbackId,
    expectedVersion: Number(values.text('expectedVersion')),
    reply: values.text('reply'),
    // What was not chosen is left out, and the API asks for it.
    isAgreed: agrees[values.text('isAgreed')] as boolean,
  };
  return (await c.var.api.change(PortalReplyToClawbackDocument, { input })).mistakes;
}

async function decide(c: PortalContext, clawbackId: string, values: FormValues): Promise<FormMistake[]> {
  const repayments = values.filled('repayments');
  const input = {
    clawbackId,
    expectedVersion: Number(values.text('expectedVersion')),
    amountPence: penceFrom(values.text('amountPence')) ?? 0,
    reasons: values.text('reasons'),
    ...(repayments && { repayments: Number(repayments) }),
  };
  return (await c.var.api.change(PortalDecideClawbackDocument, { input })).mistakes;
}

async function recordRepayment(
  c: PortalContext,
  clawbackId: string,
  values: FormValues,
): Promise<FormMistake[]> {
  const input = {
    clawbackId,
    amountPence: penceFrom(values.text('amountPence')) ?? 0,
    occurredOn: typedDay(values, 'occurredOn') ?? '',
    // Sent twice, it is posted once.
    idempotencyKey: values.filled('idempotencyKey'),
  };
  return (await c.var.api.change(PortalRecordRepaymentDocument, { input })).mistakes;
}

async function showCase(c: PortalContext, sent: FormState | null) {
  const { data } = await c.var.api.ask(PortalClawbackDocument, { id: c.req.param('clawbackId') ?? '' });
  const clawback = found(data.clawback);
  const shown = besideSaved(sent, savedClawback(clawback), TOLD_CLAWBACK);
  const hasMistakes = shown.form.mistakes.length > 0;
  if (hasMistakes) c.status(422);
  const view = (
    <ClawbackCase
      {...shown}
      clawback={clawback}
      wordings={data.enumWordings}
      role={c.var.session.signedInAs?.role ?? ''}
      done={doneWords(c, DONE)}
    />
  );
  return c.render(view, {
    title: 'Unspent money that may be taken back',
    caption: clawback.budget?.person?.fullName,
    back: { href: '/payments', words: 'Back to payments' },
    hasMistakes,
  });
}
