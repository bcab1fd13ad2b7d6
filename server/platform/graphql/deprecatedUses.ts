import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  type OperationDefinitionNode,
  separateOperations,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { useInValue, type WatchedVariable, watchedVariables } from './deprecatedInputs.ts';

/** Something that a portal uses and that will go. */
export interface DeprecatedUse {
  /** Where it stands in the schema: `Query.people`, `Query.reviewsDue(before:)`, `PlanInput.note`, `Status.OLD`. */
  coordinate: string;
  /** What to use instead, as the schema says it. */
  reason: string;
  /** The first day on which it may go; null where the schema names none. */
  goesOn: string | null;
}

/** What an operation uses that is deprecated: its document is read once, and its variables each time. */
export class DeprecatedUses {
  private readonly inDocument: ReadonlyMap<string, DeprecatedUse>;
  private readonly watched: readonly WatchedVariable[];

  constructor(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode) {
    this.inDocument = usesInDocument(schema, document, operation);
    this.watched = watchedVariables(schema, operation);
  }

  /** Each use once: those of the document in its order, then those of the variables. */
  with(variables: Readonly<Record<string, unknown>>): readonly DeprecatedUse[] {
    if (this.inDocument.size === 0 && this.watched.length === 0) return [];
    const uses = new Map(this.inDocument);
    for (const { name, type } of this.watched) {
      if (!Object.hasOwn(variables, name)) continue;
      useInValue(type, variables[name], (coordinate, reason) => addTo(uses, coordinate, reason));
    }
    return [...uses.values()];
  }
}

function addTo(
  uses: Map<string, DeprecatedUse>,
  coordinate: string,
  reason: string | null | undefined,
): void {
  if (reason && !uses.has(coordinate)) uses.set(coordinate, { coordinate, reason, goesOn: dayIn(reason) });
}

function usesInDocument(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Map<string, DeprecatedUse> {
  const uses = new Map<string, DeprecatedUse>();
  const use = (coordinate: string, reason: string | null | undefined) => addTo(uses, coordinate, reason);
  const types = new TypeInfo(schema);
  const ofField = () => `${types.getParentType()?.name}.${types.getFieldDef()?.name}`;
  const visitor = visitWithTypeInfo(types, {
    Field: () => use(ofField(), types.getFieldDef()?.deprecationReason),
    Argument() {
      const argument = types.getArgument();
      const directive = types.getDirective();
      if (argument && !directive) use(`${ofField()}(${argument.name}:)`, argument.deprecationReason);
    },
    ObjectField(node) {
      const parent = types.getParentInputType();
      if (!isInputObjectType(parent)) return;
      use(`${parent.name}.${node.name.value}`, parent.getFields()[node.name.value]?.deprecationReason);
    },
    EnumValue(node) {
      const value = types.getEnumValue();
      use(`${getNamedType(types.getInputType())}.${node.value}`, value?.deprecationReason);
    },
  });
  const own = separateOperations(document)[operation.name?.value ?? ''];
  visit(own ?? document, visitor);
  return uses;
}

/** The first day that a reason names, as schema/README.md has it: "Goes on 2027-06-01 or later." */
export function dayIn(reason: string): string | null {
  return /\b\d{4}-\d{2}-\d{2}\b/.exec(reason)?.[0] ?? null;
}
