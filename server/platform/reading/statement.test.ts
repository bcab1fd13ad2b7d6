import { describe, expect, it } from 'vitest';
import { fromCursor, toCursor } from './cursor.ts';
import { ANSWERED_BY_RESOLVER, NOTHING, type Selection, selectionFrom, selectionOf } from './selection.ts';
import { column, expression, globalId, many, needs, one, shape } from './shape.ts';
import { countStatementFor, statementFor } from './statement.ts';
import { personShape, planShape, toyId } from './toyCouncils.testing.ts';

/** The statement alone, without how its answer is decoded. */
const sentFor = (...question: Parameters<typeof statementFor>) => statementFor(...question).statement;

const byId = { where: 'id = $1', limit: 1 };
const textOf = (...paths: string[]) => sentFor(planShape, selectionOf(...paths), byId).text;

describe('a statement', () => {
  it('names the tenant for every table in it', () => {
    const { text } = sentFor(
      personShape,
      selectionOf('plans.outcomes.plan.person.id', 'latestPlan.heldReviews.id', 'latestPlan.latestReview.id'),
      {
        where: 'family_name = $1',
        orderBy: ['family_name'],
        limit: 2,
        keyset: { descending: false, after: 3, before: null, isFromEnd: false },
      },
    );
    const tables = [
      ...text.matchAll(/ from (?:person|plan|outcome|review)(?: (\w+))? where (\w+)\.tenant_id = \$1/g),
    ];
    expect(tables).toHaveLength(9);
    expect(text.match(/ from [a-z]/g)).toHaveLength(9);
    for (const [, alias, tenantOf] of tables) expect(tenantOf).toBe(alias ?? 'person');
  });

  it('brings what is selected and nothing else', () => {
    expect(textOf('title')).toContain('select json_build_array(plan.title)::text as json from plan where');
    expect(textOf('nothingTheShapeKnows.at.all')).toContain(`json_build_array('plan_' || plan.id)`);
    expect(sentFor(planShape, NOTHING, byId).text).toContain('json_build_array()');
  });

  it('brings what a derived field is derived from, directly or through another', () => {
    expect(textOf('standing')).toBe(textOf('startsOn', 'sharedAt', 'latestReview.heldOn'));
    expect(textOf('status', 'latestReview.dueOn')).toBe(
      textOf('sharedAt', 'latestReview.heldOn', 'latestReview.dueOn'),
    );
  });

  it('leaves out what takes arguments, unless a derived field needs it, and brings the id to ask by', () => {
    const withArguments = (...more: [string, Selection][]) =>
      sentFor(planShape, selectionFrom(new Map([['sharedAt', ANSWERED_BY_RESOLVER], ...more])), byId).text;
    expect(withArguments()).toBe(textOf('id'));
    expect(withArguments(['status', NOTHING])).toBe(textOf('id', 'sharedAt', 'latestReview.heldOn'));
  });

  it('takes a JSON column whole, whatever is selected below it', () => {
    expect(textOf('working.steps.amountPence')).toBe(textOf('working'));
  });

  it('is the same for the same selection, and its name short enough for PostgreSQL', () => {
    const statement = sentFor(planShape, selectionOf('title', 'id'), byId);
    expect(sentFor(planShape, selectionOf('id', 'title'), byId)).toBe(statement);
    expect(sentFor(planShape, selectionOf('id'), byId).name).not.toBe(statement.name);
    expect(sentFor(planShape, selectionOf('id', 'title'), { ...byId, limit: 2 }).name).not.toBe(
      statement.name,
    );
    expect(Buffer.byteLength(statement.name)).toBeLessThanOrEqual(63);
  });

  it("moves the caller's placeholders behind the tenant", () => {
    const where = 'owner = $1 and (born_on < $2 or born_on > $12)';
    const moved = '(owner = $2 and (born_on < $3 or born_on > $13))';
    expect(sentFor(personShape, selectionOf('id'), { where }).text).toContain(moved);
    expect(countStatementFor(personShape, { where }).text).toContain(moved);
  });

  it('looks the sort key of a cursor up by its id', () => {
    const criteria = {
      orderBy: ['family_name'],
      limit: 11,
      keyset: { descending: true, after: 2, before: null, isFromEnd: false },
    };
    const { text } = sentFor(personShape, selectionOf('id'), criteria);
    expect(text).toContain(
      '(person.family_name, person.id) < (select place.family_name, place.id from person place where place.tenant_id = $1 and place.id = $2)',
    );
    expect(text).toContain('order by person.family_name desc, person.id desc limit 11');
  });

  it('says the type where it is asked for', () => {
    expect(textOf('__typename')).toContain(`json_build_array('SupportPlan')`);
  });

  it('splits a row of more than a hundred fields', () => {
    const fields = Object.fromEntries(Array.from({ length: 120 }, (_, n) => [`f${n}`, column(`c${n}`)]));
    const wide = shape({ typeName: 'Wide', table: 'wide', fields });
    const { text } = sentFor(wide, selectionOf(...Object.keys(fields)), byId);
    const objects = [...text.matchAll(/jsonb_build_array\(([^)]*)\)/g)].map(
      (match) => match[1]?.split(', ').length,
    );
    expect(objects).toEqual([100, 20]);
  });

  it('names a statement when it is asked for again, however many others are asked for once', () => {
    const wide = shape({ typeName: 'Many', table: 'many', fields: { id: column('id') } });
    const names = Array.from({ length: 501 }, (_, n) => sentFor(wide, selectionOf('id'), { limit: n }).name);
    expect(names.at(-1)).toBe('');
    expect(sentFor(planShape, selectionOf('title', 'id'), byId).name).not.toBe('');
  });
});

describe('a shape', () => {
  const related = () => planShape;
  const declare = (field: Parameters<typeof shape>[0]['fields'][string]) => () =>
    shape({
      typeName: 'Outcome',
      table: 'outcome',
      fields: { title: column('title'), field, related: plan },
    });
  const plan = one(related, { from: 'plan_id', to: 'id' });

  it('refuses what would not be a column', () => {
    expect(() => column('title; drop table plan')).toThrow('cannot be a column');
    expect(() => globalId('ID')).toThrow('cannot be a column');
    expect(declare(many(related, { from: 'id', to: 'plan id' }))).toThrow('goes to');
    expect(declare(many(related, { from: 'id', to: 'plan_id', orderBy: ['id; --'] }))).toThrow(
      'the order of',
    );
  });

  it('refuses a derived field that needs what is not there', () => {
    expect(declare(needs('title', 'related.title'))).not.toThrow();
    expect(declare(needs('missing'))).toThrow('Outcome.field needs missing');
    expect(declare(needs('related'))).toThrow('name a field below a relation');
    expect(declare(needs('title.length'))).toThrow('nothing below any other');
  });

  it('refuses an opaque id for a type that has none', () => {
    const nameless = shape({ typeName: 'Nameless', table: 'nameless', fields: { id: globalId() } });
    expect(() => sentFor(nameless, selectionOf('id'), byId)).toThrow('Nameless has no opaque ids');
  });

  it('may be the table of councils, whose own id is the tenant', () => {
    const council = shape({
      typeName: 'Council',
      table: 'council',
      tenantColumn: 'id',
      fields: {
        people: expression((table) => `(select count(*) from person where tenant_id = ${table}.id)`),
      },
    });
    expect(sentFor(council, selectionOf('people'), {}).text).toContain('from council where council.id = $1');
  });
});

describe('a cursor', () => {
  it('is the id of its row and can be read back', () => {
    const uuid = toyId('person', 'a', 255);
    expect(fromCursor(toCursor(uuid, 'people'), 'people')).toBe(uuid);
    expect(() => fromCursor(toCursor(uuid, 'people'), 'people NEWEST')).toThrow(/another order gave it/);
    expect(toCursor(uuid, 'people')).toMatch(/^[A-Za-z0-9_-]{28}$/);
  });
});
