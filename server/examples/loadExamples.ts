import { dayInEngland } from '../common/dayInEngland.ts';
import type { DevelopmentIssuer } from '../platform/auth/developmentIssuer.ts';
import type { Config } from '../platform/config.ts';
import type { Database } from '../platform/database/database.ts';
import { type Api, type Asker, connectedApi } from './api.ts';
import { startedPlan } from './budgetSteps.ts';
import { onboardExamples } from './exampleCouncils.ts';
import { exampleDirectory } from './exampleDirectory.ts';
import { EXAMPLE_PEOPLE, type ExamplePersonStory } from './examplePeople.ts';
import {
  agreedPlan,
  assessed,
  change,
  everyAnswer,
  type Needs,
  planStep,
  registered,
  sharedPlan,
} from './storySteps.ts';
import type { ExamplePerson } from './welcome.ts';

export interface ExampleParts {
  database: Database;
  url: string;
  developmentIssuer: DevelopmentIssuer;
  config: Pick<Config, 'tokenAudience'>;
  /** The moment of loading; now by default. */
  now?: Temporal.Instant;
  /** When councils that are missing come onto the platform; now by default. */
  openedAt?: Temporal.Instant;
  /** Aborted when the program is to end: loading stops at once, and the next start goes on with it. */
  signal?: AbortSignal;
}

/** How far one plan has got. */
interface PlanProgress {
  id: string;
  version: number;
  status: string;
  sharedAt: string | null;
  agreedAt: string | null;
  implementedOn: string | null;
}

/** How far one person has got, in the API's terms. */
interface Progress {
  id: string;
  supporters: { id: string; name: string }[];
  assessments: { id: string; version: number; status: string }[];
  latestContact: { id: string } | null;
  latestAllocation: { id: string } | null;
  capacityDecisions: { id: string }[];
  financialAssessments: { id: string }[];
  supportPlans: PlanProgress[];
}

/**
 * Puts the example councils and their invented people on the platform where they are missing. The people are
 * entered through the API, by the same operations that a portal sends; one whose story was interrupted is
 * continued. Returns the people for whom tokens are printed.
 */
export async function loadExamples(parts: ExampleParts): Promise<ExamplePerson> {
  const now = parts.now ?? Temporal.Now.instant();
  const { signal } = parts;
  await onboardExamples(parts.database, parts.openedAt ?? now, signal);
  const audience = parts.config.tokenAudience;
  const api = connectedApi(parts.url, parts.developmentIssuer, { audience, signal });
  const today = dayInEngland(now).toString();
  const openedOn = dayInEngland(parts.openedAt ?? now).toString();
  for (const story of EXAMPLE_PEOPLE) await live(api, story, { today, openedOn });
  await directoryOf(api, (EXAMPLE_PEOPLE[0] as ExamplePersonStory).council);
  return personOfTokens(api, EXAMPLE_PEOPLE[0] as ExamplePersonStory);
}

async function progressOf(api: Api, { council, registration }: ExamplePersonStory): Promise<Progress | null> {
  const { data } = await api.ask(
    { role: 'PRACTITIONER', council },
    `query($nhsNumber: NhsNumber) { people(first: 1, search: { nhsNumber: $nhsNumber }) { nodes {
      id supporters { id name } assessments { id version status } latestContact { id } latestAllocation { id }
      capacityDecisions { id } financialAssessments { id }
      supportPlans { id version status sharedAt agreedAt implementedOn } } } }`,
    { nhsNumber: registration.nhsNumber },
  );
  return data.people.nodes[0] ?? null;
}

/** Takes one person through their story, from wherever an earlier start left them. */
async function live(
  api: Api,
  story: ExamplePersonStory,
  { today, openedOn }: { today: string; openedOn: string },
): Promise<void> {
  const practitioner: Asker = { role: 'PRACTITIONER', council: story.council };
  if (!(await progressOf(api, story))) await registered(api, practitioner, story.registration);
  const progress = (await progressOf(api, story)) as Progress;
  if (isTold(progress, story)) return;
  for (const supporter of story.supporters) {
    if (progress.supporters.some(({ name }) => name === supporter.name)) continue;
    const input = { personId: progress.id, ...supporter };
    await change(api, practitioner, 'addSupporter', 'supporter { id }', input);
  }
  if (story.capacity && progress.capacityDecisions.length === 0) {
    const validUntil = Temporal.PlainDate.from(today).add({ weeks: 2 }).toString();
    const input = { personId: progress.id, ...story.capacity, decidedOn: today, validUntil };
    await change(api, practitioner, 'recordCapacityDecision', 'capacityDecision { id }', input);
  }
  if (story.contact && !progress.latestContact) {
    const input = { personId: progress.id, contactedOn: today, ...story.contact };
    await change(api, practitioner, 'recordContact', 'contact { id }', input);
  }
  if (story.goesAsFarAs === 'CONTACT') return;
  const allocationId =
    progress.latestAllocation?.id ?? (await allocated(api, practitioner, progress, story.needs));
  if (story.goesAsFarAs === 'ALLOCATION') return;
  await endUnfinishedPlans(api, practitioner, progress, today);
  const subject = { personId: progress.id, allocationId };
  if (story.goesAsFarAs === 'SHARED_PLAN') {
    await sharedPlan(api, practitioner, subject, story.plan);
    return;
  }
  if (story.goesAsFarAs === 'WITH_PANEL') {
    await panelOf(api, story.council, openedOn);
    await agreedPlan(api, practitioner, subject, story.plan);
    return;
  }
  if (story.means && progress.financialAssessments.length === 0) {
    const input = { personId: progress.id, startsOn: today, ...story.means };
    await change(api, practitioner, 'recordFinancialAssessment', 'financialAssessment { id }', input);
  }
  const given = { parts: story.plan, budget: { startsOn: today }, implementedOn: today };
  await startedPlan(api, practitioner, subject, given);
}

/** Who sits on an example panel, by the accounts of the tokens that are printed. */
const SEATS = [
  { account: 'development-team-manager', name: 'Ann Ashworth', role: 'SOCIAL_CARE_SENIOR' },
  { account: 'development-panel-member', name: 'Hugh Heap', role: 'HEALTH_SENIOR' },
  { account: 'development-service-manager', name: 'Beth Buckley', role: 'BUDGET_HOLDER', holdsBudget: true },
];

/** The council's panel with its members, set up where it is missing. */
async function panelOf(api: Api, council: string, termFrom: string): Promise<void> {
  const manager: Asker = { role: 'SERVICE_MANAGER', council };
  const { data } = await api.ask(manager, '{ panels(first: 1) { nodes { id members { account } } } }');
  const [known] = data.panels.nodes;
  const name = 'Risk enablement panel';
  const panel =
    known ?? (await change(api, manager, 'setUpPanel', 'panel { id members { account } }', { name })).panel;
  const accounts = panel.members.map(({ account }: { account: string }) => account);
  for (const seat of SEATS.filter(({ account }) => !accounts.includes(account))) {
    const input = { panelId: panel.id, termFrom, ...seat };
    await change(api, manager, 'appointPanelMember', 'member { id }', input);
  }
}

/**
 * The indicative budget: by a new assessment from start to completion, or by completing one that was started.
 */
async function allocated(
  api: Api,
  practitioner: Asker,
  { id: personId, assessments }: Progress,
  needs: Needs,
): Promise<string> {
  const begun = assessments.find(({ status }) => status !== 'COMPLETED');
  if (!begun) return (await assessed(api, practitioner, personId, needs)).allocation.id;
  const target = { assessmentId: begun.id, expectedVersion: begun.version };
  const answers = { ...target, ...everyAnswer(needs) };
  const saved = await change(api, practitioner, 'saveAssessmentAnswers', 'assessment { version }', answers);
  const { assessment } = await change(
    api,
    practitioner,
    'completeAssessment',
    'assessment { allocation { id } }',
    { ...target, expectedVersion: saved.assessment.version },
  );
  return assessment.allocation.id;
}

/** Whether a story is complete; somebody trying out the examples may have taken it further since. */
function isTold(
  { latestContact, latestAllocation, supportPlans }: Progress,
  { goesAsFarAs }: ExamplePersonStory,
): boolean {
  switch (goesAsFarAs) {
    case 'CONTACT':
      return latestContact !== null;
    case 'ALLOCATION':
      return latestAllocation !== null;
    case 'SHARED_PLAN':
      return supportPlans.some(({ sharedAt }) => sharedAt !== null);
    case 'WITH_PANEL':
      return supportPlans.some(({ agreedAt }) => agreedAt !== null);
    case 'LIVE_PLAN':
      return supportPlans.some(({ implementedOn }) => implementedOn !== null);
  }
}

/** An interrupted plan is ended, to make room for one that is made from its beginning. */
async function endUnfinishedPlans(
  api: Api,
  practitioner: Asker,
  { supportPlans }: Progress,
  today: string,
): Promise<void> {
  for (const { id: planId, version, status } of supportPlans) {
    if (status === 'ENDED') continue;
    const reason = 'The examples were interrupted while they were loaded.';
    await planStep(api, practitioner, 'endPlan', { planId, version }, { endedOn: today, reason });
  }
}

/** The council's directory, where it has none. One that somebody has changed since stays as it is. */
async function directoryOf(api: Api, council: string): Promise<void> {
  const commissioner: Asker = { role: 'COMMISSIONER', council };
  const { data } = await api.ask(commissioner, '{ services(first: 1) { totalCount } }');
  if (data.services.totalCount > 0) return;
  await change(api, commissioner, 'importDirectory', 'directoryImport { id }', { file: exampleDirectory() });
}

async function personOfTokens(api: Api, story: ExamplePersonStory): Promise<ExamplePerson> {
  const progress = await progressOf(api, story);
  const supporter = progress?.supporters[0];
  if (!progress || !supporter) throw new Error(`The example person of ${story.council} was not loaded.`);
  return { councilSlug: story.council, personId: progress.id, supporterId: supporter.id };
}
