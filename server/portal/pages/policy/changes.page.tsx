import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import {
  type PolicyArea,
  type PolicyChangeStatus,
  PortalApprovePolicyChangeDocument,
  PortalEditPolicyChangeDocument,
  PortalEnactEmergencyPolicyChangeDocument,
  PortalPolicyChangeBaseDocument,
  PortalPolicyChangeDocument,
  PortalPolicyChangesDocument,
  PortalRejectPolicyChangeDocument,
  PortalSubmitPolicyChangeDocument,
  PortalWithdrawPolicyChangeDocument,
} from '../../../../schema/operations/generated.ts';
import type { PortalApp, PortalContext } from '../../env.ts';
import { type FormMistake, type FormState, newForm } from '../../forms/formState.ts';
import { type FormValues, formValues } from '../../forms/formValues.ts';
import { RequestRefused } from '../../layout/requestRefused.ts';
import { ChangeReview } from './change.view.tsx';
import { Changes } from './changes.view.tsx';
import { meaningOf } from './policyWords.ts';
import { StaleBasePage } from './staleBase.view.tsx';

interface StepInput {
  changeId: string;
  expectedVersion: number;
  reason: string;
}
type StepDocument = TypedDocumentNode<object, { input: StepInput }>;

/** The mutation of each step, by the last part of its address, and what is said once it was done. */
const STEP_MUTATIONS: Readonly<Record<string, { document: StepDocument; hasReason: boolean; done: string }>> =
  {
    submit: {
      document: PortalSubmitPolicyChangeDocument as StepDocument,
      hasReason: false,
      done: 'The change waits for somebody else to approve it.',
    },
    approve: {
      document: PortalApprovePolicyChangeDocument as StepDocument,
      hasReason: false,
      done: 'The change is approved. It decides from its first day on.',
    },
    reject: {
      document: PortalRejectPolicyChangeDocument as StepDocument,
      hasReason: true,
      done: 'The change was sent back with your reason.',
    },
    withdraw: {
      document: PortalWithdrawPolicyChangeDocument as StepDocument,
      hasReason: true,
      done: 'The change is withdrawn. It stays for the record.',
    },
    enact: {
      document: PortalEnactEmergencyPolicyChangeDocument as StepDocument,
      hasReason: true,
      done: 'The change is in force. Its version says that nobody else approved it first.',
    },
  };
/** What else is said on coming back to a change. */
const DONE: Readonly<Record<string, string>> = {
  drafted: 'The draft is there. Nothing is in force yet: edit it, and submit it when it is ready.',
  saved: 'The draft is saved.',
  base: 'The change is now set against the version in force.',
};

const BACK = { href: '/policy/changes', words: 'Back to drafts and proposals' };

/** Drafts and proposals of policy, and what is done with one. */
export function policyChangeRoutes(app: PortalApp): void {
  app.get('/policy/changes', async (c) => {
    const { area = '', status = '', drafted = '' } = c.req.query();
    const { data } = await c.var.api.ask(PortalPolicyChangesDocument, {
      area: (area || null) as PolicyArea | null,
      status: (status || null) as PolicyChangeStatus | null,
    });
    return c.render(
      <Changes
        changes={data.policyChanges ?? []}
        wordings={data.enumWordings ?? []}
        area={area}
        status={status}
        drafted={/^\d{1,2}$/.test(drafted) ? Number(drafted) : 0}
        mayDraft={data.me?.permissions.includes('DRAFT_POLICY_CHANGE') ?? false}
      />,
      { title: 'Drafts and proposals', back: { href: '/policy', words: 'Back to policy' }, isWide: true },
    );
  });

  app.get('/policy/changes/:id', (c) => renderChange(c, newForm()));

  app.get('/policy/changes/:id/base', (c) => renderBase(c, newForm()));

  app.post('/policy/changes/:id/base', async (c) => {
    const values = await formValues(c);
    const { mistakes } = await c.var.api.change(PortalEditPolicyChangeDocument, {
      input: {
        changeId: changeId(c),
        expectedVersion: Number(values.text('expectedVersion')),
        basePolicyVersionId: values.text('basePolicyVersionId'),
      },
    });
    if (mistakes.length === 0) return c.redirect(`/policy/changes/${changeId(c)}?done=base`, 303);
    return renderBase(c, { values, mistakes: atTop(mistakes) });
  });

  app.post('/policy/changes/:id/:step', async (c, next) => {
    const step = c.req.param('step');
    const mutation = STEP_MUTATIONS[step];
    if (!mutation) return next();
    const values = await formValues(c);
    const mistakes = await takeStep(c, mutation, step, values);
    if (mistakes.length === 0) return c.redirect(`/policy/changes/${changeId(c)}?done=${step}`, 303);
    return renderChange(c, { values, mistakes });
  });
}

/** The change that an address names. */
export function changeId(c: PortalContext): string {
  return c.req.param('id') ?? '';
}

async function takeStep(
  c: PortalContext,
  { document, hasReason }: { document: StepDocument; hasReason: boolean },
  step: string,
  values: FormValues,
): Promise<FormMistake[]> {
  const target = { changeId: changeId(c), expectedVersion: Number(values.text('expectedVersion')) };
  const reason = { reason: values.text(`${step}.reason`).trim() };
  const input = { ...target, ...(hasReason && reason) } as StepInput;
  const { mistakes } = await c.var.api.change(document, { input });
  return mistakes.map(({ field, message }) => ({
    field: hasReason && field === 'reason' ? `${step}.reason` : '',
    message,
  }));
}

/** Mistakes that belong to no field of the page. */
export function atTop(mistakes: readonly FormMistake[]): FormMistake[] {
  return mistakes.map(({ message }) => ({ field: '', message }));
}

async function renderChange(c: PortalContext, form: FormState): Promise<Response> {
  const { data } = await c.var.api.ask(PortalPolicyChangeDocument, { id: changeId(c) });
  const { policyChange: change, enumWordings } = data;
  if (!change) throw noSuchChange();
  const hasMistakes = form.mistakes.length > 0;
  if (hasMistakes) c.status(422);
  const done = c.req.query('done') ?? '';
  return c.render(
    <ChangeReview
      change={change}
      wordings={enumWordings ?? []}
      form={form}
      done={hasMistakes ? null : (STEP_MUTATIONS[done]?.done ?? DONE[done] ?? null)}
    />,
    {
      title: `A change of ${meaningOf(enumWordings, 'PolicyArea', change.area).toLowerCase()}`,
      back: BACK,
      hasMistakes,
      isWide: true,
    },
  );
}

async function renderBase(c: PortalContext, form: FormState): Promise<Response> {
  const { was = '', now = '' } = c.req.query();
  const { data } = await c.var.api.ask(PortalPolicyChangeBaseDocument, { id: changeId(c), was, now }, [
    'policyDiff',
  ]);
  const { policyChange: change } = data;
  if (!change) throw noSuchChange();
  const hasMistakes = form.mistakes.length > 0;
  if (hasMistakes) c.status(422);
  return c.render(
    <StaleBasePage change={change} meanwhile={data.policyDiff ?? null} now={now} form={form} />,
    {
      title: 'Another version has come into force',
      back: { href: `/policy/changes/${change.id}`, words: 'Back to the change' },
      hasMistakes,
      isWide: true,
    },
  );
}

export function noSuchChange(): RequestRefused {
  return new RequestRefused(404, 'There is no such change', 'It is not there, or is not for you to see.');
}
