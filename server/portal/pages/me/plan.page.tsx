import {
  PortalAgreePlanDocument,
  PortalBeginPlanDocument,
  PortalCommentOnPlanDocument,
  PortalMyPlanDocument,
  type PortalMyPlanQuery,
  PortalMyPlanToWriteDocument,
  PortalWriteOutcomesDocument,
  PortalWritePlanDocument,
} from '../../../../schema/operations/generated.ts';
import type { PortalApp, PortalContext } from '../../env.ts';
import { besideSaved, type Told } from '../../forms/bothVersions.ts';
import { type FormState, newForm } from '../../forms/formState.ts';
import { type FormValues, formValues } from '../../forms/formValues.ts';
import { say, sentence } from '../../words/say.ts';
import { wordingsOf } from '../../words/wordings.ts';
import { doneWords } from '../done.ts';
import { found, ownPersonId } from '../found.ts';
import { seenPlan, TOLD_PLAN } from '../planSeen.ts';
import { MyPlan, type Plan } from './plan.view.tsx';
import { OutcomesForm, outcomesOf, outcomeValues, WhatMattersForm } from './planForms.view.tsx';
import { MATTERS, type Matter } from './planWords.ts';

const DONE = {
  begun: sentence('Your plan is begun. You can write in it now.'),
  saved: sentence('What you wrote is saved.'),
  said: sentence('What you said is with the plan.'),
  agreed: sentence('You have agreed to the plan. The council looks at it next.'),
};
const back = () => ({ href: '/me/plan', words: say('Back to my plan') });

/** A person’s plan: they read it, write it, say something about it, and agree to it. */
export function myPlanRoutes(app: PortalApp): void {
  app.get('/me/plan', (c) => showPlan(c, null));

  app.post('/me/plan', async (c) => {
    const values = await formValues(c);
    const { mistakes, done } = await stepOf(c, values);
    return mistakes.length > 0 ? showPlan(c, { values, mistakes }) : c.redirect(`/me/plan?done=${done}`, 303);
  });

  app.get('/me/plan/what-matters', (c) => showMatters(c, null));

  app.post('/me/plan/what-matters', async (c) => {
    const values = await formValues(c);
    const texts = MATTERS.map(({ field }): [Matter, string] => [field, values.text(field)]);
    const input = { ...Object.fromEntries(texts), ...identityFrom(values) };
    const { mistakes } = await c.var.api.change(PortalWritePlanDocument, { input });
    if (mistakes.length === 0) return c.redirect('/me/plan?done=saved', 303);
    return showMatters(c, { values, mistakes });
  });

  app.get('/me/plan/outcomes', (c) => showOutcomes(c, null));

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

async function showPlan(c: PortalContext, sent: FormState | null) {
  const { data } = await c.var.api.ask(PortalMyPlanDocument, { personId: ownPersonId(c) });
  const person = found(data.person);
  const saved = person.currentPlan
    ? { ...identity(person.currentPlan), ...seenOf(person.currentPlan, data) }
    : {};
  const shown = besideSaved(sent, newForm(saved).values, TOLD_PLAN);
  const hasMistakes = shown.form.mistakes.length > 0;
  if (hasMistakes) c.status(422);
  const view = <MyPlan person={person} wordings={data.enumWordings} {...shown} done={doneWords(c, DONE)} />;
  return c.render(view, { title: say('My plan'), hasMistakes });
}

/** What the page tells of the plan, for whoever agrees to it. */
function seenOf(plan: Plan, { enumWordings }: PortalMyPlanQuery): Record<string, string> {
  return seenPlan({
    status: wordingsOf(enumWordings)('PlanStatus', plan.status),
    weeklyCostPence: plan.weeklyCostPence,
    outcomes: plan.outcomes,
    supportItems: plan.outcomes.flatMap(({ supportItems }) => supportItems),
    texts: [...MATTERS.map(({ field }) => plan[field]), plan.title, plan.termEndsOn],
  });
}

async function planToWrite(c: PortalContext) {
  const { data } = await c.var.api.ask(PortalMyPlanToWriteDocument, { personId: ownPersonId(c) });
  return found(found(data.person).currentPlan);
}

async function showMatters(c: PortalContext, sent: FormState | null) {
  const plan = await planToWrite(c);
  const texts = MATTERS.map(({ field }) => [field, plan[field] ?? '']);
  const saved = newForm({ ...Object.fromEntries(texts), ...identity(plan) }).values;
  const told = MATTERS.map(({ field, label }) => ({ name: field, label }));
  const shown = besideSaved(sent, saved, told);
  const hasMistakes = shown.form.mistakes.length > 0;
  if (hasMistakes) c.status(422);
  return c.render(<WhatMattersForm {...shown} />, {
    title: say('What matters to me'),
    hasMistakes,
    back: back(),
  });
}

const TOLD_OUTCOMES: Told = [
  {
    list: 'outcomes',
    label: sentence('Number'),
    each: [
      { name: 'description', label: sentence('what I want') },
      { name: 'successLooksLike', label: sentence('how I shall know that it works') },
    ],
  },
];

async function showOutcomes(c: PortalContext, sent: FormState | null) {
  const plan = await planToWrite(c);
  const saved = newForm({ ...outcomeValues(plan.outcomes), ...identity(plan) }).values;
  const shown = besideSaved(sent, saved, TOLD_OUTCOMES);
  const hasMistakes = shown.form.mistakes.length > 0;
  if (hasMistakes) c.status(422);
  return c.render(<OutcomesForm {...shown} />, {
    title: say('What I want to achieve'),
    hasMistakes,
    back: back(),
  });
}

const identity = ({ id, version }: { id: string; version: number }) => ({
  planId: id,
  expectedVersion: String(version),
});

const identityFrom = (values: FormValues) => ({
  planId: values.text('planId'),
  expectedVersion: Number(values.text('expectedVersion')),
});
