import {
  type PolicyArea,
  PortalDraftPolicyChangeDocument,
  PortalNewPolicyChangeDocument,
  PortalUpratePolicyDocument,
  type UpratingRounding,
} from '../../../../schema/operations/generated.ts';
import type { PortalApp, PortalContext } from '../../env.ts';
import { type FormMistake, type FormState, newForm } from '../../forms/formState.ts';
import { formValues } from '../../forms/formValues.ts';
import { placedMistakes } from '../../forms/placedMistakes.ts';
import { typedDay } from '../../forms/typedDay.ts';
import { NewChange, Uprating } from './newChange.view.tsx';
import { basisPointsFrom } from './typedSettings.ts';

const BACK = { href: '/policy/changes', words: 'Back to drafts and proposals' };
const UPRATING_BACK = { href: '/policy/changes/new', words: 'Back to drafting a change' };

/** Beginning a change: as what is in force, or as that with its money uprated. */
export function newChangeRoutes(app: PortalApp): void {
  app.get('/policy/changes/new', (c) => renderNew(c, newForm({ area: c.req.query('area') })));

  app.post('/policy/changes/new', async (c) => {
    const values = await formValues(c);
    const { data, mistakes } = await c.var.api.change(PortalDraftPolicyChangeDocument, {
      input: {
        area: values.text('area') as PolicyArea,
        effectiveFrom: typedDay(values, 'effectiveFrom') ?? '',
        startFrom: { inForce: true },
        note: values.filled('note'),
      },
    });
    const drafted = data?.draftPolicyChange?.policyChange;
    if (drafted) return c.redirect(`/policy/changes/${drafted.id}?done=drafted`, 303);
    return renderNew(c, { values, mistakes: placed(mistakes) });
  });

  app.get('/policy/changes/uprate', (c) =>
    renderUprating(c, newForm({ area: c.req.query('area'), rounding: 'NEAREST_PENNY' })),
  );

  app.post('/policy/changes/uprate', async (c) => {
    const values = await formValues(c);
    const percentBasisPoints = basisPointsFrom(values.text('percentBasisPoints'));
    if (percentBasisPoints === null) {
      const message = 'Write a percentage with at most two decimals, such as 4 or -2.5.';
      return renderUprating(c, { values, mistakes: [{ field: 'percentBasisPoints', message }] });
    }
    const { data, mistakes } = await c.var.api.change(PortalUpratePolicyDocument, {
      input: {
        area: values.text('area') as PolicyArea,
        effectiveFrom: typedDay(values, 'effectiveFrom') ?? '',
        percentBasisPoints,
        rounding: values.text('rounding') as UpratingRounding,
        note: values.filled('note'),
      },
    });
    const drafted = data?.upratePolicy?.policyChange;
    if (drafted) return c.redirect(`/policy/changes/${drafted.id}?done=drafted`, 303);
    return renderUprating(c, { values, mistakes: placed(mistakes) });
  });
}

const FIELDS = ['area', 'effectiveFrom', 'note', 'percentBasisPoints', 'rounding'];

/** Where nothing is in force on the first day, it is the day that another is chosen for. */
function placed(mistakes: readonly FormMistake[]): FormMistake[] {
  const onForm = mistakes.map(({ field, message }) => ({
    field: field.startsWith('startFrom') ? 'effectiveFrom' : field,
    message,
  }));
  return placedMistakes(onForm, FIELDS);
}

async function renderNew(c: PortalContext, form: FormState): Promise<Response> {
  const { data } = await c.var.api.ask(PortalNewPolicyChangeDocument, {});
  const hasMistakes = form.mistakes.length > 0;
  if (hasMistakes) c.status(422);
  return c.render(<NewChange form={form} wordings={data.enumWordings ?? []} />, {
    title: 'Draft a change of policy',
    back: BACK,
    hasMistakes,
  });
}

async function renderUprating(c: PortalContext, form: FormState): Promise<Response> {
  const { data } = await c.var.api.ask(PortalNewPolicyChangeDocument, {});
  const hasMistakes = form.mistakes.length > 0;
  if (hasMistakes) c.status(422);
  return c.render(<Uprating form={form} wordings={data.enumWordings ?? []} />, {
    title: 'Raise amounts by a percentage',
    back: UPRATING_BACK,
    hasMistakes,
  });
}
