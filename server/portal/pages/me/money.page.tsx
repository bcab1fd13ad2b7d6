import {
  PortalMyMoneyDocument,
  PortalMyStatementDocument,
  PortalReportSpendingDocument,
} from '../../../../schema/operations/generated.ts';
import type { PortalApp, PortalContext } from '../../env.ts';
import { type FormState, newForm } from '../../forms/formState.ts';
import { formValues } from '../../forms/formValues.ts';
import { penceFrom } from '../../forms/pence.ts';
import { typedDay } from '../../forms/typedDay.ts';
import { say, sentence } from '../../words/say.ts';
import { doneWords } from '../done.ts';
import { found, ownPersonId } from '../found.ts';
import { MyBudgets, MyStatement, SpendingForm } from './money.view.tsx';

const DONE = { reported: sentence('What you spent is written down.') };
const toMoney = () => ({ href: '/me/money', words: say('Back to my money') });

/** A person’s money: their budgets, a statement of each, and what they spent. */
export function myMoneyRoutes(app: PortalApp): void {
  app.get('/me/money', async (c) => {
    const { data } = await c.var.api.ask(PortalMyMoneyDocument, { personId: ownPersonId(c) });
    const { budgets } = found(data.person);
    return c.render(<MyBudgets budgets={budgets ?? []} wordings={data.enumWordings} />, {
      title: say('My money'),
    });
  });

  app.get('/me/money/:budgetId', async (c) => {
    const [from, to] = [c.req.query('from') || null, c.req.query('to') || null];
    const statement = await statementOf(c, { from, to });
    return c.render(<MyStatement {...statement} done={doneWords(c, DONE)} />, {
      title: say('My statement'),
      back: toMoney(),
    });
  });

  /** The same as the product prints it, on the page that it makes for that. */
  app.get('/me/money/:budgetId/print', async (c) => {
    const size = c.var.isLargePrint ? '?size=large' : '';
    const page = await c.var.api.send(`/statements/${encodeURIComponent(c.req.param('budgetId'))}${size}`);
    if (!page.ok) return c.notFound();
    return c.body(await page.text(), 200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': page.headers.get('content-security-policy') ?? "default-src 'none'",
    });
  });

  app.get('/me/money/:budgetId/spending', (c) => showSpending(c, newForm()));

  app.post('/me/money/:budgetId/spending', async (c) => {
    const values = await formValues(c);
    const input = {
      partId: values.text('partId'),
      // What is no amount goes on as nothing, so that the API says what an amount is.
      amountPence: penceFrom(values.text('amountPence')) ?? 0,
      payee: values.text('payee'),
      purpose: values.filled('purpose'),
      occurredOn: typedDay(values, 'occurredOn') ?? '',
    };
    const { mistakes } = await c.var.api.change(PortalReportSpendingDocument, { input });
    if (mistakes.length > 0) return showSpending(c, { values, mistakes });
    return c.redirect(`/me/money/${c.req.param('budgetId')}?done=reported`, 303);
  });
}

async function statementOf(c: PortalContext, days: { from: string | null; to: string | null }) {
  const budgetId = c.req.param('budgetId') ?? '';
  const { data } = await c.var.api.ask(PortalMyStatementDocument, { budgetId, ...days });
  return { statement: found(data.budgetStatement), wordings: data.enumWordings };
}

async function showSpending(c: PortalContext, form: FormState) {
  const { statement, wordings } = await statementOf(c, { from: null, to: null });
  const hasMistakes = form.mistakes.length > 0;
  if (hasMistakes) c.status(422);
  const back = { href: `/me/money/${statement.budgetId}`, words: say('Back to my statement') };
  const view = <SpendingForm form={form} parts={statement.parts} wordings={wordings} />;
  return c.render(view, { title: say('Write down what I spent'), hasMistakes, back });
}
