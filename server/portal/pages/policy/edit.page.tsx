import {
  type PolicyArea,
  type PolicySettingsInput,
  PortalEditPolicyChangeDocument,
  PortalPolicyDraftDocument,
  type PortalPolicyDraftQuery,
} from '../../../../schema/operations/generated.ts';
import type { PortalApp, PortalContext } from '../../env.ts';
import { type FormMistake, type FormState, newForm } from '../../forms/formState.ts';
import { type FormValues, formValues } from '../../forms/formValues.ts';
import { placedMistakes } from '../../forms/placedMistakes.ts';
import { dayFields, typedDay } from '../../forms/typedDay.ts';
import { RequestRefused } from '../../layout/requestRefused.ts';
import { changeId, noSuchChange } from './changes.page.tsx';
import { EditDetails, EditPartPage, PartsOfDraft } from './edit.view.tsx';
import { type EditPart, editParts } from './editParts.ts';
import { atFields } from './mistakePlaces.ts';
import { meaningOf } from './policyWords.ts';
import { declaredTree, type Json, withJsonAt } from './settingTree.ts';
import { bothSides, type SideBySide } from './sideBySide.ts';
import { EditSources } from './sources.view.tsx';
import { withOtherRows } from './typedRows.ts';
import { readPart, rowNumbers, textsOf } from './typedSettings.ts';
import { SOURCES, sourcesFrom, sourceTexts } from './typedSources.ts';

/** A draft as its forms need it. */
export interface Draft {
  change: NonNullable<PortalPolicyDraftQuery['policyChange']>;
  catalogue: NonNullable<PortalPolicyDraftQuery['settingsCatalogue']>;
  areaLabel: string;
  settings: Json;
  parts: readonly EditPart[];
}

/** The parts of a draft that are no settings: its first day and its note, and where its figures are published. */
const DETAILS = 'details';

/** Editing a draft, part by part, in forms that are made from the declarations of its settings. */
export function editChangeRoutes(app: PortalApp): void {
  app.get('/policy/changes/:id/edit/:area', async (c) => {
    const draft = await draftOf(c);
    return c.render(<PartsOfDraft draft={draft} isSaved={c.req.query('done') === 'saved'} />, {
      title: `Edit the draft: ${draft.areaLabel.toLowerCase()}`,
      back: { href: `/policy/changes/${draft.change.id}`, words: 'Back to the change' },
    });
  });

  app.get('/policy/changes/:id/edit/:area/:part', async (c) => {
    const draft = await draftOf(c);
    if (c.req.param('part') === DETAILS) return renderDetails(c, draft, newForm(detailsOf(draft)));
    if (c.req.param('part') === SOURCES) return renderSources(c, draft, newForm(sourceTexts(draft)));
    const part = partOf(c, draft);
    return renderPart(c, draft, part, { form: newForm(textsOf(part, draft.settings, baseOf(c))) });
  });

  app.post('/policy/changes/:id/edit/:area/:part', async (c) => {
    const values = await formValues(c);
    const draft = await draftOf(c);
    if (c.req.param('part') === DETAILS) return saveDetails(c, draft, values);
    const others = withOtherRows(values);
    if (c.req.param('part') === SOURCES) {
      return others
        ? renderSources(c, draft, { values: others, mistakes: [] })
        : saveSources(c, draft, values);
    }
    const part = partOf(c, draft);
    if (others) return renderPart(c, draft, part, { form: { values: others, mistakes: [] } });
    return savePart(c, draft, part, values);
  });
}

const baseOf = (c: PortalContext) => `settings.${c.req.param('area') ?? ''}`;

/** The draft that an address names. Refuses where there is none, and where it can’t be edited. */
export async function draftOf(c: PortalContext): Promise<Draft> {
  const area = (c.req.param('area') ?? '') as PolicyArea;
  const { data } = await c.var.api.ask(PortalPolicyDraftDocument, { id: changeId(c), area });
  const { policyChange: change, settingsCatalogue: catalogue, enumWordings } = data;
  if (!change || !catalogue || change.area !== area) throw noSuchChange();
  const edit = change.availableActions?.find(({ action }) => action === 'EDIT_POLICY_CHANGE');
  if (!edit?.allowed) {
    throw new RequestRefused(403, 'You can’t edit this change', edit?.reason ?? 'It can’t be edited now.');
  }
  const settings = JSON.parse(change.settingsText) as Json;
  return {
    change,
    catalogue,
    areaLabel: meaningOf(enumWordings, 'PolicyArea', area),
    settings,
    parts: editParts(declaredTree(catalogue), settings),
  };
}

function partOf(c: PortalContext, { parts }: Draft): EditPart {
  const part = parts.find(({ path }) => path === c.req.param('part'));
  if (part) return part;
  throw new RequestRefused(
    404,
    'There is no such part',
    'The draft may have other parts by now. Choose one from its list.',
  );
}

async function savePart(
  c: PortalContext,
  draft: Draft,
  part: EditPart,
  values: FormValues,
): Promise<Response> {
  const base = baseOf(c);
  const read = readPart(part, values, draft.settings, base);
  if (read.mistakes.length > 0)
    return renderPart(c, draft, part, { form: { values, mistakes: read.mistakes } });
  const settings = withJsonAt(draft.settings, part.steps, read.value);
  const { mistakes } = await c.var.api.change(PortalEditPolicyChangeDocument, {
    input: {
      ...targetOf(draft, values),
      settings: { [draft.change.area]: settings } as PolicySettingsInput,
    },
  });
  if (mistakes.length === 0) return backToParts(c, draft);
  const both = isStale(mistakes) ? bothSides(draft, part, read.value) : null;
  return renderPart(c, draft, part, {
    form: { values, mistakes: atFields(mistakes, values, part, base) },
    both,
  });
}

/** The version that somebody began from, so that what others saved meanwhile is not written over unseen. */
export function targetOf({ change }: Draft, values: FormValues) {
  return { changeId: change.id, expectedVersion: Number(values.text('expectedVersion')) };
}

export const isStale = (mistakes: readonly FormMistake[]) =>
  mistakes.some(({ field }) => field === 'expectedVersion');

export function partsOfDraft({ change }: Draft) {
  return {
    href: `/policy/changes/${change.id}/edit/${change.area}`,
    words: 'Back to the parts of the draft',
  };
}

function backToParts(c: PortalContext, { change }: Draft): Response {
  return c.redirect(`/policy/changes/${change.id}/edit/${change.area}?done=saved`, 303);
}

function renderPart(
  c: PortalContext,
  draft: Draft,
  part: EditPart,
  { form, both = null }: { form: FormState; both?: SideBySide | null },
): Response | Promise<Response> {
  const hasMistakes = form.mistakes.length > 0;
  if (hasMistakes) c.status(422);
  return c.render(<EditPartPage draft={draft} part={part} form={form} base={baseOf(c)} both={both} />, {
    title: part.label,
    caption: draft.areaLabel,
    back: partsOfDraft(draft),
    hasMistakes,
    isWide: part.list !== null,
  });
}

function detailsOf({ change }: Draft) {
  return { note: change.note, ...dayFields('effectiveFrom', change.effectiveFrom) };
}

async function saveDetails(c: PortalContext, draft: Draft, values: FormValues): Promise<Response> {
  const { mistakes } = await c.var.api.change(PortalEditPolicyChangeDocument, {
    input: {
      ...targetOf(draft, values),
      effectiveFrom: typedDay(values, 'effectiveFrom') ?? '',
      note: values.text('note').trim(),
    },
  });
  if (mistakes.length === 0) return backToParts(c, draft);
  const placed = placedMistakes(mistakes, ['effectiveFrom', 'note']);
  return renderDetails(c, draft, { values, mistakes: placed }, isStale(mistakes));
}

function renderDetails(
  c: PortalContext,
  draft: Draft,
  form: FormState,
  wasStale = false,
): Response | Promise<Response> {
  const hasMistakes = form.mistakes.length > 0;
  if (hasMistakes) c.status(422);
  return c.render(<EditDetails draft={draft} form={form} wasStale={wasStale} />, {
    title: 'First day and note',
    caption: draft.areaLabel,
    back: partsOfDraft(draft),
    hasMistakes,
  });
}

async function saveSources(c: PortalContext, draft: Draft, values: FormValues): Promise<Response> {
  const { mistakes } = await c.var.api.change(PortalEditPolicyChangeDocument, {
    input: { ...targetOf(draft, values), sources: sourcesFrom(values) },
  });
  if (mistakes.length === 0) return backToParts(c, draft);
  const rows = rowNumbers(values, SOURCES).map((row) => `${SOURCES}.${row}`);
  const fields = values.names().filter((name) => name.startsWith(`${SOURCES}.`));
  const placed = placedMistakes(mistakes, [...fields, ...rows]);
  return renderSources(c, draft, { values, mistakes: placed }, isStale(mistakes));
}

function renderSources(
  c: PortalContext,
  draft: Draft,
  form: FormState,
  wasStale = false,
): Response | Promise<Response> {
  const hasMistakes = form.mistakes.length > 0;
  if (hasMistakes) c.status(422);
  return c.render(<EditSources draft={draft} form={form} wasStale={wasStale} />, {
    title: 'Sources of figures',
    caption: draft.areaLabel,
    back: partsOfDraft(draft),
    hasMistakes,
  });
}
