import { Migration } from '@mikro-orm/migrations';

/** An advocate may be appointed for a whole assessment, planning, a review or an enquiry, and not for a capacity decision only. */
export class Migration20261215100100_advocatesInProcesses extends Migration {
  override up(): void {
    this.addSql(`
alter table representation add column processes text[] not null default '{}'
  check (processes <@ array['ASSESSMENT', 'PLANNING', 'REVIEW', 'SAFEGUARDING_ENQUIRY']);
alter table representation drop constraint representation_check2;
alter table representation add constraint advocate_speaks_up_somewhere
  check (kind <> 'ADVOCATE' or ((capacity_decision_id is not null or processes <> '{}') and is_independent));
alter table representation add constraint process_is_of_advocate check (kind = 'ADVOCATE' or processes = '{}');
`);
  }
}
