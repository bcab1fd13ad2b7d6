import { PortalPeopleDocument } from '../../../../schema/operations/generated.ts';
import { ApiFailed } from '../../api/portalApi.ts';
import type { PortalApp, PortalContext } from '../../env.ts';
import { type FormMistake, type FormState, newForm } from '../../forms/formState.ts';
import { type FormValues, formValues } from '../../forms/formValues.ts';
import { signedInOnly } from '../../middleware/signedInOnly.ts';
import { doneWords } from '../done.ts';
import { caseloadQuery, caseloadValues, caseloadWanted } from './caseloadFilter.ts';
import { People } from './people.view.tsx';

/** How many people a page has. */
const PAGE_SIZE = 20;
const DONE = { recorded: 'It is recorded.' };

/** The caseload. What it is narrowed by stands in the address; whom one looks for is sent by form, and never does. */
export function peopleRoutes(app: PortalApp): void {
  app.use('/people', signedInOnly);
  app.use('/people/*', signedInOnly);
  app.get('/people', (c) => showPeople(c, newForm()));
  app.post('/people', async (c) => showPeople(c, { values: await formValues(c), mistakes: [] }));
}

async function showPeople(c: PortalContext, search: FormState) {
  const narrowed = caseloadValues(c.req.query());
  const { filter, orderBy, mine } = caseloadWanted(narrowed);
  const searched = {
    name: search.values.filled('search.name'),
    nhsNumber: search.values.filled('search.nhsNumber'),
    postcode: search.values.filled('search.postcode'),
  };
  const isSearch = Object.values(searched).some((text) => text !== undefined);
  const variables = {
    ...pageOf(c, search.values),
    search: isSearch ? searched : null,
    filter,
    orderBy,
    mine,
  };
  const { data, errors } = await c.var.api.ask(PortalPeopleDocument, variables, [
    'people',
    'supportPlanCounts',
    'peopleCounts',
    'workDue',
    'workDueCounts',
  ]);
  const mistakes = mistakesOf(errors, data.people);
  const hasMistakes = mistakes.length > 0;
  if (hasMistakes) c.status(422);
  return c.render(
    <People
      data={data}
      narrowed={narrowed}
      query={caseloadQuery(narrowed)}
      search={{ ...search, mistakes }}
      isSearch={isSearch}
      mayRegister={isPractice(c)}
      done={doneWords(c, DONE)}
    />,
    { title: 'People', isWide: true, hasMistakes },
  );
}

const PRACTICE = ['PRACTITIONER', 'TEAM_MANAGER', 'SERVICE_MANAGER', 'HEAD_OF_SERVICE', 'DIRECTOR'];
const isPractice = (c: PortalContext) => PRACTICE.includes(c.var.session.signedInAs?.role ?? '');

/** A page of a search is asked for by form too, so that nothing of the search stands in an address. */
function pageOf(c: PortalContext, search: FormValues) {
  const after = search.filled('after') ?? c.req.query('after');
  const before = search.filled('before') ?? c.req.query('before');
  return before ? { last: PAGE_SIZE, before } : { first: PAGE_SIZE, after };
}

/** What can’t be looked for, at its field. Anything else for which nobody is listed is a page of its own. */
function mistakesOf(errors: readonly ApiFailed['errors'][number][], people: unknown): FormMistake[] {
  if (people) return [];
  const ofPeople = errors.filter(({ path }) => path?.[0] === 'people' || path === undefined);
  if (ofPeople.some(({ extensions }) => extensions.inputPath?.[0] !== 'search'))
    throw new ApiFailed(ofPeople);
  return ofPeople.map(({ message, extensions }) => ({
    field: (extensions.inputPath ?? []).join('.'),
    message,
  }));
}
