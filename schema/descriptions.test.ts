import 'reflect-metadata';
import {
  type GraphQLNamedType,
  type GraphQLType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { builtSchema } from '../server/testing/builtSchema.testing.ts';
import { READERS } from './areas.ts';

const schema = builtSchema();
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);

/** Anything with a name, a type and a description: a field, an argument or an input field. */
interface Member {
  /** `Person.supporters`, or `Query.people(first)` for an argument. */
  place: string;
  name: string;
  type: GraphQLType;
  description: string | null | undefined;
  isOutput: boolean;
}

const members: Member[] = types.flatMap((type) => {
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).map((field) => member(type, field, false));
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    member(type, field, true),
    ...field.args.map((argument) => ({
      ...member(type, argument, false),
      place: `${type.name}.${field.name}(${argument.name})`,
    })),
  ]);
});

function member(
  type: GraphQLNamedType,
  { name, type: ofMember, description }: Pick<Member, 'name' | 'type' | 'description'>,
  isOutput: boolean,
): Member {
  return { place: `${type.name}.${name}`, name, type: ofMember, description, isOutput };
}

const outputs = members.filter(({ isOutput }) => isOutput);
const places = (found: readonly Member[]) => found.map(({ place }) => place);
const isSentence = (text: string | null | undefined) =>
  /^\S.*\S[.?!]?$/s.test(text ?? '') && text !== undefined;

describe('descriptions', () => {
  it('there are types to look at', () => {
    expect(types.length).toBeGreaterThan(20);
    expect(members.length).toBeGreaterThan(100);
  });

  it('stand at every type but the roots', () => {
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
    const bare = types.filter((type) => !roots.includes(type as never) && !isSentence(type.description));
    expect(bare.map(({ name }) => name)).toEqual([]);
  });

  it('stand at every field, argument and input field', () => {
    expect(places(members.filter(({ description }) => !isSentence(description)))).toEqual([]);
  });

  it('stand at every value of every enum', () => {
    const bare = types
      .filter(isEnumType)
      .flatMap((type) => type.getValues().map((value) => ({ type, value })))
      .filter(({ value }) => !isSentence(value.description));
    expect(bare.map(({ type, value }) => `${type.name}.${value.name}`)).toEqual([]);
  });

  it('come with every deprecation: what to use instead, and until when', () => {
    const deprecated = types
      .flatMap((type) => ('getFields' in type ? Object.values(type.getFields()) : []))
      .flatMap((field) => [field, ...('args' in field ? field.args : [])])
      .filter(({ deprecationReason }) => deprecationReason);
    expect(deprecated.map(({ name }) => name)).toContain('before');
    for (const { deprecationReason } of deprecated) expect(deprecationReason).toMatch(/\d{4}-\d{2}-\d{2}/);
  });
});

describe('scalars', () => {
  it('are the basic ones and our own, and none is a fraction', () => {
    const used = new Set(members.map(({ type }) => getNamedType(type)).filter(isScalarType));
    const names = [...used].map(({ name }) => name);
    expect(names).not.toContain('Float');
    const known = ['ID', 'String', 'Int', 'Boolean', 'Date', 'DateTime', 'Pence', 'NhsNumber'];
    expect(names.filter((name) => !known.includes(name))).toEqual([]);
  });

  it.each([
    [/Pence$/, 'Pence'],
    [/On$/, 'Date'],
    [/At$/, 'DateTime'],
    [/(^id|Ids?)$/, 'ID'],
    [/^nhsNumber$/, 'NhsNumber'],
  ] as const)('a name that ends like %s is of type %s', (ending, scalar) => {
    const named = members.filter(
      ({ name, type }) => ending.test(name) && isScalarType(getNamedType(type)) && !(name in NAMED_BY_CHANCE),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(places(named.filter(({ type }) => getNamedType(type).name !== scalar))).toEqual([]);
  });

  it.each([
    ['Pence', /Pence$/],
    ['DateTime', /At$/],
    ['NhsNumber', /nhsNumber$/i],
  ] as const)('a %s has a name that ends like %s', (scalar, ending) => {
    const typed = members.filter(({ type }) => getNamedType(type).name === scalar);
    expect(typed.length).toBeGreaterThan(0);
    expect(places(typed.filter(({ name }) => !ending.test(name)))).toEqual([]);
  });
});

/** Names that only look as if they spoke of a record, a day or a moment. */
const NAMED_BY_CHANCE: Record<string, string> = { requestId: 'stands in the log, and is no record’s id' };
describe('names', () => {
  const ABBREVIATIONS =
    /(^|[a-z])(Dob|Addr|Amt|Num|Qty|Desc|Cfg|Conf|Msg|Err|Info|Pct|Ref|Tel|Org|Auth|Alloc|Asmt|Assmt|Pb|Dp|Ifsf|Isf|Ras|La|Sw|Fte)($|[A-Z])/;
  const asWord = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

  it('hold no abbreviation', () => {
    const found = members.filter(({ name }) => ABBREVIATIONS.test(asWord(name)) && !(name in RELAY_NAMES));
    expect(places(found)).toEqual([]);
    expect(
      types.filter(({ name }) => ABBREVIATIONS.test(name) && !(name in RELAY_NAMES)).map(String),
    ).toEqual([]);
    expect(ABBREVIATIONS.test(asWord('dob'))).toBe(true);
    expect(ABBREVIATIONS.test(asWord('weeklyAmt'))).toBe(true);
  });

  it('of what is yes or no are positive', () => {
    const negative = members.filter(
      ({ name, type }) =>
        getNamedType(type).name === 'Boolean' && /(^|[a-z])(Not|No|Dis|Un|Non)(?=[A-Z])/.test(asWord(name)),
    );
    expect(places(negative)).toEqual([]);
  });

  it('of enum values are in capitals', () => {
    const values = types
      .filter(isEnumType)
      .flatMap((type) => type.getValues().map(({ name }) => `${type.name}.${name}`));
    const small = values.filter((value) => !/^\w+\.[A-Z][A-Z0-9_]*$/.test(value));
    expect(small.filter((value) => !((value.split('.')[0] as string) in NAMED_AS_IN_FILES))).toEqual([]);
  });
});

/** Enums whose values are the very keys of council files, so that a path into a file reads the same everywhere. */
const NAMED_AS_IN_FILES: Record<string, string> = { PolicyArea: 'tenants/policy/policy.ts' };

/** Relay has null stand in the place of an id of nothing, so that the entries are in the order of the ids. */
const HAS_HOLES: Record<string, string> = { 'Query.nodes': 'Relay' };

/** Relay gives these names. */
const RELAY_NAMES: Record<string, string> = { pageInfo: 'Relay', PageInfo: 'Relay' };

describe('what may be null', () => {
  it('is every field that an asker may be denied', () => {
    const kinds = new Map(READERS.map(({ shape, kind }) => [shape.typeName, kind]));
    const deniable = READERS.flatMap(({ shape, kind, fieldKinds }) =>
      [...shape.fields].flatMap(([name, field]) => {
        const relatedKind = field.kind === 'relation' ? kinds.get(field.shape().typeName) : null;
        const ofField = fieldKinds?.[name] ?? relatedKind;
        // Whoever may read a row at all may read what in it is of the same kind.
        return ofField && ofField !== kind ? [`${shape.typeName}.${name}`] : [];
      }),
    );
    expect(deniable.length).toBeGreaterThan(0);
    const denied = outputs.filter(({ place }) => deniable.includes(place));
    expect(places(denied.filter(({ type }) => isNonNullType(type)))).toEqual([]);
  });

  it('is every record that a query or a payload answers with', () => {
    const nodeNames = READERS.filter(({ kind }) => kind).map(({ shape }) => shape.typeName);
    const records = outputs.filter(
      ({ place, type }) =>
        /^(Query|\w+Payload)\./.test(place) && nodeNames.includes(getNullableType(type).toString()),
    );
    expect(records.length).toBeGreaterThan(0);
    expect(places(records.filter(({ type }) => isNonNullType(type)))).toEqual([]);
  });

  it('is no id of a record itself', () => {
    expect(places(outputs.filter(({ name, type }) => name === 'id' && !isNonNullType(type)))).toEqual([]);
  });

  it('is no enum, unless it says in its description when there is none', () => {
    const nullable = outputs.filter(({ type }) => isEnumType(getNullableType(type)) && !isNonNullType(type));
    const silent = nullable.filter(
      ({ description }) =>
        !/\bnull\b|\bonly\b|\bwhere\b|\bwhen\b|\buntil\b|\bif any\b/i.test(description ?? ''),
    );
    expect(places(silent)).toEqual([]);
  });

  it('is no entry of a list', () => {
    const holed = outputs.filter(({ place, type }) => /[^!]\]/.test(String(type)) && !(place in HAS_HOLES));
    expect(places(holed)).toEqual([]);
  });
});
