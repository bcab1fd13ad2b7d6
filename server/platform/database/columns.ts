import { p, Type } from '@mikro-orm/core';

/** A `timestamptz` as ISO 8601 text in UTC to the millisecond, the form in which the API reads it too. */
class InstantText extends Type<string, string> {
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
class BytesText extends Type<string, string> {
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
