import { type GraphQLEnumType, type GraphQLResolveInfo, type GraphQLSchema, isEnumType } from 'graphql';
import { Arg, Field, Info, Int, Query, Resolver } from 'type-graphql';
import { LONGEST_TEXT } from '../server/common/textRules.ts';
import { DEFAULT_QUERY_LIMITS, LARGEST_BODY_BYTES } from '../server/platform/graphql/limits.ts';
import { enumeration } from '../tenants/vocabulary.ts';
import { enumOf } from './kit/enums.ts';
import { ObjectType } from './kit/objectType.ts';

@ObjectType('EnumValueWording', { description: 'A value of an enum, in words.' })
class EnumValueWording {
  @Field(() => String, { description: 'The value, as answers and inputs have it.' })
  value!: string;

  @Field(() => String, {
    description: 'What it means, as the schema says it: for a list to choose from, or a help text.',
  })
  meaning!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What to use instead, and until when it stays; null where it is not deprecated.',
  })
  deprecation!: string | null;
}

@ObjectType('EnumWording', { description: 'An enum of the schema, in words.' })
class EnumWording {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'What it is for.' })
  meaning!: string;

  @Field(() => [EnumValueWording], { description: 'Its values, in the order in which they are declared.' })
  values!: EnumValueWording[];
}

const most = (atMost: number, meaning: string) => ({ atMost, meaning });
const { depth, fields, rootFields, cost, pageSize, tokens, variables } = DEFAULT_QUERY_LIMITS;

/** What a portal may want to hold its own forms and documents to, before it sends anything. */
const LIMITS = {
  LEVELS: most(depth, 'Levels of fields in an operation.'),
  FIELDS: most(fields, 'Fields in an operation, each alias and each use of a fragment counted.'),
  ROOT_FIELDS: most(rootFields, 'Fields at the top of an operation.'),
  COST: most(
    cost,
    'Values that could come back: fields times page sizes. `extensions.cost` says what was asked.',
  ),
  PAGE_ENTRIES: most(pageSize, 'Entries of a page, and ids that are asked for at once.'),
  DOCUMENT_WORDS: most(tokens, 'Words and signs of a document.'),
  VARIABLES: most(variables, 'Variables that a document declares.'),
  REQUEST_BYTES: most(LARGEST_BODY_BYTES, 'Bytes of a request.'),
  TEXT_CHARACTERS: most(
    LONGEST_TEXT,
    'Characters of a text that somebody writes, unless a mutation says otherwise.',
  ),
} as const;
type LimitName = keyof typeof LIMITS;
const LIMIT_NAMES = Object.keys(LIMITS) as LimitName[];

const LIMIT_NAME = enumeration(
  'LimitName',
  'Something that has a most.',
  Object.fromEntries(LIMIT_NAMES.map((name) => [name, LIMITS[name].meaning])),
);

@ObjectType('Limit', { description: 'The most of something that one request may have.' })
class Limit {
  @Field(enumOf(LIMIT_NAME), { description: 'Of what.' })
  name!: string;

  @Field(() => Int, { description: 'The most; what has more is refused.' })
  atMost!: number;

  @Field(() => String, { description: 'Of what, in words.' })
  meaning!: string;
}

/** What portals would otherwise copy from the documentation, where introspection is off. */
@Resolver()
export class WordingResolver {
  @Query(() => [EnumWording], {
    nullable: true,
    description:
      'The enums of the schema with the wording of each value, by name: for lists to choose from, so that a portal shows what the schema means.',
  })
  enumWordings(
    @Info() { schema }: GraphQLResolveInfo,
    @Arg('names', () => [String], {
      nullable: true,
      description:
        'Only the enums of these names; a name that there is not brings nothing. All when left out.',
    })
    names?: string[] | null,
  ): EnumWording[] {
    const wordings = wordingsOf(schema);
    if (!names) return wordings;
    const wanted = new Set(names);
    return wordings.filter(({ name }) => wanted.has(name));
  }

  @Query(() => [Limit], {
    nullable: true,
    description: 'What one request may have at most, so that a portal can hold itself to it before it sends.',
  })
  limits(): Limit[] {
    return LIMIT_NAMES.map((name) => ({ name, ...LIMITS[name] }));
  }
}

/** A schema stays as it is, and its pages ask for its words again and again. */
const WORDINGS = new WeakMap<GraphQLSchema, EnumWording[]>();

function wordingsOf(schema: GraphQLSchema): EnumWording[] {
  const known = WORDINGS.get(schema);
  if (known) return known;
  const wordings = Object.values(schema.getTypeMap())
    .filter(isEnumType)
    .filter(({ name }) => !name.startsWith('__'))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map(wordingOf);
  WORDINGS.set(schema, wordings);
  return wordings;
}

function wordingOf(type: GraphQLEnumType): EnumWording {
  const values = type.getValues().map(({ name, description, deprecationReason }) => ({
    value: name,
    meaning: description ?? '',
    deprecation: deprecationReason ?? null,
  }));
  return { name: type.name, meaning: type.description ?? '', values };
}
