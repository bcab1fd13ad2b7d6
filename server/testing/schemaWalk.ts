import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  type OperationDefinitionNode,
  parse,
  print,
} from 'graphql';
import { AREAS } from '../domain/areas.ts';
import { DEFAULT_QUERY_LIMITS, QueryLimiter } from '../platform/graphql/limits.ts';
import { idPrefixOf, type NodeTypeName } from '../platform/ids.ts';

/** A field of Query or Mutation. */
export interface RootField {
  operation: 'query' | 'mutation';
  name: string;
  field: GraphQLField<unknown, unknown>;
}

/** Every field with which an operation can begin. */
export function rootFieldsOf(schema: GraphQLSchema): RootField[] {
  return (['query', 'mutation'] as const).flatMap((operation) => {
    const fields = schema.getRootType(operation as never)?.getFields() ?? {};
    return Object.values(fields).map((field) => ({ operation, name: field.name, field }));
  });
}

/** One place in a root field's arguments that takes an id, and the types that it may belong to. */
export interface IdPlace {
  /** Dotted, such as `input.parts.supporterId`. */
  path: string;
  types: readonly NodeTypeName[];
}

/** What arguments are built from. */
export interface Filling {
  idFor(place: IdPlace): string;
  /** Whether optional values are given too. */
  isComplete: boolean;
}

/**
 * A position in a list has tests of its own, and a repeated idempotency key would return the first request's
 * answer. Tests that walk mutations set `dryRun` themselves.
 */
const LEFT_OUT = ['after', 'before', 'beforeCursor', 'last', 'idempotencyKey', 'dryRun'];
const NODE_TYPES = AREAS.flatMap(({ idPrefixes }) => Object.keys(idPrefixes ?? {}));

/**
 * Arguments that the schema accepts: an id in each place that takes one, and a plausible value everywhere
 * else.
 */
export function argumentsFor({ field }: RootField, filling: Filling): Record<string, unknown> {
  return valuesOf(field.args, '', filling, answeredBy(field));
}

/** The places in a root field's arguments that take an id. */
export function idPlacesOf(root: RootField): IdPlace[] {
  const places = new Map<string, IdPlace>();
  const idFor = (place: IdPlace) => {
    places.set(place.path, place);
    return '';
  };
  argumentsFor(root, { idFor, isComplete: true });
  return [...places.values()];
}

/** The type of record that a root field answers with. */
interface Answered {
  type: NodeTypeName;
  /** Whether it stands in the answer of a mutation, whose ids may be of whatever is changed by it. */
  isOfChange: boolean;
}

function answeredBy(field: GraphQLField<unknown, unknown>): Answered | null {
  const answer = getNamedType(field.type);
  const nodeTypeOf = ({ name }: GraphQLNamedType) => NODE_TYPES.find((type) => type === name);
  const whole = nodeTypeOf(answer);
  if (whole) return { type: whole, isOfChange: false };
  if (!isObjectType(answer) || !answer.name.endsWith('Payload')) return null;
  const [changed] = Object.values(answer.getFields()).flatMap(
    ({ type }) => nodeTypeOf(getNamedType(type)) ?? [],
  );
  return changed ? { type: changed, isOfChange: true } : null;
}

function valuesOf(
  inputs: readonly (GraphQLArgument | GraphQLInputField)[],
  path: string,
  filling: Filling,
  answered: Answered | null,
): Record<string, unknown> {
  const wanted = inputs.filter((input) => !LEFT_OUT.includes(input.name) && isWanted(input, filling, path));
  return Object.fromEntries(
    wanted.map((input) => {
      const inner = path ? `${path}.${input.name}` : input.name;
      return [input.name, likelyValue(input.type, input.name, inner, filling, answered)];
    }),
  );
}

/**
 * Ids are always given, as they are what is attacked; a type nested in itself is given only to a limited
 * depth.
 */
function isWanted(input: GraphQLArgument | GraphQLInputField, filling: Filling, path: string): boolean {
  if (isRequiredInputField(input)) return true;
  if (path.split('.').length > 6) return false;
  return filling.isComplete || getNamedType(input.type).name === 'ID' || input.name === 'first';
}

function likelyValue(
  type: GraphQLInputType,
  name: string,
  path: string,
  filling: Filling,
  answered: Answered | null,
): unknown {
  if (isNonNullType(type)) return likelyValue(type.ofType, name, path, filling, answered);
  if (isListType(type)) return [likelyValue(type.ofType, name, path, filling, answered)];
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    return valuesOf(type.isOneOf ? fields.slice(0, 1) : fields, path, filling, answered);
  }
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (type.name === 'ID') return filling.idFor({ path, types: typesNamed(path, answered) });
  if (name === 'first') return 5;
  // Figures and returns are asked for as of the last day of a quarter.
  if (path === 'on') return '2026-03-31';
  return likelyScalar(type.name);
}

/**
 * `heldBySupporterId` is a supporter's, `episodeId` that of the only type whose name ends so, and `outcomes.id` that of an
 * outcome. What is superseded or replaced is of the type that the field answers, and so is a `consentId` where it answers a
 * HealthConsent. Where nothing says it, the id is of the type that a query answers, or of any type.
 */
function typesNamed(path: string, answered: Answered | null): readonly NodeTypeName[] {
  const [name = '', list] = path.split('.').toReversed();
  const words = name === 'id' && list ? list.replace(/s$/, '') : name.replace(/Ids?$/, '');
  const isKnownByName = name !== 'id' || (list !== undefined && list !== 'input');
  const [named] = isKnownByName ? typesByName(words.toLowerCase()) : [];
  const known = named ?? KNOWN_BY_WORD[words];
  if (known) return [known];
  if (!answered) return NODE_TYPES;
  return !answered.isOfChange || OF_WHAT_IS_ANSWERED.includes(words) ? [answered.type] : NODE_TYPES;
}

/** Words that say what a record is to another, and not of which type it is. */
const KNOWN_BY_WORD: Readonly<Record<string, NodeTypeName>> = {
  carer: 'Person',
  caredFor: 'Person',
  toldAgain: 'OptionExplained',
};
/** Words for a record of the type that a mutation answers with: an older one, or the very one that it changes. */
const OF_WHAT_IS_ANSWERED: readonly string[] = ['replaces', 'supersedes', 'entry', 'consent', 'action'];

/** The types that words may mean, the likeliest first. */
function typesByName(words: string): NodeTypeName[] {
  const namedWhole = NODE_TYPES.map((type) => {
    const known = [type.toLowerCase(), idPrefixOf(type)].filter((word) => words.endsWith(word));
    return { type, length: Math.max(0, ...known.map((word) => word.length)) };
  }).sort((a, b) => b.length - a.length);
  const endingSo = NODE_TYPES.filter((type) => type.toLowerCase().endsWith(words));
  return [
    ...namedWhole.filter(({ length }) => length > 0).map(({ type }) => type),
    ...(endingSo.length === 1 ? endingSo : []),
  ];
}

const SCALARS: Record<string, unknown> = {
  String: 'Probe',
  Int: 1,
  Boolean: true,
  Date: '2026-06-01',
  DateTime: '2026-06-01T09:00:00.000Z',
  Pence: 100,
  NhsNumber: '943 476 5919',
};

function likelyScalar(typeName: string): unknown {
  if (typeName in SCALARS) return SCALARS[typeName];
  throw new Error(`Say in ${import.meta.url} what a likely ${typeName} looks like.`);
}

/** One selection in an answer: a path of fields and fragments, and the plain fields at its end. */
interface Visit {
  path: readonly string[];
  type: string;
  leaves: readonly string[];
}

/** A document, and the fields of the schema that it asks for, as `Type.field`. */
export interface WalkDocument {
  text: string;
  /** The type with which the walk began: where the field answers an interface, one of its types. */
  start: string;
  asks: readonly string[];
}

const remembered = new WeakMap<object, Map<number, WalkDocument[]>>();

/**
 * Documents that together ask a root field for every field of every type reachable through it, each within
 * the limits that callers have. An interface is walked once for each of its types.
 * @param levels how many records deep to go below the root field; by default, as far as there is anything
 * new.
 */
export function documentsFor(schema: GraphQLSchema, root: RootField, levels = 9): WalkDocument[] {
  const known = remembered.get(root.field) ?? new Map<number, WalkDocument[]>();
  remembered.set(root.field, known);
  const documents = known.get(levels) ?? makeDocuments(schema, root, levels);
  known.set(levels, documents);
  return documents;
}

function makeDocuments(schema: GraphQLSchema, root: RootField, levels: number): WalkDocument[] {
  const type = getNamedType(root.field.type);
  if (!isCompositeType(type)) {
    return [{ text: documentText(root, new Selection()), start: type.name, asks: [] }];
  }
  const starts = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
  return starts.flatMap((start) => {
    const path = isAbstractType(type) ? [`... on ${start.name}`] : [];
    const packed = pack(schema, root, visitsFrom(schema, { type: start, path }, levels));
    return packed.map((document) => ({ ...document, start: start.name }));
  });
}

interface Place {
  type: GraphQLNamedType;
  path: readonly string[];
}

function visitsFrom(schema: GraphQLSchema, start: Place, levels: number): Visit[] {
  const visits: Visit[] = [];
  const expanded = new Set<string>();
  const waiting = [start];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { type, path } = next;
    if (isAbstractType(type)) {
      const possible = schema.getPossibleTypes(type);
      waiting.push(...possible.map((each) => ({ type: each, path: [...path, `... on ${each.name}`] })));
    }
    if (!isObjectType(type)) continue;
    const fields = Object.values(type.getFields()).map((field) => ({
      target: getNamedType(field.type),
      text: fieldText(type.name, field, path),
    }));
    const leaves = fields.filter(({ target }) => !isCompositeType(target)).map(({ text }) => text);
    visits.push({ path, type: type.name, leaves: ['__typename', ...leaves] });
    const isDeepEnough = path.filter((step) => !step.startsWith('...')).length >= levels;
    if (expanded.has(type.name) || isDeepEnough) continue;
    expanded.add(type.name);
    for (const { target, text } of fields) {
      if (isCompositeType(target)) waiting.push({ type: target, path: [...path, text] });
    }
  }
  return visits;
}

/** Below a fragment each field gets its own alias, as two types may give one name to different things. */
function fieldText(typeName: string, field: GraphQLField<unknown, unknown>, path: readonly string[]): string {
  const alias = path.at(-1)?.startsWith('...') ? `${typeName}_${field.name}: ` : '';
  const given = field.args.filter((argument) => isRequiredArgument(argument) || argument.name === 'first');
  const idFor = () => `${idPrefixOf('Person')}_00000000-0000-7000-8000-000000000000`;
  const values = given.map((argument) => {
    const value = likelyValue(
      argument.type,
      argument.name,
      argument.name,
      { idFor, isComplete: false },
      null,
    );
    return `${argument.name}: ${print(astFromValue(value, argument.type) as never)}`;
  });
  return `${alias}${field.name}${values.length > 0 ? `(${values.join(', ')})` : ''}`;
}

class Selection {
  readonly leaves = new Set<string>();
  readonly children = new Map<string, Selection>();

  add({ path, leaves }: Visit): void {
    let place: Selection = this;
    for (const step of path) {
      const child = place.children.get(step) ?? new Selection();
      place.children.set(step, child);
      place = child;
    }
    for (const leaf of leaves) place.leaves.add(leaf);
  }

  print(): string {
    const children = [...this.children].map(([step, child]) => `${step} ${child.print()}`);
    const parts = [...this.leaves, ...children];
    return parts.length > 0 ? `{ ${parts.join(' ')} }` : '';
  }
}

/** Puts as many visits into a document as the limits allow, and the rest into the next. */
function pack(
  schema: GraphQLSchema,
  root: RootField,
  visits: readonly Visit[],
): Omit<WalkDocument, 'start'>[] {
  const limiter = new QueryLimiter(schema, DEFAULT_QUERY_LIMITS);
  const textOf = (chosen: readonly Visit[]) => {
    const selection = new Selection();
    for (const visit of chosen) selection.add(visit);
    return documentText(root, selection);
  };
  const groups: Visit[][] = [];
  let begin = 0;
  while (begin < visits.length) {
    const rest = visits.slice(begin);
    const count = mostThatFit(rest.length, (many) => isWithinLimits(limiter, textOf(rest.slice(0, many))));
    groups.push(rest.slice(0, count));
    begin += count;
  }
  return groups.map((group) => ({
    text: textOf(group),
    asks: group.flatMap(({ type, leaves }) => leaves.map((leaf) => `${type}.${leaf.replace(/^.*: /, '')}`)),
  }));
}

/** The most that fit, of this many, and at least one. What fits with more fits with fewer, so it is found by halving. */
function mostThatFit(count: number, fits: (count: number) => boolean): number {
  let most = 1;
  let tooMany = count + 1;
  while (tooMany - most > 1) {
    const middle = Math.floor((most + tooMany) / 2);
    if (fits(middle)) most = middle;
    else tooMany = middle;
  }
  return most;
}

function isWithinLimits(limiter: QueryLimiter, text: string): boolean {
  const document = parse(text);
  try {
    limiter.check(document, document.definitions[0] as OperationDefinitionNode, { first: 5 });
    return true;
  } catch {
    return false;
  }
}

function documentText({ operation, name, field }: RootField, selection: Selection): string {
  const declared = field.args.map(declarationOf);
  const passed = field.args.map((argument) => `${argument.name}: $${argument.name}`);
  const inBrackets = (list: string[]) => (list.length > 0 ? `(${list.join(', ')})` : '');
  return `${operation}${inBrackets(declared)} { ${name}${inBrackets(passed)} ${selection.print()} }`;
}

/** A variable for an argument. It need not be given where there is a default, if its own type allows for that. */
export function declarationOf({ name, type, defaultValue }: GraphQLArgument): string {
  return `$${name}: ${defaultValue !== undefined && isNonNullType(type) ? type.ofType : type}`;
}
