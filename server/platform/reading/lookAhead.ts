import {
  type DirectiveNode,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import {
  ANSWERED_BY_RESOLVER,
  mergeSelections,
  NOTHING,
  type Selection,
  selectionFrom,
} from './selection.ts';

/** What looking ahead needs to know of a request; graphql-js and graphql-jit both give it to every resolver. */
export type LookAheadInfo = Pick<
  GraphQLResolveInfo,
  'fieldNodes' | 'fragments' | 'returnType' | 'schema' | 'variableValues'
>;

/** What a request asks of a connection. */
export interface PageSelection {
  /** What is wanted of each row, through `edges { node }` and `nodes` together. */
  node: Selection;
  /** Whether anything but the total is asked for. */
  rows: boolean;
  totalCount: boolean;
}

interface Walk {
  info: LookAheadInfo;
  /** Set when a directive's answer came from a variable, so the next request may select otherwise. */
  usesVariables: boolean;
}
type FieldsByName = Map<string, { type: GraphQLNamedType; takesArguments: boolean; nodes: FieldNode[] }>;

const remembered = new WeakMap<FieldNode, Map<string, unknown>>();

/**
 * The fields that a request wants below the field being resolved.
 * @param path fields to step into first, such as the `plan` of a mutation's payload; null when not asked for.
 * @param typeName the concrete type, where the schema names an interface and the resolver knows better (`node`).
 */
export function lookAhead(info: LookAheadInfo): Selection;
export function lookAhead(info: LookAheadInfo, path: readonly string[], typeName?: string): Selection | null;
export function lookAhead(
  info: LookAheadInfo,
  path: readonly string[] = [],
  typeName?: string,
): Selection | null {
  return remember(info, `${path.join('.')} ${typeName ?? ''}`, (walk) => selectBelow(walk, path, typeName));
}

/** What a request wants of the connection being resolved. */
export function lookAheadPage(info: LookAheadInfo): PageSelection {
  return remember(info, 'page', (walk) => {
    const fields = collect(walk, getNamedType(info.returnType), info.fieldNodes);
    return {
      node: mergeSelections(
        selectBelow(walk, ['edges', 'node']) ?? NOTHING,
        selectBelow(walk, ['nodes']) ?? NOTHING,
      ),
      rows: fields.has('edges') || fields.has('nodes') || fields.has('pageInfo'),
      totalCount: fields.has('totalCount'),
    };
  });
}

/** Works it out once for each field of a document, as documents are parsed once and sent many times. */
function remember<Result>(info: LookAheadInfo, key: string, work: (walk: Walk) => Result): Result {
  const node = info.fieldNodes[0] as FieldNode;
  const known = remembered.get(node);
  const fullKey = `${key} ${info.returnType}`;
  if (info.fieldNodes.length === 1 && known?.has(fullKey)) return known.get(fullKey) as Result;
  const walk: Walk = { info, usesVariables: false };
  const result = work(walk);
  if (info.fieldNodes.length === 1 && !walk.usesVariables) {
    remembered.set(node, (known ?? new Map<string, unknown>()).set(fullKey, result));
  }
  return result;
}

function selectBelow(walk: Walk, path: readonly string[], typeName?: string): Selection | null {
  let type: GraphQLNamedType = getNamedType(walk.info.returnType);
  let nodes: readonly FieldNode[] = walk.info.fieldNodes;
  for (const step of path) {
    const field = collect(walk, type, nodes).get(step);
    if (!field) return null;
    ({ type, nodes } = field);
  }
  return select(walk, type, nodes, typeName);
}

function select(
  walk: Walk,
  type: GraphQLNamedType,
  nodes: readonly FieldNode[],
  typeName?: string,
): Selection {
  const concrete = (typeName && walk.info.schema.getType(typeName)) || type;
  const selected = new Map<string, Selection>();
  // The executor reads this to tell which of the possible types a row is.
  if (isAbstractType(type)) selected.set('__typename', NOTHING);
  for (const [name, field] of collect(walk, concrete, nodes)) {
    selected.set(name, field.takesArguments ? ANSWERED_BY_RESOLVER : select(walk, field.type, field.nodes));
  }
  return selected.size === 0 ? NOTHING : selectionFrom(selected);
}

function collect(walk: Walk, type: GraphQLNamedType, nodes: readonly FieldNode[]): FieldsByName {
  const found: FieldsByName = new Map();
  for (const node of nodes) {
    // graphql-jit hands over every node of the field, also those that a directive leaves out of this request.
    if (node.selectionSet && isIncluded(walk, node)) collectInto(found, walk, type, node.selectionSet);
  }
  return found;
}

function collectInto(found: FieldsByName, walk: Walk, type: GraphQLNamedType, set: SelectionSetNode): void {
  for (const node of set.selections) {
    if (!isIncluded(walk, node)) continue;
    if (node.kind === Kind.FIELD) {
      addField(found, type, node);
      continue;
    }
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? walk.info.fragments[node.name.value] : node;
    const condition = fragment?.typeCondition?.name.value;
    const narrowed = condition ? narrow(walk, type, condition) : type;
    if (fragment && narrowed) collectInto(found, walk, narrowed, fragment.selectionSet);
  }
}

/** The type that a fragment's fields belong to, or null when it cannot apply to rows of this type. */
function narrow(walk: Walk, type: GraphQLNamedType, condition: string): GraphQLNamedType | null {
  const wanted = walk.info.schema.getType(condition);
  if (!wanted || wanted === type) return wanted ?? null;
  if (isAbstractType(type)) return wanted;
  return isObjectType(type) && isAbstractType(wanted) && walk.info.schema.isSubType(wanted, type)
    ? type
    : null;
}

function addField(found: FieldsByName, type: GraphQLNamedType, node: FieldNode): void {
  const name = node.name.value;
  const present = found.get(name);
  if (present) {
    present.nodes.push(node);
    return;
  }
  const definition = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
  if (definition) {
    const takesArguments = definition.args.length > 0;
    found.set(name, { type: getNamedType(definition.type), takesArguments, nodes: [node] });
  } else if (name === '__typename') {
    found.set(name, { type, takesArguments: false, nodes: [node] });
  }
}

function isIncluded(walk: Walk, node: SelectionNode): boolean {
  return (node.directives ?? []).every((directive) => {
    const name = directive.name.value;
    if (name === 'include') return condition(walk, directive);
    return name === 'skip' ? !condition(walk, directive) : true;
  });
}

function condition(walk: Walk, directive: DirectiveNode): boolean {
  const value = directive.arguments?.find((argument) => argument.name.value === 'if')?.value;
  if (value?.kind === Kind.VARIABLE) {
    walk.usesVariables = true;
    return walk.info.variableValues[value.name.value] === true;
  }
  return value?.kind === Kind.BOOLEAN && value.value;
}
