import {
  PortalDecideReferralDocument,
  PortalDeclareInterestDocument,
  PortalPanelReferralDocument,
} from '../../../../schema/operations/generated.ts';
import type { PortalApp, PortalContext } from '../../env.ts';
import { besideSaved } from '../../forms/bothVersions.ts';
import { type FormState, newForm } from '../../forms/formState.ts';
import { type FormValues, formValues } from '../../forms/formValues.ts';
import { placedMistakes } from '../../forms/placedMistakes.ts';
import { typedDay } from '../../forms/typedDay.ts';
import { doneWords } from '../done.ts';
import { found } from '../found.ts';
import { conditionNumbers } from './decide.view.tsx';
import { savedDecision, toldDecision } from './decisionTold.ts';
import { DECISIONS } from './panelWords.tsx';
import { Referral } from './referral.view.tsx';

const DONE = {
  decided: 'The decision is recorded, and the person is told.',
  answered: 'The answer is with the panel.',
  met: 'It is recorded that they met. The panel decides once more, at a later meeting.',
};

/** One case: its papers, an interest that is declared in it, and what the panel decides. */
export function panelReferralRoutes(app: PortalApp): void {
  app.get('/panel/:referralId', (c) => showCase(c, null));

  app.post('/panel/:referralId', async (c) => {
    const values = await formValues(c);
    const referralId = c.req.param('referralId');
    if (values.text('step') === 'interest') {
      const input = { referralId, reason: values.text('reason') };
      const { mistakes } = await c.var.api.change(PortalDeclareInterestDocument, { input });
      if (mistakes.length > 0) return showCase(c, { values, mistakes: placedMistakes(mistakes, ['reason']) });
      return c.redirect('/panel?done=interest', 303);
    }
    if (values.text('rows') === 'more') return showCase(c, { values, mistakes: [] });
    const mistakes = await decide(c, referralId, values);
    if (mistakes.length > 0) return showCase(c, { values, mistakes });
    return c.redirect(`/panel/${referralId}?done=decided`, 303);
  });
}

async function decide(c: PortalContext, referralId: string, values: FormValues) {
  const chosen = DECISIONS.find(({ value }) => value === values.text('decision'));
  if (!chosen) return [{ field: 'decision', message: 'Choose what the panel decided.' }];
  const filled = conditionNumbers(values).filter((index) => isFilled(values, index));
  const conditions = filled.map((index) => ({
    words: values.text(`conditions.${index}.words`),
    responsible: values.text(`conditions.${index}.responsible`),
    dueOn: typedDay(values, `conditions.${index}.dueOn`),
  }));
  const information = {
    what: values.text('information.what'),
    fromWhom: values.text('information.fromWhom'),
    byOn: typedDay(values, 'information.byOn'),
  };
  const isAsked = Object.values(information).some(Boolean);
  const meetingId = values.filled('meetingId');
  const input = {
    referralId,
    expectedVersion: Number(values.text('expectedVersion')),
    decision: chosen.value,
    reasons: values.text('reasons'),
    ...(meetingId && { meetingId }),
    ...(conditions.length > 0 && { conditions }),
    ...(isAsked && { information }),
  };
  const { mistakes } = await c.var.api.change(PortalDecideReferralDocument, { input });
  // The API counts the conditions that it got; the form counts its rows, some of which may be empty.
  const atRows = mistakes.map(({ field, message }) => {
    const [, index = '', rest = ''] = /^conditions\.(\d+)(.*)$/.exec(field) ?? [];
    return { field: index ? `conditions.${filled[Number(index)]}${rest || '.words'}` : field, message };
  });
  return placedMistakes(
    atRows.map(({ field, message }) => ({ field: PLACES[field] ?? field, message })),
    shownFields(values),
  );
}

/** What is about all of something is told where it begins. */
const PLACES: Readonly<Record<string, string>> = {
  conditions: 'conditions.0.words',
  information: 'information.what',
};

const CONDITION_FIELDS = ['words', 'responsible', 'dueOn'];

const isFilled = (values: FormValues, index: number) =>
  ['words', 'responsible', 'dueOn.day', 'dueOn.month', 'dueOn.year'].some((part) =>
    values.filled(`conditions.${index}.${part}`),
  );

const shownFields = (values: FormValues) => [
  'expectedVersion',
  'meetingId',
  'decision',
  'reasons',
  'information.what',
  'information.fromWhom',
  'information.byOn',
  ...conditionNumbers(values).flatMap((index) =>
    CONDITION_FIELDS.map((field) => `conditions.${index}.${field}`),
  ),
];

async function showCase(c: PortalContext, sent: FormState | null) {
  const id = c.req.param('referralId') ?? '';
  const { data } = await c.var.api.ask(PortalPanelReferralDocument, { id }, ['policy']);
  const referral = found(data.panelReferral);
  const shown = besideSaved(sent ?? newForm(), savedDecision(referral), toldDecision(referral));
  const hasMistakes = shown.form.mistakes.length > 0;
  if (hasMistakes) c.status(422);
  const view = (
    <Referral
      referral={referral}
      matrix={data.policy?.riskEnablement?.settings.riskMatrix ?? null}
      wordings={data.enumWordings}
      {...shown}
      done={doneWords(c, DONE)}
    />
  );
  return c.render(view, {
    title: referral.papers?.title ?? 'A case of the panel',
    caption: referral.person?.fullName ?? referral.papers?.personName,
    back: { href: '/panel', words: 'Back to the panel' },
    hasMistakes,
  });
}
