import {
  type PolicySettingsInput,
  PortalEditPolicyChangeDocument,
} from '../../../../schema/operations/generated.ts';
import type { PortalApp, PortalContext } from '../../env.ts';
import { type FormMistake, type FormState, newForm } from '../../forms/formState.ts';
import { type FormValues, formValues } from '../../forms/formValues.ts';
import { placedMistakes } from '../../forms/placedMistakes.ts';
import { typedDay } from '../../forms/typedDay.ts';
import { type Draft, draftOf, isStale, partsOfDraft, targetOf } from './edit.page.tsx';
import { LaterFigures, NewLaterFigure } from './later.view.tsx';
import { type Figure, figuresOf, LATER, laterValue, SET, withoutLater } from './laterFigures.ts';
import { declaredTree } from './settingTree.ts';
import { REMOVE } from './typedRows.ts';

const AT = `/policy/changes/:id/edit/:area/${LATER}`;

/** Figures of a draft that change on a later day: each is chosen, written in a form of its own kind, and taken back. */
export function laterFigureRoutes(app: PortalApp): void {
  app.get(AT, async (c) => {
    const draft = await draftOf(c);
    const path = c.req.query('setting');
    if (path === undefined) return renderList(c, draft, newForm());
    const figure = figureNamed(draft, path);
    if (figure) return renderNew(c, draft, figure, newForm());
    const mistakes = [{ field: 'setting', message: 'Choose which figure is to change.' }];
    return renderList(c, draft, { values: newForm({ setting: path }).values, mistakes });
  });

  app.post(AT, async (c) => {
    const values = await formValues(c);
    const draft = await draftOf(c);
    const removed = values.filled(REMOVE);
    if (removed !== undefined) return remove(c, draft, values, Number(removed));
    const figure = figureNamed(draft, values.text(`${SET}.path`));
    if (!figure) {
      const message = 'The draft has no such figure any more. Choose another one.';
      return renderList(c, draft, { values, mistakes: [{ field: 'setting', message }] });
    }
    return add(c, draft, values, figure);
  });
}

function figureNamed({ catalogue, settings }: Draft, path: string): Figure | undefined {
  return figuresOf(declaredTree(catalogue), settings).find((each) => each.path === path);
}

async function add(c: PortalContext, draft: Draft, values: FormValues, figure: Figure): Promise<Response> {
  const read = laterValue(figure, values);
  const appliesFrom = typedDay(values, `${SET}.appliesFrom`);
  // Without a day it would be the figure of the first day.
  const noDay = appliesFrom
    ? []
    : [{ field: `${SET}.appliesFrom`, message: 'Write the first day of the figure.' }];
  const mistakes = [...noDay, ...read.mistakes];
  if (read.value === null || !appliesFrom || mistakes.length > 0) {
    return renderNew(c, draft, figure, { values, mistakes });
  }
  const source = values.filled(`${SET}.source`) ?? null;
  const edit = { path: figure.path, value: read.value, appliesFrom, source };
  const answer = await c.var.api.change(PortalEditPolicyChangeDocument, {
    input: { ...targetOf(draft, values), set: [edit] },
  });
  if (answer.mistakes.length === 0) return c.redirect(listPath(draft, 'added'), 303);
  const shown = ['appliesFrom', 'value', 'source'].map((name) => `${SET}.${name}`);
  const form = { values, mistakes: placedMistakes(answer.mistakes, shown) };
  return renderNew(c, draft, figure, form, isStale(answer.mistakes));
}

async function remove(c: PortalContext, draft: Draft, values: FormValues, index: number): Promise<Response> {
  const settings = withoutLater(draft.settings, index);
  const { mistakes } = await c.var.api.change(PortalEditPolicyChangeDocument, {
    input: {
      ...targetOf(draft, values),
      settings: { [draft.change.area]: settings } as PolicySettingsInput,
    },
  });
  if (mistakes.length === 0) return c.redirect(listPath(draft, 'removed'), 303);
  return renderList(c, draft, { values, mistakes: atTop(mistakes) }, isStale(mistakes));
}

const atTop = (mistakes: readonly FormMistake[]) => placedMistakes(mistakes, []);

function listPath({ change }: Draft, done: string): string {
  return `/policy/changes/${change.id}/edit/${change.area}/${LATER}?done=${done}`;
}

function renderList(
  c: PortalContext,
  draft: Draft,
  form: FormState,
  wasStale = false,
): Response | Promise<Response> {
  const hasMistakes = form.mistakes.length > 0;
  if (hasMistakes) c.status(422);
  const done = hasMistakes ? '' : (c.req.query('done') ?? '');
  return c.render(<LaterFigures draft={draft} form={form} done={done} wasStale={wasStale} />, {
    title: 'Figures that change on a later day',
    caption: draft.areaLabel,
    back: partsOfDraft(draft),
    hasMistakes,
    isWide: true,
  });
}

function renderNew(
  c: PortalContext,
  draft: Draft,
  figure: Figure,
  form: FormState,
  wasStale = false,
): Response | Promise<Response> {
  const hasMistakes = form.mistakes.length > 0;
  if (hasMistakes) c.status(422);
  const { id, area } = draft.change;
  return c.render(<NewLaterFigure draft={draft} figure={figure} form={form} wasStale={wasStale} />, {
    title: `From a later day: ${figure.place}`,
    caption: draft.areaLabel,
    back: { href: `/policy/changes/${id}/edit/${area}/${LATER}`, words: 'Back to the later figures' },
    hasMistakes,
  });
}
