import {
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { builtSchema } from '../../../server/testing/builtSchema.testing.ts';
import { queryAll } from '../../../server/testing/database.ts';
import { AREA_KEYS, type AreaKey } from '../../../tenants/policy/policy.ts';
import { policyTester } from '../policyChanges/policyChanges.testing.ts';

const schema = builtSchema();
const change = schema.getType('PolicyChange') as GraphQLObjectType;
const given = schema.getType('PolicySettingsInput');

/** Every pair of an output field and the input field of the same setting. */
function pairs(
  output: GraphQLType,
  input: GraphQLInputType,
): { place: string; output: GraphQLType; input: GraphQLInputType }[] {
  const [out, into] = [getNamedType(output), getNamedType(input)];
  if (!isObjectType(out) || !isInputObjectType(into)) return [];
  const fields = into.getFields();
  expect(Object.keys(fields)).toEqual(Object.keys(out.getFields()));
  return Object.values(out.getFields()).flatMap((field) => {
    const same = fields[field.name];
    if (!same) throw new Error(`${into.name} has no ${field.name}.`);
    expect(same.description).toBe(field.description);
    return [
      { place: `${out.name}.${field.name}`, output: field.type, input: same.type },
      ...pairs(field.type, same.type),
    ];
  });
}

describe('the inputs of settings', () => {
  const all = AREA_KEYS.flatMap((area) => {
    if (!isInputObjectType(given)) throw new Error('There is no PolicySettingsInput.');
    return pairs(
      change.getFields()[area]?.type as GraphQLType,
      given.getFields()[area]?.type as GraphQLInputType,
    );
  });

  it('have a field for every setting, of the type in which it is read, and none that must be sent', () => {
    expect(all.length).toBeGreaterThan(150);
    for (const { place, output, input } of all) {
      expect(isNonNullType(input), place).toBe(false);
      const [out, into] = [getNullableType(output), getNullableType(input)];
      expect(isListType(into), place).toBe(isListType(out));
      const { name } = getNamedType(out);
      const isGroup = isObjectType(getNamedType(out));
      expect(getNamedType(into).name, place).toBe(isGroup ? `${name}Input` : name);
    }
  });

  describe('take what was read', () => {
    let app: TestApp;
    beforeAll(async () => {
      app = await startTestApp();
      await app.onboard('warwickshire');
    });
    afterAll(() => app.stop());

    const selectionOf = (type: GraphQLType): string => {
      const named = getNamedType(type);
      if (!isObjectType(named)) return '';
      const fields = Object.values(named.getFields()).map(
        (field) => `${field.name} ${selectionOf(field.type)}`,
      );
      return `{ ${fields.join(' ')} }`;
    };
    const stored = async (id: string) => {
      const sql = "select settings from policy_change where 'change_' || id = $1";
      return (await queryAll<{ settings: unknown }>(app.database, sql, [id]))[0]?.settings;
    };

    it.each(AREA_KEYS.map((area): [AreaKey] => [area]))('of %s, and save the same again', async (area) => {
      const tester = policyTester(app);
      const draft = await tester.drafted('2026-09-01', { area });
      const before = await stored(draft.id);
      const selection = selectionOf(change.getFields()[area]?.type as GraphQLType);
      const settings = await tester.read(draft, `${area} ${selection}`);
      expect(settings[area]).toMatchObject(before as object);
      await tester.edited(draft, { settings });
      expect(await stored(draft.id)).toEqual(before);
    });
  });
});
