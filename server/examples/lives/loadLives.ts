import { newId } from '../../platform/ids.ts';
import type { Vault } from '../../platform/vault/vault.ts';
import type { Answer, Operations } from '../api.ts';
import type { DirectOperations } from '../directApi.ts';
import type { ExamplePerson } from '../welcome.ts';
import { calendarOfLife, LONGEST_STORY_DAYS } from './calendarOfLife.ts';
import { copiedLife } from './copiedLife.ts';
import { type CouncilFacts, councilFacts } from './councilFacts.ts';
import { councilLife } from './councilLife.ts';
import { type ExampleLife, examplePeopleOf } from './examplePeopleOf.ts';
import { ledLife } from './leadLife.ts';
import { type ExampleTeam, exampleTeams } from './teams.ts';

/** From which all example people follow. Another seed would give others. */
const SEED = 'fairshare';

/** How many people's stories are told at once: one waits for PostgreSQL while another thinks. */
const AT_ONCE = 2;

export interface LoadingLives {
  operations: DirectOperations;
  councils: readonly string[];
  /** How many people each council has. */
  count: number;
  today: Temporal.PlainDate;
  /** Seals where money is paid. */
  vault: Vault | null;
  /** Aborted when the program is to end: the stories under way are told to their end, and the next start goes on. */
  signal?: AbortSignal;
  /** Told who the person of a council is as whom a newcomer signs in. */
  onShown?: (person: ExamplePerson) => void;
  /** Told of a story that could not be told. None of it is kept, and the next start tries it again. */
  onFault: (fault: unknown, about: { council: string; state: string }) => void;
}

/** A council that is being filled. */
interface Filling {
  facts: CouncilFacts;
  teams: readonly ExampleTeam[];
  /** Those who are still to come, in order: together, who have lived the same days. */
  missing: ExampleLife[][];
  caredForId: string | null;
}

/**
 * Fills the example councils with invented people. Each story is told by the commands that make any record, on days of the
 * past, and whoever has lived the same days gets what it has written, under their own name and ids. All of one story is one
 * transaction: so a person is there with all of it or not at all, and whoever is there is known by their NHS number. The
 * person whom newcomers see comes first at each council, then the rest, and what a council does for many at once comes
 * last. A council that came onto the platform after the stories begin gets nobody.
 */
export async function loadLives(loading: LoadingLives): Promise<void> {
  const { councils, signal, count } = loading;
  if (count === 0) return;
  const fillings: Filling[] = [];
  for (const council of councils) {
    if (signal?.aborted) return;
    const filling = await fillingOf(loading, council);
    if (filling) fillings.push(filling);
  }
  for (const filling of fillings) await filled(loading, filling, 1);
  for (const filling of fillings) {
    await filled(loading, filling, filling.missing.length);
    if (!signal?.aborted) await councilLife(loading, filling.facts);
  }
}

/** Who is still missing at a council; null where the stories would begin before it. */
async function fillingOf(loading: LoadingLives, council: string): Promise<Filling | null> {
  const { operations, today, count, onShown } = loading;
  const { daysAgo } = calendarOfLife(today);
  return operations.inOneTransaction(council, async (api) => {
    api.setToday(daysAgo(LONGEST_STORY_DAYS));
    const facts = await councilFacts(api, council);
    if (!facts) return null;
    const teams = await exampleTeams(api, council);
    api.setToday(today.toString());
    const there = await peopleThere(api, council);
    const lives = examplePeopleOf(facts, SEED, count);
    const found = there.get(lives.find(({ isShown }) => isShown)?.registration.nhsNumber ?? '');
    if (found?.supporterId) onShown?.({ councilSlug: council, ...found, supporterId: found.supporterId });
    const missing = lives.filter(({ registration }) => !there.has(registration.nhsNumber));
    const [someone] = there.values();
    const stories = [...Map.groupBy(missing, ({ story }) => story).values()];
    // The person whom newcomers see comes first.
    const ordered = stories.toSorted((one, other) => placeOf(one) - placeOf(other));
    return { facts, teams, missing: ordered, caredForId: someone?.personId ?? null };
  });
}

const placeOf = ([first]: readonly ExampleLife[]) => (first?.isShown ? 0 : 1);

const PAGE = 100;
const PEOPLE = `query($after: String) { people(first: ${PAGE}, after: $after) {
  nodes { id nhsNumber supporters { id } } pageInfo { hasNextPage endCursor } } }`;

interface PeoplePage {
  nodes: { id: string; nhsNumber: string | null; supporters: { id: string }[] }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

/** Everybody at a council, by NHS number. */
async function peopleThere(api: Operations, council: string) {
  const there = new Map<string, { personId: string; supporterId: string | null }>();
  let after: string | null = null;
  do {
    const answer: Answer<{ people: PeoplePage }> = await api.ask({ role: 'PRACTITIONER', council }, PEOPLE, {
      after,
    });
    if (answer.errors) {
      throw new Error(`The people of ${council} can't be read: ${JSON.stringify(answer.errors)}`);
    }
    const { nodes, pageInfo } = answer.data.people;
    for (const { id, nhsNumber, supporters } of nodes) {
      there.set(nhsNumber ?? id, { personId: id, supporterId: supporters[0]?.id ?? null });
    }
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return there;
}

/** Tells the stories of those who are missing, up to as many as that. */
async function filled(loading: LoadingLives, filling: Filling, most: number): Promise<void> {
  const { signal } = loading;
  const now = filling.missing.splice(0, most);
  const tell = async () => {
    for (let lives = now.shift(); lives && !signal?.aborted; lives = now.shift()) {
      await told(loading, filling, lives);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, tell));
}

/** One story, told of the first who has lived it and copied for the others. */
async function told(
  loading: LoadingLives,
  filling: Filling,
  [life, ...others]: readonly ExampleLife[],
): Promise<void> {
  const { operations, today, onShown, onFault, vault } = loading;
  const { facts, teams, caredForId } = filling;
  if (!life) return;
  const council = facts.slug;
  const calendar = calendarOfLife(today);
  const practitioner = { role: 'PRACTITIONER', council } as const;
  try {
    const { personId, supporterId } = await operations.inOneTransaction(council, async (api) => {
      const sinceId = newId();
      const led = await ledLife({ api, life, facts, teams, calendar, practitioner, caredForId });
      const written = others.length > 0 ? await api.writtenSince(sinceId) : [];
      const copies = others.map((other) => copiedLife(written, other, { sinceId, vault }));
      await api.insert(copies.flatMap(({ rows }) => rows));
      await led.ending?.((id) => id);
      for (const { ownId } of copies) await led.ending?.(ownId);
      return led;
    });
    if (life.state === 'COMMISSIONED' || !filling.caredForId) filling.caredForId = personId;
    if (life.isShown && supporterId) onShown?.({ councilSlug: council, personId, supporterId });
  } catch (fault) {
    if (!loading.signal?.aborted) onFault(fault, { council, state: life.state });
  }
}
