import { type ClassType, Field } from 'type-graphql';
import { type ErrorCode, RequestError } from '../../server/platform/errors.ts';
import { extendShape, needs } from '../../server/platform/reading/shape.ts';
import type { Session } from '../../server/platform/session.ts';
import { enumeration } from '../../tenants/vocabulary.ts';
import type { ActsOn } from './actsOn.ts';
import { enumOf, enumValueOf } from './enums.ts';
import type { DeclaredMutation } from './mutation.ts';
import { ObjectType } from './objectType.ts';
import { type TypeReader, unreadable } from './readers.ts';
import { forbidden } from './shield.ts';

type Action = DeclaredMutation & { actsOn: ActsOn };

/** One thing that could be done with a record. */
interface AvailableAction {
  action: string;
  allowed: boolean;
  code: string | null;
  reason: string | null;
}

/** The errors that a mutation may throw for who asks or what the council has, beside what it refuses. */
const THROWN = {
  FORBIDDEN: 'Your role may not use the mutation, or you do not decide for the person.',
  POLICY_NOT_IN_FORCE: 'The council has no version in force of an area of policy that decides.',
} satisfies Partial<Record<ErrorCode, string>>;

/**
 * Gives every type that mutations act on the field `availableActions`. What its rules look at is read with the record,
 * in the same statement for a whole list, and the rules are those that the commands ask.
 */
export function withAvailableActions(
  readers: readonly TypeReader[],
  mutations: readonly DeclaredMutation[],
): TypeReader[] {
  const actions = mutations.filter((each): each is Action => each.actsOn !== null);
  return readers.map((reader) => {
    const ofType = actions.filter(({ actsOn }) => actsOn.shape === reader.shape);
    return ofType.length === 0 ? reader : withActions(reader, ofType);
  });
}

function withActions(reader: TypeReader, actions: readonly Action[]): TypeReader {
  const { shape } = reader;
  const type = (actions[0] as Action).actsOn.type;
  const Available = availableType(shape.typeName, actions);
  Field(() => [Available], {
    nullable: true,
    description:
      'What may be done with it now, by you: every mutation that acts on it, and for each that would be refused the first reason. Null where that could not be worked out.',
  })(type.prototype, 'availableActions');
  const paths = new Set(actions.flatMap(({ actsOn }) => actsOn.needs));
  extendShape(shape, { availableActions: needs(...paths) });
  const availableActions = (record: object, session: Session) =>
    Promise.all(actions.map((action) => asked(action, record, session)));
  return { ...reader, derivations: { ...reader.derivations, availableActions } };
}

async function asked(mutation: Action, record: object, session: Session): Promise<AvailableAction> {
  const refused = await whyNot(mutation, record, session);
  return {
    action: enumValueOf(mutation.name),
    allowed: refused === null,
    code: refused?.code ?? null,
    reason: refused?.message ?? null,
  };
}

/** What the mutation would answer first, asked in its own order: who may use it, then the rule about the record. */
async function whyNot(
  mutation: Action,
  record: object,
  session: Session,
): Promise<{ code: string; message: string } | null> {
  try {
    const { name, permission, recordKind } = mutation;
    const error = forbidden(permission, { session }, name) ?? unreadable(recordKind, session);
    if (error) throw error;
    const [first] = await mutation.actsOn.refusals(record, session);
    return first ?? null;
  } catch (error) {
    const code = error instanceof RequestError ? (error.extensions.code as string) : '';
    if (code in THROWN) return { code, message: (error as RequestError).message };
    throw error;
  }
}

/** The type of the entries: the mutations that act on the type, and the codes that they refuse with. */
function availableType(typeName: string, actions: readonly Action[]): ClassType {
  const values = actions.map(({ name, what }) => [enumValueOf(name), `The mutation \`${name}\`. ${what}`]);
  const ACTION = enumeration(
    `${typeName}Action`,
    `What can be done with a ${typeName} at some time of its life: a mutation, by its name in capitals.`,
    Object.fromEntries(values),
  );
  const CODE = enumeration(`${typeName}ActionCode`, `Why something can’t be done with a ${typeName} now.`, {
    ...THROWN,
    ...Object.assign({}, ...actions.map(({ refuses }) => refuses)),
  });

  @ObjectType(`Available${typeName}Action`, {
    description: `Whether something may be done with a ${typeName} now. It rests on the rules that the mutation itself asks.`,
  })
  class Available {
    @Field(enumOf(ACTION), { description: 'The mutation.' })
    action!: string;

    @Field(() => Boolean, {
      description:
        'Whether there is something that you could send so that it would be done. What you send is checked then: a sum, a day, a text.',
    })
    allowed!: boolean;

    @Field(enumOf(CODE), {
      nullable: true,
      description: 'What it would be refused with first; null where it is allowed.',
    })
    code!: string | null;

    @Field(() => String, {
      nullable: true,
      description: 'The sentence for the person at the screen; null where it is allowed.',
    })
    reason!: string | null;
  }
  return Available;
}
