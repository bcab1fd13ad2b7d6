import {
  type AgreeBudgetInput,
  PortalAgreeBudgetDocument,
  PortalBudgetDocument,
} from '../../../../schema/operations/generated.ts';
import type { PortalApp, PortalContext } from '../../env.ts';
import { besideSaved } from '../../forms/bothVersions.ts';
import { type FormState, newForm } from '../../forms/formState.ts';
import { type FormValues, formValues } from '../../forms/formValues.ts';
import { found } from '../found.ts';
import { BudgetForm, CheckBudget } from './budget.view.tsx';
import {
  atBudgetFields,
  begunBudget,
  budgetFrom,
  NEW_PART,
  noAmounts,
  PART_FIELDS,
  toldBudget,
} from './budgetForm.ts';
import { afterButton, ROWS_BUTTON, rowsOf, rowValues } from './rows.ts';

/** The final budget of a plan that is signed off: typed, looked at once more, and agreed by a manager. */
export function budgetRoutes(app: PortalApp): void {
  app.get('/people/:personId/plan/budget', (c) => showForm(c, null));

  app.post('/people/:personId/plan/budget', async (c) => {
    const sent = await formValues(c);
    const button = sent.filled(ROWS_BUTTON);
    if (button) return showForm(c, { values: withRows(sent, button), mistakes: [] });
    if (sent.filled('step') === 'change') return showForm(c, { values: sent, mistakes: [] });
    const wrong = noAmounts(sent);
    if (wrong.length > 0) return showForm(c, { values: sent, mistakes: wrong });
    const isReal = sent.filled('step') === 'agree';
    const input: AgreeBudgetInput = budgetFrom(sent);
    const { data, mistakes } = await c.var.api.change(PortalAgreeBudgetDocument, { input, dryRun: !isReal });
    const budget = data?.agreeBudget?.budget;
    if (mistakes.length > 0 || !budget) {
      return showForm(c, { values: sent, mistakes: atBudgetFields(mistakes) });
    }
    if (isReal) return c.redirect(`/people/${c.req.param('personId')}/plan?done=budget`, 303);
    return showCheck(c, sent, budget.endsOn);
  });
}

/** The form after the button that adds a part or takes one away. */
function withRows(sent: FormValues, button: string): FormValues {
  const rows = afterButton(rowsOf(sent, 'parts', PART_FIELDS), button, NEW_PART);
  const others = sent.names().filter((name) => !name.startsWith('parts.') && name !== ROWS_BUTTON);
  const kept = Object.fromEntries(others.map((name) => [name, sent.text(name)]));
  return newForm({ ...kept, ...rowValues('parts', rows) }).values;
}

async function budgetOf(c: PortalContext) {
  const { data } = await c.var.api.ask(PortalBudgetDocument, { personId: c.req.param('personId') ?? '' }, [
    'financialAssessment',
  ]);
  const person = found(data.person);
  return { data, person, plan: found(person.currentPlan) };
}

const backTo = (personId: string) => ({ href: `/people/${personId}/plan`, words: 'Back to the plan' });

async function showForm(c: PortalContext, sent: FormState | null) {
  const { data, person, plan } = await budgetOf(c);
  const shown = besideSaved(sent, begunBudget(data, plan), toldBudget(data));
  const hasMistakes = shown.form.mistakes.length > 0;
  if (hasMistakes) c.status(422);
  return c.render(<BudgetForm plan={plan} person={person} enums={data.enumWordings} {...shown} />, {
    title: 'Agree the final budget',
    caption: person.fullName,
    hasMistakes,
    back: backTo(person.id),
  });
}

async function showCheck(c: PortalContext, values: FormValues, endsOn: string) {
  const { data, person } = await budgetOf(c);
  return c.render(<CheckBudget values={values} endsOn={endsOn} enums={data.enumWordings} />, {
    title: 'Check before you agree the budget',
    caption: person.fullName,
    back: backTo(person.id),
  });
}
