import 'reflect-metadata';
import { graphql } from 'graphql';
import { buildSchemaSync, Field, InputType, Query, Resolver } from 'type-graphql';
import { describe, expect, it } from 'vitest';
import type { Refusal } from '../../server/common/refusal.ts';
import type { Command } from '../../server/platform/commands/commandRunner.ts';
import { mutation } from './mutation.ts';
import { ObjectType } from './objectType.ts';

@InputType({ description: 'What to call it.' })
class NameToyInput {
  @Field(() => String, { description: 'The name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Repeats it safely.' })
  idempotencyKey?: string | null;
}

@ObjectType('ToyAnswer', { description: 'A toy.' })
class ToyFields {
  @Field(() => String, { nullable: true, description: 'Its name.' })
  toy!: string | null;
}

@Resolver()
class NothingResolver {
  @Query(() => String)
  nothing() {
    return '';
  }
}

/** A schema with one mutation that gives these refusals, and the commands that it ran. */
function toy(refusals: readonly Refusal[] = []) {
  const commands: Command[] = [];
  const nameToy = mutation({
    name: 'nameToy',
    what: 'Names a toy.',
    input: NameToyInput,
    inputIs: 'Which name.',
    permission: ['PRACTITIONER'],
    refuses: { NAME_TAKEN: 'Another toy has the name.', NAME_RUDE: 'The name is rude.' },
    throws: ['POLICY_NOT_IN_FORCE'],
    answers: {
      fields: ToyFields,
      read: async ({ input, result }) => ({ toy: result.refusals.length > 0 ? null : input.name }),
    },
    async run({ command }) {
      commands.push(command);
      return { refusals };
    },
  });
  const schema = buildSchemaSync({
    resolvers: [NothingResolver, nameToy.resolver] as never,
    validate: false,
  });
  return { nameToy, schema, commands };
}

const DOCUMENT = `mutation($input: NameToyInput!) {
  nameToy(input: $input) { toy userErrors { __typename code message path details { limitPence } } } }`;

async function name({ schema }: ReturnType<typeof toy>, input: Record<string, unknown>) {
  const contextValue = { session: { begin: async () => {} } };
  const result = await graphql({ schema, source: DOCUMENT, variableValues: { input }, contextValue });
  return JSON.parse(JSON.stringify(result));
}

describe('a declared mutation', () => {
  it('is described by what it does, what it refuses and what it throws', () => {
    const { schema } = toy();
    expect(schema.getMutationType()?.getFields().nameToy?.description).toBe(
      'Names a toy. Refuses NAME_TAKEN and NAME_RUDE; throws POLICY_NOT_IN_FORCE.',
    );
  });

  it('runs its command under its own name, by the key of its input, and answers', async () => {
    const world = toy();
    const input = { name: 'Teddy', idempotencyKey: 'once' };
    expect(await name(world, input)).toEqual({ data: { nameToy: { toy: 'Teddy', userErrors: [] } } });
    expect(world.commands).toEqual([{ action: 'nameToy', input, idempotencyKey: 'once' }]);
  });

  it('answers a refusal as data, with a code of its own enum', async () => {
    const refusal = { code: 'NAME_TAKEN', message: 'Choose another.', path: ['name', 0] };
    const { data } = await name(toy([refusal]), { name: 'Teddy' });
    expect(data.nameToy).toEqual({
      toy: null,
      userErrors: [
        {
          __typename: 'NameToyError',
          code: 'NAME_TAKEN',
          message: 'Choose another.',
          path: ['name', '0'],
          details: null,
        },
      ],
    });
  });

  it('fails where it refuses what it does not declare, and the reason is not lost', async () => {
    const undeclared = { code: 'NAME_TOO_LONG', message: 'Shorten it.', path: ['name'] };
    const { data, errors } = await name(toy([undeclared]), { name: 'Teddy' });
    expect(data).toEqual({ nameToy: null });
    expect(errors).toMatchObject([
      {
        path: ['nameToy'],
        extensions: { code: 'REFUSAL_NOT_DECLARED', refusals: [{ code: 'NAME_TOO_LONG', path: ['name'] }] },
      },
    ]);
    expect(errors[0].message).toContain('Shorten it.');
    expect(errors[0].message).toContain('NAME_TOO_LONG');
  });
});
