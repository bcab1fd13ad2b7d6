import {
  type DraftPlanInput,
  type EndPlanInput,
  PortalDraftPlanDocument,
  PortalEndPlanDocument,
  PortalPlanDocument,
  PortalRecordAgreementDocument,
  PortalReferToPanelDocument,
  PortalReturnPlanDocument,
  PortalSharePlanDocument,
  PortalSignOffPlanDocument,
  PortalStartPlanDocument,
  type StartPlanInput,
} from '../../../../schema/operations/generated.ts';
import type { PortalApp, PortalContext } from '../../env.ts';
import { besideSaved, type Told } from '../../forms/bothVersions.ts';
import { type FormMistake, type FormState, newForm } from '../../forms/formState.ts';
import { type FormValues, formValues } from '../../forms/formValues.ts';
import { typedDay } from '../../forms/typedDay.ts';
import { doneWords } from '../done.ts';
import { found } from '../found.ts';
import { seenPlan, TOLD_PLAN } from '../planSeen.ts';
import { planState } from './peopleWords.ts';
import { Plan } from './plan.view.tsx';
import { WRITTEN } from './planFields.ts';
import type { PlanOfPage } from './planTypes.ts';

const DONE = {
  draft: 'The plan is begun.',
  saved: 'The plan is saved.',
  share: 'The plan is shared with the person.',
  agree: 'It is recorded that the plan is agreed.',
  return: 'The plan is back for changes.',
  'sign-off': 'The plan is signed off.',
  refer: 'The plan is with the panel.',
  budget: 'The final budget is agreed.',
  start: 'Support has started, and the plan is live.',
  end: 'The plan has ended.',
  chosen: 'The alternative is chosen: its items are those of the plan.',
};

/** The plan of a person: what it holds and costs, and every step of its life. */
export function planRoutes(app: PortalApp): void {
  app.get('/people/:personId/plan', (c) => showPlan(c, null));

  app.post('/people/:personId/plan', async (c) => {
    const values = await formValues(c);
    const [step = '', isTried] = values.text('step').split(':');
    const refused = await stepTaken(c, step, values, isTried === 'try');
    const mistakes = refused.map((mistake) =>
      mistake.field === 'reason' ? { ...mistake, field: `${step}.reason` } : mistake,
    );
    if (mistakes.length > 0 || isTried === 'try') return showPlan(c, { values, mistakes });
    return c.redirect(`/people/${c.req.param('personId')}/plan?done=${step}`, 303);
  });
}

/** Takes a step of a plan’s life; or, where it is only tried, says what would stand in its way. */
async function stepTaken(
  c: PortalContext,
  step: string,
  values: FormValues,
  dryRun: boolean,
): Promise<readonly FormMistake[]> {
  const { api } = c.var;
  const plan = { planId: values.text('planId'), expectedVersion: Number(values.text('expectedVersion')) };
  const reason = values.text(`${step}.reason`);
  switch (step) {
    case 'draft': {
      const personId = c.req.param('personId') ?? '';
      const input = { personId, title: values.text('title'), term: values.filled('term') } as DraftPlanInput;
      return (await api.change(PortalDraftPlanDocument, { input })).mistakes;
    }
    case 'share':
      return (await api.change(PortalSharePlanDocument, { input: plan, dryRun })).mistakes;
    case 'agree': {
      const input = { ...plan, supporterId: values.filled('supporterId') };
      return (await api.change(PortalRecordAgreementDocument, { input, dryRun })).mistakes;
    }
    case 'return':
      return (await api.change(PortalReturnPlanDocument, { input: { ...plan, reason } })).mistakes;
    case 'sign-off': {
      const input = { ...plan, unmetConditionsReason: values.filled('unmetConditionsReason') };
      return (await api.change(PortalSignOffPlanDocument, { input, dryRun })).mistakes;
    }
    case 'refer':
      return (await api.change(PortalReferToPanelDocument, { input: { ...plan, reason } })).mistakes;
    case 'start': {
      const input = { ...plan, implementedOn: typedDay(values, 'implementedOn') } as StartPlanInput;
      return (await api.change(PortalStartPlanDocument, { input })).mistakes;
    }
    case 'end': {
      const days = { endedOn: typedDay(values, 'endedOn'), noticeGivenOn: typedDay(values, 'noticeGivenOn') };
      const input = { ...plan, reason, ...days, endedBy: values.filled('endedBy') } as EndPlanInput;
      return (await api.change(PortalEndPlanDocument, { input })).mistakes;
    }
    default:
      return [{ field: '', message: 'Choose what to do with the plan. Nothing was changed.' }];
  }
}

/** What is typed at a step: it is told where the step can’t be taken any more, so that nobody loses it. */
const TYPED: Told = [
  { name: 'refer.reason', label: 'Why the panel is wanted' },
  { name: 'return.reason', label: 'What has to change' },
  { name: 'end.reason', label: 'Why it ends' },
];

async function showPlan(c: PortalContext, sent: FormState | null) {
  const { data } = await c.var.api.ask(PortalPlanDocument, { personId: c.req.param('personId') ?? '' });
  const person = found(data.person);
  const plan = person.currentPlan;
  const carried = plan ? { planId: plan.id, expectedVersion: String(plan.version), ...seenOf(plan) } : {};
  const shown = besideSaved(sent, newForm(carried).values, [...TYPED, ...TOLD_PLAN]);
  const hasMistakes = shown.form.mistakes.length > 0;
  if (hasMistakes) c.status(422);
  return c.render(<Plan person={person} enums={data.enumWordings} {...shown} done={doneWords(c, DONE)} />, {
    title: plan?.title ?? 'Plan',
    caption: person.fullName,
    hasMistakes,
    back: { href: `/people/${person.id}`, words: 'Back to the person' },
  });
}

function seenOf(plan: PlanOfPage): Record<string, string> {
  const written = WRITTEN.map(({ field }) => plan[field]);
  const risks = plan.risks.flatMap(({ description, whatHelps, likelihood, impact }) => [
    description,
    whatHelps,
    `${likelihood} ${impact}`,
  ]);
  const texts = [...written, ...risks, String(plan.contingencyPence), plan.panelRequestedReason];
  return seenPlan({ ...plan, status: planState(plan.status).words, texts });
}
