import { type GraphQLInputType, getNamedType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '../server/platform/actor.ts';
import { toGlobalId } from '../server/platform/ids.ts';
import { builtSchema } from '../server/testing/builtSchema.testing.ts';
import { argumentsFor, type IdPlace, type RootField, rootFieldsOf } from '../server/testing/schemaWalk.ts';
import { startWalkedCouncils, type WalkedCouncils } from '../server/testing/schemaWalkCouncils.ts';
import { idInSet } from '../server/testing/schemaWalkRecords.ts';
import { askerOf } from '../server/testing/schemaWalkSender.ts';
import { PERMISSIONS, READERS } from './areas.ts';
import { tidyWrittenTexts } from './kit/writtenTexts.ts';
import { buildSchema } from './schema.ts';

type Path = readonly (string | number)[];

const schema = builtSchema();
const shapes = READERS.map(({ shape }) => shape);
const isOfText = (type: GraphQLInputType) => ['String', 'NhsNumber'].includes(getNamedType(type).name);

/** Every place below an argument that takes text. */
function textPaths(type: GraphQLInputType, path: Path): Path[] {
  if (isNonNullType(type)) return textPaths(type.ofType, path);
  if (isListType(type)) return textPaths(type.ofType, [...path, 0]);
  if (isOfText(type)) return [path];
  if (!isInputObjectType(type) || path.length > 8) return [];
  return Object.values(type.getFields()).flatMap((field) => textPaths(field.type, [...path, field.name]));
}

// biome-ignore lint/suspicious/noExplicitAny: arguments are as deep as the schema says.
function withText(value: any, [step, ...rest]: Path, text: string): unknown {
  if (step === undefined) return text;
  const inner = withText(value?.[step], rest, text);
  return typeof step === 'number' ? [inner] : { ...value, [step]: inner };
}

const placesOf = ({ field }: RootField) => field.args.flatMap(({ name, type }) => textPaths(type, [name]));
const roots = rootFieldsOf(schema)
  .map((root) => ({ root, places: placesOf(root) }))
  .filter(({ places }) => places.length > 0);
const named = roots.map((each) => [each.root.name, each] as const);

/** What no text is kept with, in a file as anywhere. */
const NOT_KEPT = ['a\x07b', 'a\0b', 'a\ud800b', 'a\u202eb'];
const isFile = (place: Path) => place.at(-1) === 'file';

describe('text that comes in', () => {
  let councils: WalkedCouncils;
  let before: Record<string, string>;
  beforeAll(async () => {
    councils = await startWalkedCouncils(schema, shapes);
    before = await councils.watch.fingerprint();
  });
  afterAll(() => councils.stop());

  const filled = (root: RootField) => ({
    ...argumentsFor(root, {
      isComplete: true,
      idFor: ({ types: [type] }: IdPlace) =>
        idInSet(councils.own, shapes, type as never) ?? toGlobalId(type as never, councils.own.tenantId),
    }),
  });
  const documentOf = ({ operation, name, field }: RootField) => {
    const args = field.args.filter((arg) => arg.name !== 'dryRun');
    return `${operation}(${args.map((arg) => `$${arg.name}: ${arg.type}`)}) { ${name}(${args.map((arg) => `${arg.name}: $${arg.name}`)}) { __typename } }`;
  };

  it.each(named)('in %s is refused wherever it can’t be kept', async (name, each) => {
    const { own, send } = councils;
    const [role] = PERMISSIONS[each.root.operation === 'query' ? 'Query' : 'Mutation'][name] as Role[];
    for (const [index, place] of each.places.entries()) {
      // Every character at one place of each, and at the others one, as all go the same way.
      const texts = index === 0 ? NOT_KEPT : [NOT_KEPT[index % NOT_KEPT.length] as string];
      for (const text of texts) {
        const variables = withText(filled(each.root), place, text) as Record<string, unknown>;
        const { errors } = await send(askerOf(role as Role, own), documentOf(each.root), variables);
        expect(errors, `${place.join('.')} ${JSON.stringify(text)}`).toMatchObject([
          { extensions: { code: 'BAD_USER_INPUT', inputPath: place } },
        ]);
        expect(JSON.stringify(errors)).not.toContain(text);
      }
    }
  });

  it('has changed nothing by any of these requests', async () => {
    expect(await councils.watch.fingerprint()).toEqual(before);
  });
});

describe('text that reaches a resolver', () => {
  const watched = buildSchema();
  const seen = new Map<string, unknown>();
  const fields = new Map(rootFieldsOf(watched).map(({ name, field }) => [name, field]));
  for (const [name, field] of fields) field.resolve = (_row, given) => seen.set(name, given);
  tidyWrittenTexts(watched);

  it.each(named)('of %s is composed, wherever it is', (name, { places }) => {
    for (const place of places) {
      const given = withText({}, place, 'e\u0301 ') as Record<string, unknown>;
      fields.get(name)?.resolve?.(null, given, null, null as never);
      // biome-ignore lint/suspicious/noExplicitAny: arguments are as deep as the schema says.
      const found = place.reduce((value: any, step) => value?.[step], seen.get(name));
      expect(found, place.join('.')).toBe(isFile(place) ? '\u00e9 ' : '\u00e9');
      expect(given).toEqual(withText({}, place, 'e\u0301 '));
    }
  });
});
