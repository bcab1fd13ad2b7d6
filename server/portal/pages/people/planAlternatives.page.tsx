import {
  PortalChooseAlternativeDocument,
  PortalPlanAlternativesDocument,
  PortalPlanDocument,
  PortalWriteAlternativeDocument,
  type WritePlanAlternativeInput,
} from '../../../../schema/operations/generated.ts';
import type { PortalApp, PortalContext } from '../../env.ts';
import { besideSaved, seenFields, type Told, toldSeen } from '../../forms/bothVersions.ts';
import { type FormState, newForm } from '../../forms/formState.ts';
import { formValues } from '../../forms/formValues.ts';
import { poundsInWords, weeklyInWords } from '../../words/sentences.ts';
import { doneWords } from '../done.ts';
import { found } from '../found.ts';
import { AlternativeForm, Alternatives, type AlternativesPlan } from './planAlternatives.view.tsx';
import { ITEM_FIELDS, itemInput, itemRow, NEW_ITEM } from './planItems.ts';
import { toldItems } from './planTold.ts';
import { afterButton, ROWS_BUTTON, rowsOf, rowValues } from './rows.ts';

/** Alternatives of a plan, costed side by side before anybody agrees. */
export function planAlternativeRoutes(app: PortalApp): void {
  app.get('/people/:personId/plan/alternatives', (c) => showAlternatives(c, null));

  app.post('/people/:personId/plan/alternatives', async (c) => {
    const values = await formValues(c);
    const input = {
      planId: values.text('planId'),
      expectedVersion: Number(values.text('expectedVersion')),
      alternativeId: values.text('alternativeId'),
      reason: values.filled('reason'),
    };
    const { mistakes } = await c.var.api.change(PortalChooseAlternativeDocument, { input });
    if (mistakes.length > 0) return showAlternatives(c, { values, mistakes });
    return c.redirect(`/people/${c.req.param('personId')}/plan?done=chosen`, 303);
  });

  app.get('/people/:personId/plan/alternatives/new', (c) => showForm(c, null));

  app.post('/people/:personId/plan/alternatives/new', async (c) => {
    const sent = await formValues(c);
    const button = sent.filled(ROWS_BUTTON);
    const given = rowsOf(sent, 'supportItems', ITEM_FIELDS);
    if (button) {
      const rows = rowValues('supportItems', afterButton(given, button, NEW_ITEM));
      const kept = Object.fromEntries(IDENTITY.map((name) => [name, sent.text(name)]));
      return showForm(c, newForm({ ...kept, ...rows }));
    }
    // An alternative’s items are its own: they are no entries of the plan until it is chosen.
    const supportItems = given.map((row) => ({ ...itemInput(row), id: undefined }));
    const input = {
      planId: sent.text('planId'),
      expectedVersion: Number(sent.text('expectedVersion')),
      name: sent.text('name'),
      note: sent.filled('note'),
      supportItems,
    } as WritePlanAlternativeInput;
    const { mistakes } = await c.var.api.change(PortalWriteAlternativeDocument, { input });
    if (mistakes.length > 0) return showForm(c, { values: sent, mistakes });
    return c.redirect(`/people/${c.req.param('personId')}/plan/alternatives?done=written`, 303);
  });
}

const IDENTITY = ['planId', 'expectedVersion', 'name', 'note'];

const TOLD_ALTERNATIVES: Told = [
  { name: 'reason', label: 'Why you chose it' },
  ...toldSeen({ cost: 'What the plan costs', alternatives: 'The alternatives, by what they cost a week' }),
];

/** What the page of alternatives tells of the plan, for whoever chooses one. */
function seenOf({ id, version, weeklyCostPence, alternatives }: AlternativesPlan): Record<string, string> {
  const costs = (alternatives ?? []).map(
    ({ name, cost, isChosen }) =>
      `${name}, ${cost ? poundsInWords(cost.weeklyCostPence) : 'not known'}${isChosen ? ', chosen' : ''}`,
  );
  return {
    planId: id,
    expectedVersion: String(version),
    ...seenFields({ cost: weeklyInWords(weeklyCostPence), alternatives: costs.join('; ') }),
  };
}

async function showAlternatives(c: PortalContext, sent: FormState | null) {
  const personId = c.req.param('personId') ?? '';
  const { data } = await c.var.api.ask(PortalPlanAlternativesDocument, { personId });
  const person = found(data.person);
  const plan = found(person.currentPlan);
  const shown = besideSaved(sent, newForm(seenOf(plan)).values, TOLD_ALTERNATIVES);
  const hasMistakes = shown.form.mistakes.length > 0;
  if (hasMistakes) c.status(422);
  const done = doneWords(c, { written: 'The alternative is kept.' });
  return c.render(<Alternatives personId={person.id} plan={plan} {...shown} done={done} />, {
    title: 'Alternatives, side by side',
    caption: person.fullName,
    hasMistakes,
    back: { href: `/people/${person.id}/plan`, words: 'Back to the plan' },
  });
}

/** A new alternative begins with the items of the plan. */
async function showForm(c: PortalContext, sent: FormState | null) {
  const { data } = await c.var.api.ask(PortalPlanDocument, { personId: c.req.param('personId') ?? '' });
  const person = found(data.person);
  const plan = found(person.currentPlan);
  const saved = newForm({
    planId: plan.id,
    expectedVersion: String(plan.version),
    ...rowValues('supportItems', plan.supportItems.map(itemRow)),
  }).values;
  const { form, both } = besideSaved(sent, saved, toldItems(plan, data.enumWordings));
  const hasMistakes = form.mistakes.length > 0;
  if (hasMistakes) c.status(422);
  return c.render(<AlternativeForm form={form} both={both} plan={plan} enums={data.enumWordings} />, {
    title: 'A new alternative',
    caption: person.fullName,
    hasMistakes,
    isWide: true,
    back: { href: `/people/${person.id}/plan/alternatives`, words: 'Back to the alternatives' },
  });
}
