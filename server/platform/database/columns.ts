import { type EntitySchema, p, Type, UnderscoreNamingStrategy } from '@mikro-orm/core';

/** A `timestamptz` as ISO 8601 text in UTC to the millisecond, the form in which the API reads it too. */
export class InstantText extends Type<string, string> {
  override convertToDatabaseValue(value: string): string {
    return value;
  }
  override convertToJSValue(value: string | Date | null): string {
    return value === null ? (value as unknown as string) : new Date(value).toISOString();
  }
  override getColumnType(): string {
    return 'timestamptz';
  }
  override compareAsType(): string {
    return 'string';
  }
}

/** A `bytea` as PostgreSQL's own text for it, `\x` and two digits a byte: text is bound apart from the statement. */
export class BytesText extends Type<string, string> {
  override convertToDatabaseValue(value: string): string {
    return value;
  }
  override convertToJSValue(value: string | Buffer): string {
    return typeof value === 'string' ? value : `\\x${value.toString('hex')}`;
  }
  override getColumnType(): string {
    return 'bytea';
  }
  override compareAsType(): string {
    return 'string';
  }
}

/** Bytes, as PostgreSQL's text for them. */
export const bytes = () => p.type(BytesText).$type<string>();
/** A moment, as ISO 8601 text. */
export const instant = () => p.type(InstantText).$type<string>();
/** A day, as YYYY-MM-DD text. */
export const day = () => p.date();
/** Whole pence in a bigint column; a safe integer in the program. */
export const pence = () => p.bigint('number');
/** The two columns that every tenant table's primary key is made of. */
export const tenantKey = () => ({ tenantId: p.uuid().primary(), id: p.uuid().primary() });

/**
 * The rows of other tables that a row points at: `...references({ plan: SupportPlan })` beside `planId`. Each is a
 * many-to-one relation over that column and `tenant_id`. It tells the ORM which rows to save first, and read shapes
 * follow it. Nothing is loaded or written through it, as the column is a property of its own. A reference to the
 * council uses `tenant_id` alone.
 */
export function references(targets: Readonly<Record<string, EntitySchema>>): Record<never, never> {
  return Object.fromEntries(
    Object.entries(targets).map(([name, target]) => [name, () => reference(name, target)]),
  );
}

function reference(name: string, target: EntitySchema) {
  const isCouncil = !('id' in target.meta.properties);
  const columns = isCouncil ? ['tenant_id'] : ['tenant_id', naming.joinColumnName(name)];
  const relation = p
    .manyToOne(target)
    .joinColumns(...columns)
    .nullable()
    .persist(false)
    .hydrate(false);
  // Lazy, as the ORM would otherwise select the single column a second time.
  return isCouncil ? relation.lazy() : relation;
}

const naming = new UnderscoreNamingStrategy();

/** The names of some properties of an entity, which its file declares together. */
export function namesOf<Properties extends object>(
  properties: Properties,
): readonly (keyof Properties & string)[] {
  return Object.keys(properties) as (keyof Properties & string)[];
}
