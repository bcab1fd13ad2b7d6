import { type GraphQLInputType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type NodeTypeName, newId, toGlobalId } from '../server/platform/ids.ts';
import { type Asker, startTestApp, type TestApp } from '../server/testing/app.ts';
import { builtSchema } from '../server/testing/builtSchema.testing.ts';
import { argumentsFor, type IdPlace, type RootField, rootFieldsOf } from '../server/testing/schemaWalk.ts';
import {
  answered,
  assessed,
  change,
  draftedPlan,
  registered,
  startedPlan,
} from '../server/testing/seeder.ts';
import { PERMISSIONS } from './areas.ts';

type Path = readonly (string | number)[];

const schema = builtSchema();
const mutations = rootFieldsOf(schema).filter(({ operation }) => operation === 'mutation');

/** Every place below an argument that GraphQL lets be null. */
function nullablePaths(type: GraphQLInputType, path: Path): Path[] {
  if (isNonNullType(type)) return nullablePaths(type.ofType, path);
  if (isListType(type)) return nullablePaths(type.ofType, [...path, 0]);
  if (!isInputObjectType(type) || path.length > 8) return [];
  return Object.values(type.getFields()).flatMap((field) => {
    const inner = [...path, field.name];
    return [...(isNonNullType(field.type) ? [] : [inner]), ...nullablePaths(field.type, inner)];
  });
}

// biome-ignore lint/suspicious/noExplicitAny: arguments are as deep as the schema says.
function withValue(value: any, [step, ...rest]: Path, given: unknown): unknown {
  if (step === undefined) return given;
  const inner = withValue(value?.[step], rest, given);
  return Array.isArray(value) ? value.with(Number(step), inner) : { ...value, [step]: inner };
}

const documentOf = ({ name, field }: RootField) =>
  `mutation($input: ${field.args[0]?.type}) { ${name}(input: $input) { userErrors { code details { currentVersion } } } }`;

describe('an explicit null', () => {
  let app: TestApp;
  const practitioner: Asker = { role: 'PRACTITIONER', council: 'oldham' };
  const ids: Partial<Record<NodeTypeName, string>> = {};
  /** Changes of a plan that has started, or of its review. */
  const OF_LIVE_PLAN = ['requestReview', 'completeReview', 'endPlan'];
  let livePlan: string;

  beforeAll(async () => {
    app = await startTestApp('2026-06-01');
    await app.onboard('oldham');
    ids.Person = await registered(app, practitioner);
    const { allocation } = await assessed(app, practitioner, ids.Person);
    ids.Allocation = allocation.id;
    const subject = { personId: ids.Person, allocationId: allocation.id };
    ids.SupportPlan = (await draftedPlan(app, practitioner, subject)).planId;
    ids.Assessment = (await answered(app, practitioner, ids.Person)).assessmentId;
    const input = { personId: ids.Person, name: 'Asha', relationship: 'daughter' };
    ids.Supporter = (await change(app, practitioner, 'addSupporter', 'supporter { id }', input)).supporter.id;
    const other = await registered(app, practitioner);
    const theirs = await assessed(app, practitioner, other);
    livePlan = (await startedPlan(app, practitioner, { personId: other, allocationId: theirs.allocation.id }))
      .planId;
    const { data } = await app.ask(
      practitioner,
      'query($id: ID!) { supportPlan(id: $id) { outcomes { id } person { nextReview { id } } } }',
      { id: livePlan },
    );
    ids.Review = data.supportPlan.person.nextReview.id;
  });
  afterAll(() => app.stop());

  const filling = (mutation: string) => ({
    isComplete: true,
    idFor: ({ types: [type] }: IdPlace) => {
      if (type === 'SupportPlan' && OF_LIVE_PLAN.includes(mutation)) return livePlan;
      return ids[type as NodeTypeName] ?? toGlobalId(type as NodeTypeName, newId());
    },
  });
  const askerFor = (mutation: string): Asker => {
    const [role] = PERMISSIONS.Mutation[mutation] ?? [];
    if (role === 'PLATFORM_ADMINISTRATOR') return { role };
    const asker = { role: role as Asker['role'], council: 'oldham' };
    return role === 'PERSON' ? { ...asker, person: ids.Person as string } : asker;
  };

  it.each(mutations.map((root) => [root.name, root] as const))(
    'never makes %s fail on our side, and what it does is said',
    async (name, root) => {
      const paths = root.field.args.flatMap(({ type, name: argument }) => nullablePaths(type, [argument]));
      const document = documentOf(root);
      const isPersonal = name === 'registerPerson' || name === 'updatePerson';
      for (const path of paths) {
        const complete = argumentsFor(root, filling(name));
        // A council has each NHS number once, so the second registration would stop there.
        const bare = isPersonal ? withValue(complete, ['input', 'nhsNumber'], undefined) : complete;
        const send = async (version: number) => {
          const hasVersion = 'expectedVersion' in Object((complete as { input: object }).input);
          const versioned = hasVersion ? withValue(bare, ['input', 'expectedVersion'], version) : bare;
          return app.ask(askerFor(name), document, withValue(versioned, path, null) as never);
        };
        const first = await send(1);
        const stale = first.data?.[name]?.userErrors?.[0];
        const { data, errors } = stale?.details?.currentVersion
          ? await send(stale.details.currentVersion)
          : first;
        for (const error of errors ?? []) {
          expect(error.extensions.code, `${path.join('.')}: ${error.message}`).toBe('BAD_USER_INPUT');
          expect(error.message).toContain(path.join('.'));
        }
        if (!errors) expect(data[name].userErrors, path.join('.')).toEqual(expect.any(Array));
      }
      expect(paths.length).toBeGreaterThan(0);
    },
  );

  it.each([
    ['registerPerson', 'preferredLanguage'],
    ['registerPerson', 'addressLines'],
    ['updatePerson', 'bornOn'],
    ['updatePerson', 'clientGroup'],
    ['addSupporter', 'consents'],
    ['updatePlan', 'term'],
    ['updatePlan', 'helpedBy'],
    ['updatePlan', 'personDisagrees'],
  ])('is refused by %s for %s, which has no empty value', async (name, field) => {
    const root = mutations.find((each) => each.name === name);
    if (!root) throw new Error(`There is no mutation ${name}.`);
    const { errors } = await app.ask(
      askerFor(name),
      documentOf(root),
      withValue(argumentsFor(root, filling(name)), ['input', field], null) as never,
    );
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', inputPath: ['input', field] } }]);
  });

  it('takes back what may be unknown', async () => {
    const personId = await registered(app, practitioner, { email: 'somebody@example.org' });
    const input = { personId, expectedVersion: 1, email: null };
    const { person } = await change(app, practitioner, 'updatePerson', 'person { email }', input);
    expect(person).toEqual({ email: null });
  });
});
