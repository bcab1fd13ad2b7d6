import {
  PortalClawbackDocument,
  PortalDecideClawbackDocument,
} from '../../../../schema/operations/generated.ts';
import type { PortalApp, PortalContext } from '../../env.ts';
import { type FormState, newForm } from '../../forms/formState.ts';
import { formValues } from '../../forms/formValues.ts';
import { penceFrom, typedPounds } from '../../forms/pence.ts';
import { placedMistakes } from '../../forms/placedMistakes.ts';
import { doneWords } from '../done.ts';
import { found } from '../found.ts';
import { ClawbackCase } from './clawback.view.tsx';

const SHOWN = ['amountPence', 'repayments', 'reasons'];
const DONE = { decided: 'It is decided, and the person is told.' };

/** A proposal to take back unspent money, and the manager’s decision about it. */
export function clawbackRoutes(app: PortalApp): void {
  app.get('/payments/clawbacks/:clawbackId', (c) => showCase(c, null));

  app.post('/payments/clawbacks/:clawbackId', async (c) => {
    const values = await formValues(c);
    const amountPence = penceFrom(values.text('amountPence'));
    if (amountPence === null) {
      return showCase(c, { values, mistakes: [{ field: 'amountPence', message: NO_AMOUNT }] });
    }
    const repayments = values.filled('repayments');
    const input = {
      clawbackId: c.req.param('clawbackId'),
      expectedVersion: Number(values.text('expectedVersion')),
      amountPence,
      reasons: values.text('reasons'),
      ...(repayments && { repayments: Number(repayments) }),
    };
    const { mistakes } = await c.var.api.change(PortalDecideClawbackDocument, { input });
    if (mistakes.length > 0) return showCase(c, { values, mistakes: placedMistakes(mistakes, SHOWN) });
    return c.redirect(`/payments/clawbacks/${c.req.param('clawbackId')}?done=decided`, 303);
  });
}

const NO_AMOUNT =
  'Write how much is to be repaid in pounds, such as 80 or 80.50. Write 0 to take nothing back.';

async function showCase(c: PortalContext, sent: FormState | null) {
  const { data } = await c.var.api.ask(PortalClawbackDocument, { id: c.req.param('clawbackId') ?? '' });
  const clawback = found(data.clawback);
  const form = sent ?? newForm({ amountPence: typedPounds(clawback.proposedPence) });
  const hasMistakes = form.mistakes.length > 0;
  if (hasMistakes) c.status(422);
  const view = (
    <ClawbackCase clawback={clawback} wordings={data.enumWordings} form={form} done={doneWords(c, DONE)} />
  );
  return c.render(view, {
    title: 'Unspent money that may be taken back',
    caption: clawback.budget?.person?.fullName,
    back: { href: '/payments', words: 'Back to payments' },
    hasMistakes,
  });
}
