import {
  PortalContactDocument,
  PortalRecordContactDocument,
  PortalRegisteringDocument,
  PortalRegisterPersonDocument,
  type RecordContactInput,
  type RegisterPersonInput,
} from '../../../../schema/operations/generated.ts';
import type { PortalApp, PortalContext } from '../../env.ts';
import { type FormState, newForm } from '../../forms/formState.ts';
import { type FormValues, formValues } from '../../forms/formValues.ts';
import { dayFields, typedDay } from '../../forms/typedDay.ts';
import { found } from '../found.ts';
import { ContactForm } from './contact.view.tsx';
import { CheckRegistration, type Duplicate, RegistrationForm } from './register.view.tsx';

const BACK = { href: '/people', words: 'Back to people' };

/** Registering somebody: what is known, a look at whom the council may have already, and the record. And a contact about them. */
export function registerRoutes(app: PortalApp): void {
  app.get('/people/new', (c) => showRegistration(c, newForm({ birthDatePrecision: 'EXACT' })));

  app.post('/people/new', async (c) => {
    const values = await formValues(c);
    const step = values.filled('step');
    if (step === 'change') return showRegistration(c, { values, mistakes: [] });
    const isReal = step === 'register';
    const { data, mistakes } = await c.var.api.change(PortalRegisterPersonDocument, {
      input: registrationFrom(values),
      dryRun: !isReal,
    });
    const person = data?.registerPerson?.person;
    if (mistakes.length > 0 || !person) return showRegistration(c, { values, mistakes });
    if (isReal) return c.redirect(`/people/${person.id}?done=registered`, 303);
    return showCheck(c, values, person.likelyDuplicates ?? []);
  });

  app.get('/people/:personId/contact', (c) => showContact(c, newForm()));

  app.post('/people/:personId/contact', async (c) => {
    const values = await formValues(c);
    const personId = c.req.param('personId');
    const input = { ...contactFrom(values), personId } as RecordContactInput;
    const { mistakes } = await c.var.api.change(PortalRecordContactDocument, { input });
    if (mistakes.length > 0) return showContact(c, { values, mistakes });
    return c.redirect(`/people/${personId}?done=contact`, 303);
  });
}

/** What is typed, as the API takes it. What is missing is left out, so that the API says so. */
function registrationFrom(values: FormValues): RegisterPersonInput {
  const texts = TEXTS.map((name) => [name, values.filled(name)]);
  const lines = values
    .text('addressLines')
    .split('\n')
    .map((line) => line.trim());
  return {
    ...Object.fromEntries(texts),
    bornOn: typedDay(values, 'bornOn'),
    addressLines: lines.filter(Boolean),
    communicationNeeds: values.all('communicationNeeds').filter(Boolean),
    needsInterpreter: values.text('needsInterpreter') === 'yes',
  } as RegisterPersonInput;
}

const TEXTS = [
  'givenName',
  'familyName',
  'preferredName',
  'birthDatePrecision',
  'nhsNumber',
  'phone',
  'email',
  'postcode',
  'preferredLanguage',
  'clientGroup',
  'primarySupportReason',
  'livingSituation',
  'keyWorker',
] as const;

const contactFrom = (values: FormValues) => ({
  contactedOn: typedDay(values, 'contactedOn'),
  route: values.filled('route'),
  referredBy: values.filled('referredBy'),
  whatIsWanted: values.text('whatIsWanted'),
  fastTrackReason: values.filled('fastTrackReason'),
});

async function showRegistration(c: PortalContext, form: FormState) {
  const { data } = await c.var.api.ask(PortalRegisteringDocument, {});
  const hasMistakes = form.mistakes.length > 0;
  if (hasMistakes) c.status(422);
  return c.render(
    <RegistrationForm form={form} account={data.me?.account ?? ''} enums={data.enumWordings} />,
    {
      title: 'Register a person',
      hasMistakes,
      back: BACK,
    },
  );
}

async function showCheck(c: PortalContext, values: FormValues, duplicates: readonly Duplicate[]) {
  const { data } = await c.var.api.ask(PortalRegisteringDocument, {});
  const view = (
    <CheckRegistration
      values={values}
      duplicates={duplicates}
      enums={data.enumWordings}
      account={data.me?.account ?? ''}
    />
  );
  const title =
    duplicates.length > 0
      ? 'The council may have this person already'
      : 'Check before you register the person';
  return c.render(view, { title, back: { href: '/people/new', words: 'Begin again' } });
}

async function showContact(c: PortalContext, form: FormState) {
  const { data } = await c.var.api.ask(PortalContactDocument, { personId: c.req.param('personId') ?? '' });
  const person = found(data.person);
  const hasMistakes = form.mistakes.length > 0;
  if (hasMistakes) c.status(422);
  const state = hasMistakes ? form : newForm(dayFields('contactedOn', data.me?.today));
  return c.render(<ContactForm form={state} person={person} enums={data.enumWordings} />, {
    title: 'Record a contact',
    caption: person.fullName,
    hasMistakes,
    back: { href: `/people/${person.id}`, words: 'Back to the person' },
  });
}
