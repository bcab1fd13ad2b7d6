import {
  type DocumentNode,
  type GraphQLSchema,
  isInputObjectType,
  type OperationDefinitionNode,
  separateOperations,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** Something that a portal uses and that will go. */
export interface DeprecatedUse {
  /** Where it stands in the schema: `Query.people`, `Query.reviewsDue(before:)`, `PlanInput.note`, `Status.OLD`. */
  coordinate: string;
  /** What to use instead, as the schema says it. */
  reason: string;
  /** The first day on which it may go; null where the schema names none. */
  goesOn: string | null;
}

/**
 * What an operation's document uses that is deprecated, each once, in the order of the document. What only its
 * variables hold is not looked at, as this is read once for each document.
 */
export function deprecatedUses(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): DeprecatedUse[] {
  const uses = new Map<string, DeprecatedUse>();
  const use = (coordinate: string, reason: string | null | undefined) => {
    if (reason && !uses.has(coordinate)) uses.set(coordinate, { coordinate, reason, goesOn: dayIn(reason) });
  };
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
      use(`${types.getInputType()}.${node.value}`, value?.deprecationReason);
    },
  });
  const own = separateOperations(document)[operation.name?.value ?? ''];
  visit(own ?? document, visitor);
  return [...uses.values()];
}

function dayIn(reason: string): string | null {
  return /\b\d{4}-\d{2}-\d{2}\b/.exec(reason)?.[0] ?? null;
}
