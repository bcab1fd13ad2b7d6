import {
  type OutcomeInput,
  type PlanRiskInput,
  PortalPlanDocument,
  type PortalPlanQuery,
  PortalSetItemsDocument,
  type PortalSetItemsMutation,
  PortalSetOutcomesDocument,
  PortalSetRisksDocument,
  PortalUpdatePlanDocument,
  type UpdatePlanInput,
} from '../../../../schema/operations/generated.ts';
import type { PortalApp, PortalContext } from '../../env.ts';
import { besideSaved, type Told } from '../../forms/bothVersions.ts';
import { type FormState, newForm } from '../../forms/formState.ts';
import { type FormValues, formValues } from '../../forms/formValues.ts';
import { penceFrom, typedPounds } from '../../forms/pence.ts';
import { found } from '../found.ts';
import { OutcomesForm, RisksForm, WordsForm } from './planContents.view.tsx';
import { WRITTEN } from './planFields.ts';
import { ITEM_FIELDS, itemInput, itemOfService, itemRow, NEW_ITEM } from './planItems.ts';
import { ItemsForm } from './planItems.view.tsx';
import { type Enums, TOLD_OUTCOMES, TOLD_RISKS, toldItems, toldWords } from './planTold.ts';
import type { PlanOfPage } from './planTypes.ts';
import { afterButton, ROWS_BUTTON, type Row, rowsOf, rowValues } from './rows.ts';

type Costed = NonNullable<NonNullable<PortalSetItemsMutation['setSupportItems']>['plan']>;

const OUTCOME = { id: '', description: '', successLooksLike: '' };
const RISK = { id: '', description: '', whatHelps: '', likelihood: '', impact: '' };

/** Writing what a plan holds. Lines are added and taken away by buttons that only show the form again. */
export function planContentRoutes(app: PortalApp): void {
  app.get('/people/:personId/plan/words', (c) => showWords(c, null));
  app.post('/people/:personId/plan/words', async (c) => {
    const values = await formValues(c);
    const { mistakes } = await c.var.api.change(PortalUpdatePlanDocument, { input: wordsFrom(values) });
    return mistakes.length > 0 ? showWords(c, { values, mistakes }) : saved(c);
  });

  app.get('/people/:personId/plan/outcomes', (c) => showOutcomes(c, null));
  app.post('/people/:personId/plan/outcomes', async (c) => {
    const form = await lines(c, 'outcomes', OUTCOME);
    if (form.isOnlyShown) return showOutcomes(c, form);
    const outcomes = form.rows.map(
      ({ id, ...row }) => ({ ...row, ...(id && { id }) }) as unknown as OutcomeInput,
    );
    const { mistakes } = await c.var.api.change(PortalSetOutcomesDocument, {
      input: { ...identity(form.values), outcomes },
    });
    return mistakes.length > 0 ? showOutcomes(c, { ...form, mistakes }) : saved(c);
  });

  app.get('/people/:personId/plan/risks', (c) => showRisks(c, null));
  app.post('/people/:personId/plan/risks', async (c) => {
    const form = await lines(c, 'risks', RISK);
    if (form.isOnlyShown) return showRisks(c, form);
    const input = { ...identity(form.values), risks: form.rows.map(riskInput) };
    const { mistakes } = await c.var.api.change(PortalSetRisksDocument, { input });
    return mistakes.length > 0 ? showRisks(c, { ...form, mistakes }) : saved(c);
  });

  app.get('/people/:personId/plan/items', (c) => showItems(c, null, null));
  app.post('/people/:personId/plan/items', async (c) => {
    const form = await lines(c, 'supportItems', NEW_ITEM);
    if (form.isOnlyShown) return showItems(c, form, null);
    const input = { ...identity(form.values), supportItems: form.rows.map(itemInput) };
    const dryRun = form.values.text('step') === 'cost';
    const { data, mistakes } = await c.var.api.change(PortalSetItemsDocument, { input, dryRun });
    if (mistakes.length > 0 || dryRun)
      return showItems(c, { ...form, mistakes }, data?.setSupportItems?.plan ?? null);
    return saved(c);
  });
}

const saved = (c: PortalContext) => c.redirect(`/people/${c.req.param('personId')}/plan?done=saved`, 303);

const identity = (values: FormValues) => ({
  planId: values.text('planId'),
  expectedVersion: Number(values.text('expectedVersion')),
});

/** A form of lines as it was sent, after the button that adds one or takes one away where that was pressed. */
async function lines(c: PortalContext, list: string, empty: Row) {
  const sent = await formValues(c);
  const button = sent.filled(ROWS_BUTTON);
  const fields = list === 'supportItems' ? ITEM_FIELDS : Object.keys(empty);
  const given = rowsOf(sent, list, fields);
  const rows = button ? afterButton(given, button, empty) : given;
  const kept = {
    planId: sent.text('planId'),
    expectedVersion: sent.text('expectedVersion'),
    step: sent.text('step'),
  };
  const values = newForm({ ...kept, ...rowValues(list, rows) }).values;
  return { values, rows, isOnlyShown: button !== undefined, mistakes: [] as FormState['mistakes'] };
}

/** Numbers that are none are left out, so that the API says what is missing. */
function riskInput({ id, description, whatHelps, likelihood = '', impact = '' }: Row): PlanRiskInput {
  const whole = (text: string) => (/^\s*\d+\s*$/.test(text) ? Number(text) : undefined);
  return {
    ...(id && { id }),
    description,
    whatHelps,
    likelihood: whole(likelihood),
    impact: whole(impact),
  } as PlanRiskInput;
}

function wordsFrom(values: FormValues): UpdatePlanInput {
  const texts = WRITTEN.map(({ field }) => [field, values.text(field)]);
  const pence = values.text('contingencyPence').trim();
  const panel = values.text('panelRequestedReason').trim();
  return {
    ...identity(values),
    title: values.text('title'),
    ...Object.fromEntries(texts),
    contingencyPence: pence === '' ? null : (penceFrom(pence) ?? pence),
    helpedBy: values.all('helpedBy').filter(Boolean),
    panelRequestedReason: panel || null,
  } as UpdatePlanInput;
}

async function planOf(c: PortalContext) {
  const serviceId = c.req.query('service') ?? '';
  const { data } = await c.var.api.ask(
    PortalPlanDocument,
    { personId: c.req.param('personId') ?? '', serviceId, buysFrom: serviceId !== '' },
    ['service'],
  );
  const person = found(data.person);
  const plan = found(person.currentPlan);
  return { person, plan, enums: data.enumWordings, service: data.service ?? null };
}

/** The form as it was sent, or the plan as it is; where somebody else has changed the plan meanwhile, that beside it. */
async function stateOf(
  c: PortalContext,
  sent: FormState | null,
  valuesOf: (plan: PlanOfPage, service: PortalPlanQuery['service'] | null) => FormValues,
  toldOf: (plan: PlanOfPage, enums: Enums) => Told,
) {
  const { person, plan, enums, service } = await planOf(c);
  const hasMistakes = (sent?.mistakes.length ?? 0) > 0;
  if (hasMistakes) c.status(422);
  const saved = valuesOf(plan, sent === null ? service : null).with({
    planId: plan.id,
    expectedVersion: String(plan.version),
  });
  return {
    plan,
    enums,
    service,
    ...besideSaved(sent, saved, toldOf(plan, enums)),
    page: {
      caption: person.fullName,
      hasMistakes,
      back: { href: `/people/${person.id}/plan`, words: 'Back to the plan' },
    },
  };
}

async function showWords(c: PortalContext, sent: FormState | null) {
  const { form, both, enums, page } = await stateOf(c, sent, wordsOf, (_plan, known) => toldWords(known));
  return c.render(<WordsForm form={form} both={both} enums={enums} />, {
    title: 'What the plan says',
    ...page,
  });
}

/** What a plan says in words, in the fields of its form. */
function wordsOf(plan: PlanOfPage): FormValues {
  const texts = WRITTEN.map(({ field }) => [field, plan[field] ?? '']);
  return newForm({
    ...Object.fromEntries(texts),
    title: plan.title,
    contingencyPence: typedPounds(plan.contingencyPence),
    helpedBy: plan.helpedBy,
    panelRequestedReason: plan.panelRequestedReason ?? '',
  }).values;
}

async function showOutcomes(c: PortalContext, sent: FormState | null) {
  const valuesOf = ({ outcomes }: PlanOfPage) => valuesOfRows('outcomes', outcomes, OUTCOME);
  const { form, both, page } = await stateOf(c, sent, valuesOf, () => TOLD_OUTCOMES);
  return c.render(<OutcomesForm form={form} both={both} />, { title: 'Outcomes', ...page });
}

async function showRisks(c: PortalContext, sent: FormState | null) {
  const valuesOf = ({ risks }: PlanOfPage) => valuesOfRows('risks', risks, RISK);
  const { form, both, page } = await stateOf(c, sent, valuesOf, () => TOLD_RISKS);
  return c.render(<RisksForm form={form} both={both} />, { title: 'Risks talked through', ...page });
}

/** Records as the lines of a form; one empty line where there are none. */
function valuesOfRows(list: string, records: readonly object[], empty: Row): FormValues {
  const rows = records.map((record) =>
    Object.fromEntries(
      Object.keys(empty).map((field) => [field, String(record[field as keyof typeof record] ?? '')]),
    ),
  );
  return newForm(rowValues(list, rows.length > 0 ? rows : [empty])).values;
}

async function showItems(c: PortalContext, sent: FormState | null, costed: Costed | null) {
  const { form, both, plan, service, enums, page } = await stateOf(
    c,
    sent,
    ({ supportItems }, chosen) => {
      const bought = chosen ? [itemOfService(chosen, c.req.query('price'))] : [];
      const rows = [...supportItems.map(itemRow), ...bought];
      return newForm(rowValues('supportItems', rows.length > 0 ? rows : [NEW_ITEM])).values;
    },
    toldItems,
  );
  const shown = { form, both, plan, service: service ?? null, enums, costed };
  return c.render(<ItemsForm {...shown} />, {
    title: 'Support, and what it costs',
    isWide: true,
    ...page,
  });
}
