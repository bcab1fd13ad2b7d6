import {
  PortalApprovePaymentRunDocument,
  PortalPaymentRunDocument,
  PortalPaymentsDocument,
  PortalProposePaymentRunDocument,
  PortalWithdrawPaymentRunDocument,
} from '../../../../schema/operations/generated.ts';
import type { PortalApp, PortalContext } from '../../env.ts';
import { besideSaved } from '../../forms/bothVersions.ts';
import { type FormState, newForm } from '../../forms/formState.ts';
import { type FormValues, formValues } from '../../forms/formValues.ts';
import { placedMistakes } from '../../forms/placedMistakes.ts';
import { typedDay } from '../../forms/typedDay.ts';
import { signedInOnly } from '../../middleware/signedInOnly.ts';
import { doneWords } from '../done.ts';
import { found } from '../found.ts';
import { pageOf } from '../pageOf.ts';
import { NewRun, Payments } from './payments.view.tsx';
import { savedRun, TOLD_RUN } from './paymentsTold.ts';
import { isDifferenceKind } from './paymentWords.tsx';
import { PaymentRun } from './run.view.tsx';

const RUNS_A_PAGE = 20;
const LINES_A_PAGE = 25;
const BACK = { href: '/payments', words: 'Back to payments' };
const DONE = {
  proposed: 'The run is proposed. Nothing is paid until another finance officer approves it.',
  approved: 'The run is approved: everything in it stands in the ledger. Send its file to the bank.',
  withdrawn: 'The run is withdrawn. Nothing of it was paid.',
};

/** Runs of payments: what each comes to, who is paid and who is not, and the two officers that it takes. */
export function paymentRoutes(app: PortalApp): void {
  app.use('/payments', signedInOnly);
  app.use('/payments/*', signedInOnly);

  app.get('/payments', async (c) => {
    const page = pageOf(c, RUNS_A_PAGE);
    const { data } = await c.var.api.ask(PortalPaymentsDocument, page, [
      'paymentRuns',
      'bacsOriginator',
      'workDue',
    ]);
    return c.render(<Payments data={data} isOfficer={isOfficer(c)} mayPropose={mayPropose(c)} />, {
      title: 'Payments',
      isWide: true,
    });
  });

  app.get('/payments/new', (c) => showNew(c, newForm()));
  app.post('/payments/new', async (c) => {
    const values = await formValues(c);
    const input = { payOn: typedDay(values, 'payOn') ?? '', dueBy: typedDay(values, 'dueBy') };
    const { data, mistakes } = await c.var.api.change(PortalProposePaymentRunDocument, { input });
    if (mistakes.length > 0) return showNew(c, { values, mistakes: placedMistakes(mistakes, DAYS) });
    const run = found(data?.proposePaymentRun?.paymentRun);
    return c.redirect(`/payments/${run.id}?done=proposed`, 303);
  });

  app.get('/payments/:runId/file', async (c) => {
    const file = await c.var.api.send(
      `/downloads/payment-runs/${encodeURIComponent(c.req.param('runId'))}.txt`,
    );
    if (!file.ok) return c.notFound();
    const kept = ['content-type', 'content-disposition', 'content-security-policy'].flatMap((name) => {
      const value = file.headers.get(name);
      return value ? [[name, value] as const] : [];
    });
    return c.body(await file.arrayBuffer(), 200, Object.fromEntries(kept));
  });

  app.get('/payments/:runId', (c) => showRun(c, c.req.param('runId'), null));
  app.post('/payments/:runId', async (c) => {
    const values = await formValues(c);
    const step = values.text('step') === 'withdraw' ? 'withdrawn' : 'approved';
    const mistakes = await settle(c, step, c.req.param('runId'), values);
    if (mistakes.length > 0)
      return showRun(c, c.req.param('runId'), {
        values,
        mistakes: placedMistakes(mistakes, ['expectedVersion']),
      });
    return c.redirect(`/payments/${c.req.param('runId')}?done=${step}`, 303);
  });
}

const DAYS = ['payOn', 'dueBy'];
const mayPropose = (c: PortalContext) => c.var.session.signedInAs?.role !== 'AUDITOR';
const isOfficer = (c: PortalContext) => c.var.session.signedInAs?.role === 'FINANCE_OFFICER';

async function settle(c: PortalContext, step: 'approved' | 'withdrawn', runId: string, values: FormValues) {
  const input = { runId, expectedVersion: Number(values.text('expectedVersion')) };
  const { mistakes } =
    step === 'withdrawn'
      ? await c.var.api.change(PortalWithdrawPaymentRunDocument, { input })
      : await c.var.api.change(PortalApprovePaymentRunDocument, { input });
  return mistakes;
}

function showNew(c: PortalContext, form: FormState) {
  const hasMistakes = form.mistakes.length > 0;
  if (hasMistakes) c.status(422);
  return c.render(<NewRun form={form} />, { title: 'Propose a run of payments', back: BACK, hasMistakes });
}

async function showRun(c: PortalContext, id: string, sent: FormState | null) {
  const asked = c.req.query('only') ?? '';
  const only = isDifferenceKind(asked) ? asked : null;
  const { data } = await c.var.api.ask(PortalPaymentRunDocument, {
    id,
    ...pageOf(c, LINES_A_PAGE),
    leftOutFirst: LINES_A_PAGE,
    leftOutAfter: c.req.query('leftOutAfter'),
    differencesPage: LINES_A_PAGE,
    differencesAfter: c.req.query('differencesAfter'),
    differencesOf: only ? [only] : null,
  });
  const run = found(data.paymentRun);
  const shown = besideSaved(sent, savedRun(run), TOLD_RUN);
  const hasMistakes = shown.form.mistakes.length > 0;
  if (hasMistakes) c.status(422);
  const view = (
    <PaymentRun
      run={run}
      only={only}
      wordings={data.enumWordings}
      {...shown}
      isOfficer={isOfficer(c)}
      done={doneWords(c, DONE)}
    />
  );
  return c.render(view, { title: `Payment run ${run.number}`, back: BACK, hasMistakes, isWide: true });
}
