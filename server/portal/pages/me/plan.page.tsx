import {
  PortalAgreePlanDocument,
  PortalBeginPlanDocument,
  PortalCommentOnPlanDocument,
  PortalMyPlanDocument,
  PortalMyPlanToWriteDocument,
  PortalWriteOutcomesDocument,
  PortalWritePlanDocument,
} from '../../../../schema/operations/generated.ts';
import { isChangedMeanwhile } from '../../components/changedMeanwhile.tsx';
import type { PortalApp, PortalContext } from '../../env.ts';
import { type FormState, newForm } from '../../forms/formState.ts';
import { type FormValues, formValues } from '../../forms/formValues.ts';
import { doneWords } from '../done.ts';
import { found, ownPersonId } from '../found.ts';
import { MyPlan } from './plan.view.tsx';
import { OutcomesForm, outcomesOf, outcomeValues, WhatMattersForm } from './planForms.view.tsx';
import { MATTERS, type Matter } from './planWords.ts';

const DONE = {
  begun: 'Your plan is begun. You can write in it now.',
  saved: 'What you wrote is saved.',
  said: 'What you said is with the plan.',
  agreed: 'You have agreed to the plan. The council looks at it next.',
};
const BACK = { href: '/me/plan', words: 'Back to my plan' };

/** A person’s plan: they read it, write it, say something about it, and agree to it. */
export function myPlanRoutes(app: PortalApp): void {
  app.get('/me/plan', (c) => showPlan(c, newForm()));

  app.post('/me/plan', async (c) => {
    const values = await formValues(c);
    const { mistakes, done } = await stepOf(c, values);
    return mistakes.length > 0 ? showPlan(c, { values, mistakes }) : c.redirect(`/me/plan?done=${done}`, 303);
  });

  app.get('/me/plan/what-matters', async (c) => {
    const plan = await planToWrite(c);
    const texts = MATTERS.map(({ field }) => [field, plan[field] ?? '']);
    return showMatters(c, newForm({ ...Object.fromEntries(texts), ...identity(plan) }));
  });

  app.post('/me/plan/what-matters', async (c) => {
    const values = await formValues(c);
    const texts = MATTERS.map(({ field }): [Matter, string] => [field, values.text(field)]);
    const input = { ...Object.fromEntries(texts), ...identityFrom(values) };
    const { mistakes } = await c.var.api.change(PortalWritePlanDocument, { input });
    if (mistakes.length === 0) return c.redirect('/me/plan?done=saved', 303);
    return showMatters(c, { values, mistakes });
  });

  app.get('/me/plan/outcomes', async (c) => {
    const plan = await planToWrite(c);
    return showOutcomes(c, newForm({ ...outcomeValues(plan.outcomes), ...identity(plan) }));
  });

  app.post('/me/plan/outcomes', async (c) => {
    const values = await formValues(c);
    const outcomes = outcomesOf(values);
    // The buttons that add or take away a line only show the form again.
    if (values.filled('rows')) return showOutcomes(c, { values, mistakes: [] });
    const input = { ...identityFrom(values), outcomes };
    const { mistakes } = await c.var.api.change(PortalWriteOutcomesDocument, { input });
    if (mistakes.length === 0) return c.redirect('/me/plan?done=saved', 303);
    // Lines without a word are left out, so that each mistake stands at the line that the API means.
    return showOutcomes(c, { values: values.with(outcomeValues(outcomes)), mistakes });
  });
}

/** What the form of the plan’s own page asks for: to begin it, to say something about it, or to agree. */
async function stepOf(c: PortalContext, values: FormValues) {
  const [planId, version] = [values.text('planId'), Number(values.text('expectedVersion'))];
  if (values.filled('step') === 'begin') {
    const input = {
      personId: ownPersonId(c),
      allocationId: values.text('allocationId'),
      title: values.text('title'),
    };
    return { ...(await c.var.api.change(PortalBeginPlanDocument, { input })), done: 'begun' };
  }
  if (values.filled('step') === 'agree') {
    const input = { planId, expectedVersion: version };
    return { ...(await c.var.api.change(PortalAgreePlanDocument, { input })), done: 'agreed' };
  }
  const input = { planId, words: values.text('words') };
  return { ...(await c.var.api.change(PortalCommentOnPlanDocument, { input })), done: 'said' };
}

async function showPlan(c: PortalContext, form: FormState) {
  const { data } = await c.var.api.ask(PortalMyPlanDocument, { personId: ownPersonId(c) });
  const hasMistakes = form.mistakes.length > 0;
  if (hasMistakes) c.status(422);
  const view = (
    <MyPlan person={found(data.person)} wordings={data.enumWordings} form={form} done={doneWords(c, DONE)} />
  );
  return c.render(view, { title: 'My plan', hasMistakes });
}

async function planToWrite(c: PortalContext) {
  const { data } = await c.var.api.ask(PortalMyPlanToWriteDocument, { personId: ownPersonId(c) });
  return found(found(data.person).currentPlan);
}

async function showMatters(c: PortalContext, form: FormState) {
  const state = await withTheirs(c, form);
  const hasMistakes = form.mistakes.length > 0;
  return c.render(<WhatMattersForm {...state} />, { title: 'What matters to me', hasMistakes, back: BACK });
}

async function showOutcomes(c: PortalContext, form: FormState) {
  const state = await withTheirs(c, form);
  const hasMistakes = form.mistakes.length > 0;
  return c.render(<OutcomesForm {...state} />, { title: 'What I want to achieve', hasMistakes, back: BACK });
}

/** A form with mistakes; where somebody else has changed the plan meanwhile, with what it says now, to be sent on that. */
async function withTheirs(c: PortalContext, form: FormState) {
  if (form.mistakes.length > 0) c.status(422);
  if (!isChangedMeanwhile(form.mistakes)) return { form, theirs: null };
  const theirs = await planToWrite(c);
  return { form: { ...form, values: form.values.with(identity(theirs)) }, theirs };
}

const identity = ({ id, version }: { id: string; version: number }) => ({
  planId: id,
  expectedVersion: String(version),
});

const identityFrom = (values: FormValues) => ({
  planId: values.text('planId'),
  expectedVersion: Number(values.text('expectedVersion')),
});
