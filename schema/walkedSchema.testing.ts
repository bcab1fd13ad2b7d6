import { RECORD_KINDS, type RecordKind, readableKinds, visiblePersonId } from '../server/platform/access.ts';
import { type Actor, ROLES, ROLES_OF_ONE_PERSON, type Role } from '../server/platform/actor.ts';
import { builtSchema } from '../server/testing/builtSchema.testing.ts';
import { type RootField, rootFieldsOf } from '../server/testing/schemaWalk.ts';
import { type RecordSet, shownColumns } from '../server/testing/schemaWalkRecords.ts';
import { PERMISSIONS, READERS } from './areas.ts';

/** The schema as the walks over it ask for everything that it has. */
export const schema = builtSchema();
export const shapes = READERS.map(({ shape }) => shape);
export const rootFields = rootFieldsOf(schema);
export const queries = rootFields.filter(({ operation }) => operation === 'query');

/** Root fields by name, as a table of tests takes them. */
export const named = (fields: readonly RootField[]) => fields.map((root) => [root.name, root] as const);

/** The roles that may use a root field. */
export const rolesFor = ({ operation, name }: RootField): readonly Role[] =>
  PERMISSIONS[operation === 'query' ? 'Query' : 'Mutation'][name] ?? [];

/** Somebody with a role, of whom nothing else is known. */
export const actorOf = (role: Role): Actor => ({
  subject: '',
  role,
  councilSlug: null,
  personId: null,
  supporterId: null,
});

/** Roles that may read no kind of record of anybody. */
export const ROLES_THAT_READ_NOBODY = ROLES.filter(
  (role) => !ROLES_OF_ONE_PERSON.includes(role) && readableKinds(actorOf(role), null).length === 0,
);

/** Groups of roles that are alike in whom they see, in which kinds of record, and in whatever else is told apart. */
export function rolesAlike(
  roles: readonly Role[],
  alsoBy: (role: Role) => readonly string[] = () => [],
): Role[][] {
  const groups = Map.groupBy(roles, (role) => {
    const actor = actorOf(role);
    return JSON.stringify([readableKinds(actor, null), visiblePersonId(actor, null), alsoBy(role)]);
  });
  return [...groups.values()];
}

/** The kind of the walk's row of each type whose rows differ. */
const KIND_OF_ROW: Record<string, RecordKind> = {
  decision: 'ASSESSMENTS',
  open_step: 'REVIEWS',
  notice: 'REVIEWS',
};

/** The texts of a person's record that are of one kind: those of the kind's types, and single fields of others. */
export function textsOfKind(set: RecordSet, wanted: RecordKind): string[] {
  return shownColumns(shapes).flatMap(({ shape, field, column }) => {
    const reader = READERS.find((each) => each.shape === shape);
    const kind = reader?.fieldKinds?.[field] ?? reader?.kind ?? KIND_OF_ROW[shape.table] ?? null;
    const text = set.texts.get(`${shape.table}.${column}`);
    return kind === wanted && text ? [text] : [];
  });
}

/** The kinds of a person's record of which a text shows anything. */
export function kindsFound(text: string, set: RecordSet): RecordKind[] {
  return RECORD_KINDS.filter((kind) => textsOfKind(set, kind).some((known) => text.includes(known)));
}
