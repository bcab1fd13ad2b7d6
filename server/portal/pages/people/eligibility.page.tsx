import {
  type CareActOutcome,
  type DecideEligibilityInput,
  type Inability,
  PortalDecideEligibilityDocument,
  PortalEligibilityDocument,
  type PortalEligibilityQuery,
} from '../../../../schema/operations/generated.ts';
import type { PortalApp, PortalContext } from '../../env.ts';
import { besideSaved, seenFields, type Told, toldSeen } from '../../forms/bothVersions.ts';
import { type FormState, newForm } from '../../forms/formState.ts';
import { type FormValues, formValues } from '../../forms/formValues.ts';
import { placedMistakes } from '../../forms/placedMistakes.ts';
import { wordingsOf } from '../../words/wordings.ts';
import { doneWords } from '../done.ts';
import { found } from '../found.ts';
import { type ContactOfPage, Eligibility } from './eligibility.view.tsx';

const DONE = { decided: 'The decision is recorded. The person is owed what is written below.' };
/** The fields that the page shows; what is wrong with anything else is told at the top. */
const SHOWN = [
  'expectedVersion',
  'needsAriseFromImpairment',
  'hasSignificantImpactOnWellbeing',
  'isEligible',
  'reasons',
  'differingReason',
];
const OUTCOME = 'unachievedOutcomes.';

/** Whether the needs behind a contact are eligible: what was found of the three conditions, and what is decided. */
export function eligibilityRoutes(app: PortalApp): void {
  app.get('/people/:personId/eligibility/:contactId', (c) => showEligibility(c, null));

  app.post('/people/:personId/eligibility/:contactId', async (c) => {
    const values = await formValues(c);
    const { personId, contactId } = c.req.param();
    const input = decidedFrom(contactId, values);
    const { mistakes } = await c.var.api.change(PortalDecideEligibilityDocument, { input });
    if (mistakes.length > 0) return showEligibility(c, { values, mistakes: placedMistakes(mistakes, SHOWN) });
    return c.redirect(`/people/${personId}/eligibility/${contactId}?done=decided`, 303);
  });
}

/** What was decided, as the API takes it: a question that was not answered is left out, and missed there. */
function decidedFrom(contactId: string, values: FormValues): DecideEligibilityInput {
  const answer = (field: string) => {
    const given = values.filled(field);
    return given && given === 'yes';
  };
  const unachievedOutcomes = values.names().flatMap((name) => {
    const inability = name.startsWith(OUTCOME) ? values.filled(name) : undefined;
    if (!inability) return [];
    return [{ outcome: name.slice(OUTCOME.length) as CareActOutcome, inability: inability as Inability }];
  });
  return {
    contactId,
    expectedVersion: Number(values.text('expectedVersion')),
    needsAriseFromImpairment: answer('needsAriseFromImpairment'),
    hasSignificantImpactOnWellbeing: answer('hasSignificantImpactOnWellbeing'),
    isEligible: answer('isEligible'),
    unachievedOutcomes,
    reasons: values.text('reasons'),
    differingReason: values.filled('differingReason'),
  } as DecideEligibilityInput;
}

async function showEligibility(c: PortalContext, sent: FormState | null) {
  const { personId, contactId = '' } = c.req.param();
  const { data } = await c.var.api.ask(PortalEligibilityDocument, { contactId });
  const contact = found(data.contact);
  const person = found(contact.person?.id === personId ? contact.person : null);
  const shown = besideSaved(sent ?? newForm(), seenOf(contact, data), TOLD);
  const hasMistakes = shown.form.mistakes.length > 0;
  if (hasMistakes) c.status(422);
  const view = (
    <Eligibility
      contact={contact}
      person={person}
      enums={data.enumWordings}
      {...shown}
      done={doneWords(c, DONE)}
    />
  );
  return c.render(view, {
    title: contact.eligibilityDecision ? 'Whether needs are eligible' : 'Decide whether needs are eligible',
    caption: person.fullName,
    hasMistakes,
    back: { href: `/people/${person.id}`, words: 'Back to the person' },
  });
}

/** The contact as whoever decides has seen it, with its version. */
function seenOf(contact: ContactOfPage, { enumWordings }: PortalEligibilityQuery): FormValues {
  const words = wordingsOf(enumWordings);
  const decision = contact.eligibilityDecision;
  return newForm({
    expectedVersion: String(contact.version),
    ...seenFields({
      status: words('ContactStatus', contact.status),
      fastTrack: words('FastTrackReason', contact.fastTrackReason),
      wanted: contact.whatIsWanted,
      decision: decision ? decision.writtenRecord : 'Not decided yet',
    }),
  }).values;
}

const TOLD: Told = toldSeen({
  status: 'Where the person is on the way',
  fastTrack: 'Why they are seen sooner than usual',
  wanted: 'What is wanted',
  decision: 'What was decided',
});
