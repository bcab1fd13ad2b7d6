import { BoundedMap } from '../../../platform/boundedMap.ts';
import type { Database } from '../../../platform/database/database.ts';
import {
  type DocumentRule,
  type DocumentSet,
  documentHash,
} from '../../../platform/graphql/registeredDocuments.ts';
import type { ListedCouncil } from '../councils/councilDirectory.queries.ts';
import type { PortalDocument } from './portalReleases.entity.ts';

const READ_DOCUMENTS = {
  name: 'read_registered_documents',
  text: `select d."documentId", d.text from portal_release r,
      jsonb_to_recordset(r.documents) as d ("documentId" text, text text)
    where r.tenant_id = $1 and r.withdrawn_at is null`,
};

/** As long as a council is remembered: a release counts everywhere within a minute. */
const REMEMBERED_MS = 60_000;
/** A document that is not found is looked for again after this long, as its release may have just been registered. */
const REMEMBERED_WITHOUT_MS = 5_000;
const MOST_COUNCILS = 200;

/** What may always be asked: without it nobody could register anything, or undo that others are refused. */
const ALWAYS_ALLOWED = [
  'portalReleases',
  'registerPortalRelease',
  'withdrawPortalRelease',
  'requireRegisteredDocuments',
  '__typename',
];

/** Knows which documents are registered: by the operator for every council, and by each council for its own. */
export class RegisteredDocuments {
  private readonly remembered = new BoundedMap<string, { documents: DocumentSet; readAt: number }>(
    MOST_COUNCILS,
  );
  private readonly ofPlatform: DocumentSet;
  private readonly isRequiredOfAll: boolean;

  constructor(
    private readonly database: Database,
    private readonly now: () => Temporal.Instant,
    ofPlatform: ReadonlyMap<string, string> | null,
  ) {
    this.isRequiredOfAll = ofPlatform !== null;
    this.ofPlatform = setOf([...(ofPlatform ?? [])].map(([documentId, text]) => ({ documentId, text })));
  }

  /** Which documents a member of this council may send, or somebody who belongs to none. */
  async ruleFor(council: ListedCouncil | null): Promise<DocumentRule> {
    const tenantId = council?.tenantId ?? null;
    const isRequired = this.isRequiredOfAll || council?.onlyRegisteredDocuments === true;
    return {
      only: isRequired ? await this.of(tenantId) : null,
      always: ALWAYS_ALLOWED,
      find: (documentId) => this.find(tenantId, documentId),
    };
  }

  /** What the members of a council may send; for whoever belongs to none, what the operator registered. */
  private async of(tenantId: string | null): Promise<DocumentSet> {
    return tenantId === null ? this.ofPlatform : this.remember(tenantId, REMEMBERED_MS);
  }

  /** The text of a document by its id; null where nobody registered it. */
  private async find(tenantId: string | null, documentId: string): Promise<string | null> {
    const found = (await this.of(tenantId)).textsById.get(documentId);
    if (found !== undefined || tenantId === null) return found ?? null;
    return (await this.remember(tenantId, REMEMBERED_WITHOUT_MS)).textsById.get(documentId) ?? null;
  }

  private async remember(tenantId: string, forMs: number): Promise<DocumentSet> {
    const now = this.now().epochMilliseconds;
    const known = this.remembered.get(tenantId);
    if (known && now - known.readAt < forMs) return known.documents;
    const read = this.database.read({ tenantId, personId: null });
    try {
      const own = await read.query<PortalDocument>(READ_DOCUMENTS, [tenantId]);
      const documents = joined(setOf(own), this.ofPlatform);
      this.remembered.set(tenantId, { documents, readAt: now });
      return documents;
    } finally {
      await read.end();
    }
  }
}

function setOf(documents: readonly PortalDocument[]): DocumentSet {
  return {
    textsById: new Map(documents.map(({ documentId, text }) => [documentId, text])),
    hashes: new Set(documents.map(({ text }) => documentHash(text))),
  };
}

/** The council's own come last, so that its ids stand before the operator's. */
function joined(own: DocumentSet, ofPlatform: DocumentSet): DocumentSet {
  return {
    textsById: new Map([...ofPlatform.textsById, ...own.textsById]),
    hashes: new Set([...own.hashes, ...ofPlatform.hashes]),
  };
}
