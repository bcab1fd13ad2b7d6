import type { GraphQLSchema } from 'graphql';
import { type NodeTypeName, newId, toGlobalId } from '../platform/ids.ts';
import type { Shape } from '../platform/reading/shape.ts';
import { startTestApp, type TestApp } from './app.ts';
import { argumentsFor, documentsFor, type IdPlace, idPlacesOf, type RootField } from './schemaWalk.ts';
import { fillCouncils, idInSet, type RecordSet } from './schemaWalkRecords.ts';
import { sender } from './schemaWalkSender.ts';
import { type RowWatch, watchRows } from './schemaWalkTables.ts';

/** Two councils with two people each, all with full records, and the means to ask and to watch. */
export interface WalkedCouncils {
  app: TestApp;
  watch: RowWatch;
  send: ReturnType<typeof sender>;
  /** The person whose council and tokens are used. */
  own: RecordSet;
  /** Another person of the same council. */
  neighbour: RecordSet;
  /** People of the other council. */
  elsewhere: readonly [RecordSet, RecordSet];
  stop(): Promise<void>;
}

/** Starts the program with both councils filled. */
export async function startWalkedCouncils(
  schema: GraphQLSchema,
  shapes: readonly Shape[],
): Promise<WalkedCouncils> {
  const app = await startTestApp();
  await app.onboard('devon', 'oldham');
  const sets = await fillCouncils(app.database, schema, shapes, ['devon', 'oldham']);
  const [own, neighbour, ...elsewhere] = sets as [RecordSet, RecordSet, RecordSet, RecordSet];
  const watch = await watchRows(app.database);
  const stop = async () => {
    await watch.end();
    await app.stop();
  };
  return { app, watch, send: sender(app), own, neighbour, elsewhere, stop };
}

/** A request for somebody else's record, and the same request for one that does not exist. */
export interface Attack {
  /** Which place in the arguments is attacked, and with an id of which type. */
  name: string;
  document: string;
  theirs: Record<string, unknown>;
  missing: Record<string, unknown>;
  /** The ids in which the two requests differ. */
  ids: readonly string[];
}

/**
 * The list of councils is public knowledge, and a council's policy is read by everybody who belongs to it, with what residents are
 * asked about it, and so is the directory.
 */
const PUBLIC: readonly NodeTypeName[] = ['Council'];
const OF_ALL_IN_A_COUNCIL: readonly NodeTypeName[] = [
  'PolicyVersion',
  'PolicyConsultation',
  'Organisation',
  'Service',
  'ServicePlace',
  'ServicePrice',
  'Brokerage',
];

/**
 * Every way to name somebody else's records in a root field's arguments: with all ids theirs, and with each
 * id alone theirs and the others the caller's own. Each is tried with only what is required, and with
 * everything; a mutation with everything is also tried as a dry run. Where the id may be of any type, one of each is tried
 * with everything.
 */
export function attacksOn(
  schema: GraphQLSchema,
  shapes: readonly Shape[],
  root: RootField,
  { own, theirs }: { own: RecordSet; theirs: RecordSet },
): Attack[] {
  const documents = documentsFor(schema, root, 1);
  const places = idPlacesOf(root);
  const attacks: Attack[] = [];
  const isSameCouncil = own.tenantId === theirs.tenantId;
  for (const place of places) {
    for (const type of place.types) {
      const isShared = PUBLIC.includes(type) || (isSameCouncil && OF_ALL_IN_A_COUNCIL.includes(type));
      if (isShared || !idInSet(theirs, shapes, type)) continue;
      const document = documents.find(({ start }) => start === type) ?? documents[0];
      const aimed = { place, type, document: document?.text as string };
      for (const kind of kindsOfAttack(root, place)) {
        attacks.push(attack(root, shapes, { ...aimed, own: null, theirs, kind }));
        if (places.length > 1) attacks.push(attack(root, shapes, { ...aimed, own, theirs, kind }));
      }
    }
  }
  return withoutRepeats(attacks);
}

/** Of attacks that send the same, such as where a field has nothing to leave out, the first. */
function withoutRepeats(attacks: readonly Attack[]): Attack[] {
  const sent = new Map(
    attacks.toReversed().map((each) => [JSON.stringify([each.document, each.theirs]), each]),
  );
  return attacks.filter((each) => sent.get(JSON.stringify([each.document, each.theirs])) === each);
}

const KINDS = ['required', 'complete', 'dry run'] as const;

/** Where an id may be of any type, one of each type is tried with everything that may be given. */
function kindsOfAttack({ operation }: RootField, { types }: IdPlace): readonly Aim['kind'][] {
  if (types.length > 1) return ['complete'];
  return operation === 'mutation' ? KINDS : KINDS.filter((kind) => kind !== 'dry run');
}

interface Aim {
  place: IdPlace;
  type: NodeTypeName;
  document: string;
  /** The record set from which the other ids come; null where they are somebody else's too. */
  own: RecordSet | null;
  theirs: RecordSet;
  kind: (typeof KINDS)[number];
}

function attack(root: RootField, shapes: readonly Shape[], aim: Aim): Attack {
  const ids = new Set<string>();
  const filled = (isMissing: boolean) => ({
    ...argumentsFor(root, {
      isComplete: aim.kind !== 'required',
      idFor: (place) => {
        const isAimedAt = place.path === aim.place.path;
        const type = isAimedAt ? aim.type : (place.types[0] as NodeTypeName);
        if (!isAimedAt && aim.own) return idInSet(aim.own, shapes, type) ?? toGlobalId(type, newId());
        const id = isMissing ? null : idInSet(aim.theirs, shapes, type);
        const chosen = id ?? toGlobalId(type, newId());
        ids.add(chosen);
        return chosen;
      },
    }),
    ...(aim.kind === 'dry run' && { dryRun: true }),
  });
  const others = aim.own ? 'the rest own' : 'all theirs';
  return {
    name: `${root.name} ${aim.place.path}: ${aim.type}, ${others}, ${aim.kind}`,
    document: aim.document,
    theirs: filled(false),
    missing: filled(true),
    ids: [...ids],
  };
}

/** From these, all that hangs on them is walked to the end. */
const TO_THE_END = ['person', 'policy', 'policyChange', 'decisionsAffected', 'publishedSelfChecks'];
/** From these, every record there is can be read. */
const BY_ID = ['node', 'nodes'];
/** How many fields deep a walk goes from any other root: to a record, and through what hangs on it. */
const LEVELS_BELOW_OTHERS = 2;
/** From these it goes further, to what hangs on them that is no record, and so can be reached from nowhere else. */
const LEVELS_BELOW: Readonly<Record<string, number>> = { paymentRun: 3 };

/**
 * Requests that ask for everything behind a root field, with the caller's own ids wherever one is taken. From a person,
 * a council's policy and its published self-checks all that there is of them is walked to the end. A record is read in the same way by whichever
 * field it is reached, so that from every other root, `node` for each type among them, the record and what hangs on it are
 * enough.
 * @param levels how many fields deep to go instead.
 */
export function fullRequests(
  schema: GraphQLSchema,
  shapes: readonly Shape[],
  root: RootField,
  own: RecordSet,
  levels = TO_THE_END.includes(root.name) ? undefined : (LEVELS_BELOW[root.name] ?? LEVELS_BELOW_OTHERS),
): { document: string; asks: readonly string[]; variables: Record<string, unknown> }[] {
  // By its id every record is a beginning, so that what hangs on each is asked for without going further.
  const deep = BY_ID.includes(root.name) ? 1 : levels;
  return documentsFor(schema, root, deep).flatMap(({ text, start, asks }) => {
    const idFor = ({ types }: IdPlace) => {
      const type = types.find((each) => each === start) ?? (types[0] as NodeTypeName);
      return idInSet(own, shapes, type) ?? toGlobalId(type, newId());
    };
    return [{ document: text, asks, variables: argumentsFor(root, { idFor, isComplete: false }) }];
  });
}
