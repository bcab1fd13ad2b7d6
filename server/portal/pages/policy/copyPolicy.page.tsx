import {
  type PolicyArea,
  PortalCopyPolicyDocument,
  PortalDraftPolicyChangeDocument,
  PortalTryPolicyChangeDocument,
} from '../../../../schema/operations/generated.ts';
import type { PortalApp, PortalContext } from '../../env.ts';
import { type FormMistake, type FormState, newForm } from '../../forms/formState.ts';
import { type FormValues, formValues } from '../../forms/formValues.ts';
import { placedMistakes } from '../../forms/placedMistakes.ts';
import { typedDay } from '../../forms/typedDay.ts';
import { CARRIED, CopyPolicy, type TriedChange, WhatWouldCome } from './copyPolicy.view.tsx';
import { BEGIN } from './newChange.view.tsx';

const BACK = { href: BEGIN, words: 'Back to drafting a change' };
const AT = `${BEGIN}/from-council`;

/** Beginning a change as what another council has published: choose it, look at what would come, and begin. */
export function copyPolicyRoutes(app: PortalApp): void {
  // What was chosen comes back in the address where something of it is to be changed.
  app.get(AT, (c) => renderChoice(c, newForm(c.req.query())));

  app.post(AT, async (c) => {
    const values = await formValues(c);
    const { data, mistakes } = await c.var.api.change(PortalTryPolicyChangeDocument, {
      input: inputOf(values),
    });
    const tried = data?.draftPolicyChange?.policyChange;
    if (!tried) return renderChoice(c, { values, mistakes: ofChoice(values, mistakes) });
    return renderTried(c, { values, mistakes: [] }, tried);
  });

  app.post(`${AT}/begin`, async (c) => {
    const values = await formValues(c);
    const { data, mistakes } = await c.var.api.change(PortalDraftPolicyChangeDocument, {
      input: { ...inputOf(values), note: values.filled('note') },
    });
    const drafted = data?.draftPolicyChange?.policyChange;
    if (drafted) return c.redirect(`/policy/changes/${drafted.id}?done=drafted`, 303);
    // What is wrong with the note is told where the note is; what has changed since, where it is chosen.
    const again = await c.var.api.change(PortalTryPolicyChangeDocument, { input: inputOf(values) });
    const tried = again.data?.draftPolicyChange?.policyChange;
    if (tried) return renderTried(c, { values, mistakes: placedMistakes(mistakes, ['note']) }, tried);
    return renderChoice(c, { values, mistakes: ofChoice(values, mistakes) });
  });
}

const COUNCIL = 'startFrom.publishedBy';

/** What the API says of a council of no name is for programs. */
function ofChoice(values: FormValues, mistakes: readonly FormMistake[]): FormMistake[] {
  const placed = placedMistakes(mistakes, [COUNCIL, 'area', 'effectiveFrom']);
  if (values.filled(COUNCIL)) return placed;
  return [
    { field: COUNCIL, message: 'Choose a council.' },
    ...placed.filter(({ field }) => field !== COUNCIL),
  ];
}

function inputOf(values: FormValues) {
  return {
    area: values.text('area') as PolicyArea,
    effectiveFrom: typedDay(values, 'effectiveFrom') ?? '',
    startFrom: { publishedBy: values.text(COUNCIL) },
  };
}

function chosenIn(values: FormValues): URLSearchParams {
  return new URLSearchParams(CARRIED.map((name) => [name, values.text(name)]));
}

async function chosen(c: PortalContext) {
  const { data } = await c.var.api.ask(PortalCopyPolicyDocument, {});
  const own = c.var.session.signedInAs?.councilSlug;
  return {
    councils: (data.councils ?? []).filter(({ slug }) => slug !== own),
    wordings: data.enumWordings ?? [],
  };
}

async function renderChoice(c: PortalContext, form: FormState): Promise<Response> {
  const { councils, wordings } = await chosen(c);
  const hasMistakes = form.mistakes.length > 0;
  if (hasMistakes) c.status(422);
  return c.render(<CopyPolicy form={form} councils={councils} wordings={wordings} />, {
    title: 'Begin as another council’s policy',
    back: BACK,
    hasMistakes,
  });
}

async function renderTried(c: PortalContext, form: FormState, tried: TriedChange): Promise<Response> {
  const { councils, wordings } = await chosen(c);
  const slug = form.values.text(COUNCIL);
  const hasMistakes = form.mistakes.length > 0;
  if (hasMistakes) c.status(422);
  return c.render(
    <WhatWouldCome
      form={form}
      tried={tried}
      councilName={councils.find((each) => each.slug === slug)?.name ?? slug}
      wordings={wordings}
      action={`${AT}/begin`}
      changePath={`${AT}?${chosenIn(form.values)}`}
    />,
    {
      title: 'What would come',
      back: { href: `${AT}?${chosenIn(form.values)}`, words: 'Back to choosing' },
      hasMistakes,
      isWide: true,
    },
  );
}
