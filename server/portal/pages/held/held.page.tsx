import {
  PortalHeldDocument,
  PortalReportSpendingDocument,
  PortalReverseSpendingDocument,
  PortalSendEvidenceDocument,
  type SpendingKind,
} from '../../../../schema/operations/generated.ts';
import type { PortalApp, PortalContext } from '../../env.ts';
import { evidenceFrom } from '../../forms/evidence.ts';
import { type FormState, newForm } from '../../forms/formState.ts';
import { type FormValues, formValues } from '../../forms/formValues.ts';
import { penceFrom } from '../../forms/pence.ts';
import { typedDay } from '../../forms/typedDay.ts';
import { signedInOnly } from '../../middleware/signedInOnly.ts';
import { doneWords } from '../done.ts';
import { found } from '../found.ts';
import { Held, HeldSpendingForm, SendEvidenceForm, TakeBackForm } from './held.view.tsx';

const DONE = {
  written: 'It is written down.',
  back: 'It is taken back.',
  sent: 'It is sent. The council looks at it, and says so if something is missing.',
};
const BACK = { href: '/held', words: 'Back to the money that you hold' };

/** The pages of a provider that holds somebody’s money: what there is, what was spent, and what the council asks for. */
export function heldRoutes(app: PortalApp): void {
  app.use('/held', signedInOnly);
  app.use('/held/*', signedInOnly);

  app.get('/held', async (c) => {
    const { ownFunds, ownFundChecks, enumWordings } = await heldBy(c);
    const view = (
      <Held
        funds={ownFunds ?? []}
        checks={ownFundChecks ?? []}
        wordings={enumWordings}
        done={doneWords(c, DONE)}
      />
    );
    return c.render(view, { title: 'Money that you hold' });
  });

  app.get('/held/:partId/spending', (c) => showSpending(c, newForm({ kind: 'SPENT' })));

  app.post('/held/:partId/spending', async (c) => {
    const values = await formValues(c);
    const input = { ...spendingFrom(values), partId: c.req.param('partId') };
    const { mistakes } = await c.var.api.change(PortalReportSpendingDocument, { input });
    return mistakes.length > 0
      ? showSpending(c, { values, mistakes })
      : c.redirect('/held?done=written', 303);
  });

  app.get('/held/:partId/spending/:spendingId', (c) => showTakeBack(c, newForm()));

  app.post('/held/:partId/spending/:spendingId', async (c) => {
    const values = await formValues(c);
    const input = { spendingId: c.req.param('spendingId'), reason: values.text('reason') };
    const { mistakes } = await c.var.api.change(PortalReverseSpendingDocument, { input });
    return mistakes.length > 0 ? showTakeBack(c, { values, mistakes }) : c.redirect('/held?done=back', 303);
  });

  app.get('/held/checks/:checkId', (c) => showCheck(c, newForm()));

  app.post('/held/checks/:checkId', async (c) => {
    const values = await formValues(c);
    const input = {
      checkId: c.req.param('checkId'),
      expectedVersion: Number(values.text('expectedVersion')),
      items: [evidenceFrom(values)],
    };
    const { mistakes } = await c.var.api.change(PortalSendEvidenceDocument, { input });
    return mistakes.length > 0 ? showCheck(c, { values, mistakes }) : c.redirect('/held?done=sent', 303);
  });
}

async function heldBy(c: PortalContext) {
  return (await c.var.api.ask(PortalHeldDocument, {})).data;
}

function spendingFrom(values: FormValues) {
  return {
    kind: (values.filled('kind') as SpendingKind | undefined) ?? null,
    // What is no amount goes on as nothing, so that the API says what an amount is.
    amountPence: penceFrom(values.text('amountPence')) ?? 0,
    payee: values.text('payee'),
    purpose: values.filled('purpose'),
    occurredOn: typedDay(values, 'occurredOn') ?? '',
    receiptReference: values.filled('receiptReference'),
  };
}

async function showSpending(c: PortalContext, form: FormState) {
  const { ownFunds } = await heldBy(c);
  found(ownFunds?.find(({ partId }) => partId === c.req.param('partId')));
  return c.render(<HeldSpendingForm form={form} />, shownAs(c, form, 'Write down spending'));
}

async function showTakeBack(c: PortalContext, form: FormState) {
  const { ownFunds } = await heldBy(c);
  const movements = ownFunds?.find(({ partId }) => partId === c.req.param('partId'))?.movements;
  found(movements?.find(({ spendingId }) => spendingId === c.req.param('spendingId')));
  return c.render(<TakeBackForm form={form} />, shownAs(c, form, 'Take back what was written down'));
}

async function showCheck(c: PortalContext, form: FormState) {
  const { ownFundChecks, enumWordings } = await heldBy(c);
  const check = found(ownFundChecks?.find(({ checkId }) => checkId === c.req.param('checkId')));
  const view = <SendEvidenceForm form={form} check={check} wordings={enumWordings} />;
  return c.render(view, shownAs(c, form, 'Send something for a check'));
}

/** The status and the title of a page with a form say whether something was wrong with it. */
function shownAs(c: PortalContext, form: FormState, title: string) {
  const hasMistakes = form.mistakes.length > 0;
  if (hasMistakes) c.status(422);
  return { title, hasMistakes, back: BACK };
}
