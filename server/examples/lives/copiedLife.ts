import { openAccount, sealAccount } from '../../domain/money/bankDetails/sealedAccounts.ts';
import type { TableRows } from '../../platform/database/writtenRows.ts';
import { newId } from '../../platform/ids.ts';
import type { Vault } from '../../platform/vault/vault.ts';
import type { ExampleLife } from './examplePeopleOf.ts';

/** An id of ours: they carry the moment at which they were made, so a later one is larger. */
const ID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g;

interface Row {
  [column: string]: unknown;
}
/** A row as the copy's own; `first` is the one from which it was copied. */
type Renamed = (row: Row, given: { first: Row; life: ExampleLife; vault: Vault | null }) => Row;

/** The tables that know who somebody is; all others know their ids only. */
const RENAMED: Readonly<Record<string, Renamed>> = {
  person: (row, { life: { registration } }) => ({
    ...row,
    nhs_number: registration.nhsNumber,
    given_name: registration.givenName,
    family_name: registration.familyName,
    ethnicity: registration.ethnicity,
  }),
  supporter: (row, { life: { supporters } }) => ({ ...row, name: supporters[0]?.name ?? row.name }),
  // An account opens for the row only for which it was sealed.
  bank_details: (row, { first, life: { registration }, vault }) => {
    if (!vault) throw new Error('Bank details are there, and nothing to seal them by.');
    const account = openAccount(vault, { ...rowOf(first), sealedAccount: String(first.sealed_account) });
    const accountName = `${registration.givenName} ${registration.familyName}`;
    return { ...row, sealed_account: sealAccount(vault, rowOf(row), { ...account, accountName }) };
  },
};

const rowOf = ({ tenant_id, id }: Row) => ({ tenantId: String(tenant_id), id: String(id) });

/** Another life with the rows of a story. */
export interface CopiedLife {
  rows: TableRows[];
  /** The copy's own id in the place of one that the story made, a row's or the API's. */
  ownId(id: string): string;
}

/**
 * The rows of a story that was told, as those of another person of the same story: under ids of their own, which are made
 * in the same order, and under their own name. Nothing else differs, so whatever was decided is decided alike.
 */
export function copiedLife(
  written: readonly TableRows[],
  life: ExampleLife,
  { sinceId, vault }: { sinceId: string; vault: Vault | null },
): CopiedLife {
  const ids = new Set<string>();
  for (const { rows } of written) {
    for (const row of rows) for (const [id] of row.matchAll(ID)) if (id > sinceId) ids.add(id);
  }
  const own = new Map([...ids].toSorted().map((id) => [id, newId()]));
  const ownId = (text: string) => text.replaceAll(ID, (id) => own.get(id) ?? id);
  const rows = written.map(({ table, rows }) => {
    const renamed = RENAMED[table];
    const copied = (text: string) => {
      const copy = ownId(text);
      if (!renamed) return copy;
      return JSON.stringify(renamed(JSON.parse(copy), { first: JSON.parse(text), life, vault }));
    };
    return { table, rows: rows.map(copied) };
  });
  return { rows, ownId };
}
