import { Migration } from '@mikro-orm/migrations';

/**
 * What PostgreSQL itself holds, it holds against the application's own role too, which may make temporary tables. One
 * named like a table that a trigger looks at would come before the real one, so each trigger says where it looks.
 */
export class Migration20261122000800_pinnedTriggers extends Migration {
  override up(): void {
    this.addSql(pinned);
  }
}

// Whatever a trigger calls looks where it does. A temporary table comes last only where that is said.
const pinned = `
do $$
declare
  made regprocedure;
begin
  for made in select oid from pg_proc where prorettype = 'trigger'::regtype and pronamespace = 'app'::regnamespace loop
    execute format('alter function %s set search_path = public, pg_temp', made);
  end loop;
end $$;
`;
