import type { DevelopmentIssuer } from '../platform/auth/developmentIssuer.ts';
import type { Config } from '../platform/config.ts';
import type { Database } from '../platform/database/database.ts';
import { type Api, connectedApi } from './api.ts';
import { startedPlan } from './budgetSteps.ts';
import { onboardExamples } from './exampleCouncils.ts';
import { EXAMPLE_PEOPLE, type ExamplePersonStory } from './examplePeople.ts';
import { assessed, change, registered, sharedPlan } from './storySteps.ts';
import type { ExamplePerson } from './welcome.ts';

export interface ExampleParts {
  database: Database;
  url: string;
  developmentIssuer: DevelopmentIssuer;
  config: Pick<Config, 'tokenAudience'>;
}

/**
 * Puts the example councils and their invented people on the platform, where they are not yet. The people come in
 * through the API, by the same operations that a portal sends. Gives back whom the printed tokens are for.
 */
export async function loadExamples(parts: ExampleParts): Promise<ExamplePerson> {
  await onboardExamples(parts.database, Temporal.Now.instant());
  const api = connectedApi(parts.url, parts.developmentIssuer, { audience: parts.config.tokenAudience });
  for (const story of EXAMPLE_PEOPLE) {
    if (!(await idOf(api, story))) await live(api, story);
  }
  return personOfTokens(api, EXAMPLE_PEOPLE[0] as ExamplePersonStory);
}

async function idOf(api: Api, { council, registration }: ExamplePersonStory): Promise<string | null> {
  const { data } = await api.ask(
    { role: 'PRACTITIONER', council },
    'query($nhsNumber: NhsNumber) { people(first: 1, search: { nhsNumber: $nhsNumber }) { nodes { id } } }',
    { nhsNumber: registration.nhsNumber },
  );
  return data.people.nodes[0]?.id ?? null;
}

/** Takes one person as far along the way as their story goes. */
async function live(api: Api, story: ExamplePersonStory): Promise<void> {
  const practitioner = { role: 'PRACTITIONER', council: story.council } as const;
  const personId = await registered(api, practitioner, story.registration);
  for (const supporter of story.supporters) {
    await change(api, practitioner, 'addSupporter', 'supporter { id }', { personId, ...supporter });
  }
  const { allocation } = await assessed(api, practitioner, personId, story.needs);
  if (story.goesAsFarAs === 'ALLOCATION') return;
  const subject = { personId, allocationId: allocation.id };
  if (story.goesAsFarAs === 'SHARED_PLAN') {
    await sharedPlan(api, practitioner, subject, story.plan);
    return;
  }
  const today = Temporal.Now.plainDateISO('Europe/London').toString();
  const given = { parts: story.plan, budget: { startsOn: today }, implementedOn: today };
  await startedPlan(api, practitioner, subject, given);
}

async function personOfTokens(api: Api, story: ExamplePersonStory): Promise<ExamplePerson> {
  const personId = await idOf(api, story);
  const { data } = await api.ask(
    { role: 'PRACTITIONER', council: story.council },
    'query($id: ID!) { person(id: $id) { supporters { id } } }',
    { id: personId },
  );
  return {
    councilSlug: story.council,
    personId: personId as string,
    supporterId: data.person.supporters[0].id,
  };
}
