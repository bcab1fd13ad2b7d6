import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** The size of a selection: its levels, all its fields after expansion, and the fields on its top level. */
export interface Extent {
  depth: number;
  fields: number;
  topFields: number;
}

/**
 * Measures a selection. Each fragment is measured once, so that fragments which double one another cost
 * nothing here; a fragment inside itself counts as empty (validation refuses such documents).
 */
export function extentOf(
  selectionSet: SelectionSetNode,
  fragments: Fragments,
  measured = new Map<string, Extent>(),
): Extent {
  const total: Extent = { depth: 0, fields: 0, topFields: 0 };
  for (const selection of selectionSet.selections) {
    if (selection.kind === Kind.FIELD) {
      const inner = selection.selectionSet && extentOf(selection.selectionSet, fragments, measured);
      const innerDepth = inner && !isIntrospection(selection) ? inner.depth : 0;
      add(total, { depth: 1 + innerDepth, fields: 1 + (inner?.fields ?? 0), topFields: 1 });
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      add(total, extentOf(selection.selectionSet, fragments, measured));
    } else {
      add(total, extentOfFragment(selection.name.value, fragments, measured));
    }
  }
  return total;
}

function extentOfFragment(name: string, fragments: Fragments, measured: Map<string, Extent>): Extent {
  const known = measured.get(name);
  if (known) return known;
  const nothing = { depth: 0, fields: 0, topFields: 0 };
  measured.set(name, nothing);
  const fragment = fragments.get(name);
  const extent = fragment ? extentOf(fragment.selectionSet, fragments, measured) : nothing;
  measured.set(name, extent);
  return extent;
}

function add(total: Extent, part: Extent): void {
  total.depth = Math.max(total.depth, part.depth);
  total.fields += part.fields;
  total.topFields += part.topFields;
}

/** A page argument or a list of ids somewhere in the operation, whose size may come from a variable. */
export interface PageRequest {
  fieldName: string;
  /** Whether it is asked for by ids, one for each row. */
  isByIds?: boolean;
  sizeFrom(variables: Record<string, unknown>): number;
}

/** Fields that are read once, and lists whose content is read once for each row. */
export interface CostNode {
  fields: number;
  lists: { sizeFrom: PageRequest['sizeFrom']; content: CostNode }[];
}

/** The cost with the page sizes that these variables ask for. */
export function costOf(node: CostNode, variables: Record<string, unknown>): number {
  let total = node.fields;
  for (const list of node.lists) {
    total += Math.max(1, list.sizeFrom(variables)) * costOf(list.content, variables);
  }
  return total;
}

export interface CostReading {
  schema: GraphQLSchema;
  fragments: Fragments;
  operation: OperationDefinitionNode;
  assumedListSize: number;
  assumedPageSize: number;
  /** Filled with every page argument found. */
  pages: PageRequest[];
  /** The fields that the one being read stands in, the outermost first. */
  within?: readonly FieldNode[];
}

/** What a list says of its length, among its `extensions`. */
export interface ListLength {
  /** It has an entry for each value of this argument of a field that it stands in, and so many where that is left out. */
  hasOneFor?: { argument: string; otherwise: number };
}

/** Reads the cost of a validated operation. It expands every fragment: measure with `extentOf` first. */
export function readCost(reading: CostReading): CostNode {
  const cost: CostNode = { fields: 0, lists: [] };
  const root = reading.schema.getRootType(reading.operation.operation);
  if (root) addSelections(reading, root, reading.operation.selectionSet, cost);
  return cost;
}

function addSelections(
  reading: CostReading,
  parent: GraphQLNamedType,
  selectionSet: SelectionSetNode,
  cost: CostNode,
): void {
  for (const selection of selectionSet.selections) {
    if (selection.kind === Kind.FIELD) {
      addField(reading, parent, selection, cost);
      continue;
    }
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : reading.fragments.get(selection.name.value);
    if (!fragment) continue;
    const condition = fragment.typeCondition && reading.schema.getType(fragment.typeCondition.name.value);
    addSelections(reading, condition ?? parent, fragment.selectionSet, cost);
  }
}

function addField(reading: CostReading, parent: GraphQLNamedType, node: FieldNode, cost: CostNode): void {
  cost.fields += 1;
  const field =
    isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
  const type = field && getNamedType(field.type);
  if (!field || !type || !node.selectionSet || !isCompositeType(type)) return;
  const sizeFrom = sizeOf(reading, parent, field, node);
  const inside = { ...reading, within: [...(reading.within ?? []), node] };
  if (!sizeFrom) {
    addSelections(inside, type, node.selectionSet, cost);
    return;
  }
  const content: CostNode = { fields: 0, lists: [] };
  addSelections(inside, type, node.selectionSet, content);
  cost.lists.push({ sizeFrom, content });
}

const PAGE_ARGUMENTS = ['first', 'last'];
/** A list that has one entry for each id that it is given. */
const IDS_ARGUMENT = 'ids';
const isConnection = (type: GraphQLNamedType) => type.name.endsWith('Connection');

/**
 * How many rows a field stands for; null for one. In a connection, `edges` and `nodes` stand for its page.
 */
function sizeOf(
  reading: CostReading,
  parent: GraphQLNamedType,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
): PageRequest['sizeFrom'] | null {
  const pageArguments = field.args.filter((argument) => PAGE_ARGUMENTS.includes(argument.name));
  if (pageArguments.length > 0) {
    const given = pageArguments.filter((argument) => argumentValue(node, argument.name));
    const sizes = (given.length > 0 ? given : pageArguments).map((argument) => {
      const byDefault =
        typeof argument.defaultValue === 'number' ? argument.defaultValue : reading.assumedPageSize;
      return sizeReader(reading.operation, node, argument.name, byDefault);
    });
    const sizeFrom = (variables: Record<string, unknown>) =>
      Math.max(...sizes.map((size) => size(variables)));
    reading.pages.push({ fieldName: field.name, sizeFrom });
    return sizeFrom;
  }
  const { hasOneFor } = field.extensions as ListLength;
  if (hasOneFor) return oneForEach(reading, hasOneFor);
  const isList = isListType(getNullableType(field.type));
  if (isList && field.args.some(({ name }) => name === IDS_ARGUMENT)) {
    const sizeFrom = lengthReader(reading.operation, node, IDS_ARGUMENT);
    reading.pages.push({ fieldName: field.name, isByIds: true, sizeFrom });
    return sizeFrom;
  }
  if ((isList && !isConnection(parent)) || (!isList && isConnection(getNamedType(field.type)))) {
    return () => reading.assumedListSize;
  }
  return null;
}

/** As many as the argument of a field around it has values. */
function oneForEach(
  { operation, within = [] }: CostReading,
  { argument, otherwise }: Required<ListLength>['hasOneFor'],
): PageRequest['sizeFrom'] {
  const node = within.findLast((each) => argumentValue(each, argument));
  if (!node || argumentValue(node, argument)?.kind === Kind.NULL) return () => otherwise;
  const lengthFrom = lengthReader(operation, node, argument);
  const variable = variableOf(operation, node, argument);
  if (!variable) return lengthFrom;
  const hasDefault = variable.byDefault !== undefined && variable.byDefault.kind !== Kind.NULL;
  return (variables) => {
    const values = variables[variable.name];
    const isLeftOut = values === null || (values === undefined && !hasDefault);
    return isLeftOut ? otherwise : lengthFrom(variables);
  };
}

function argumentValue(node: FieldNode, argumentName: string): ValueNode | undefined {
  return node.arguments?.find((argument) => argument.name.value === argumentName)?.value;
}

/** The variable that an argument takes its value from, with the operation's default for it; null where it takes it from none. */
function variableOf(
  { variableDefinitions }: OperationDefinitionNode,
  node: FieldNode,
  argumentName: string,
): { name: string; byDefault: ValueNode | undefined } | null {
  const value = argumentValue(node, argumentName);
  if (value?.kind !== Kind.VARIABLE) return null;
  const name = value.name.value;
  const definition = variableDefinitions?.find(({ variable }) => variable.name.value === name);
  return { name, byDefault: definition?.defaultValue };
}

function sizeReader(
  operation: OperationDefinitionNode,
  node: FieldNode,
  argumentName: string,
  byDefault: number,
): PageRequest['sizeFrom'] {
  const sizeOfValue = (value: ValueNode | undefined) =>
    value?.kind === Kind.INT ? Number(value.value) : byDefault;
  const variable = variableOf(operation, node, argumentName);
  const fallback = sizeOfValue(variable ? variable.byDefault : argumentValue(node, argumentName));
  if (!variable) return () => fallback;
  return (variables) => {
    const size = variables[variable.name];
    return typeof size === 'number' ? size : fallback;
  };
}

/** How many values a list argument is given: GraphQL takes one alone as a list of one. */
function lengthReader(
  operation: OperationDefinitionNode,
  node: FieldNode,
  argumentName: string,
): PageRequest['sizeFrom'] {
  const lengthOf = (value: ValueNode | undefined) => (value?.kind === Kind.LIST ? value.values.length : 1);
  const variable = variableOf(operation, node, argumentName);
  const fallback = lengthOf(variable ? variable.byDefault : argumentValue(node, argumentName));
  if (!variable) return () => fallback;
  return (variables) => {
    const values = variables[variable.name];
    if (values === undefined) return fallback;
    return Array.isArray(values) ? values.length : 1;
  };
}

/** `__schema` and `__type`, which describe the schema and read no data. */
function isIntrospection(node: FieldNode): boolean {
  return node.name.value === '__schema' || node.name.value === '__type';
}
