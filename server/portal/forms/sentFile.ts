import type { PortalContext } from '../env.ts';

/** Far more than any council file has; the API takes a megabyte with all that goes around it. */
const LARGEST_FILE_BYTES = 400_000;
/** A file as it is sent on has two bytes for each line break and quotation mark, and six for a sign that can’t be seen. */
const LARGEST_SENT_LENGTH = 900_000;

/** The text of a file, or why it can’t be read. */
export type SentFile = { text: string; mistake: null } | { text: null; mistake: string };

/** The text of a file that a form sent in a field. `what` names it, such as “the council file, in YAML”. */
export async function sentFile(c: PortalContext, field: string, what: string): Promise<SentFile> {
  const { [field]: file } = await c.req.parseBody();
  if (!(file instanceof File) || file.size === 0) return unread(`Choose ${what}.`);
  if (file.size > LARGEST_FILE_BYTES) return unread(tooLarge(file.size));
  const text = textFrom(await file.arrayBuffer());
  if (text === null) {
    return unread(
      'The file is not text in UTF-8, so nothing of it was read. Save it again as plain text in UTF-8: word processors and spreadsheets save something else.',
    );
  }
  if (text.trim() === '') return unread(`There is nothing in the file. Choose ${what}.`);
  return JSON.stringify(text).length > LARGEST_SENT_LENGTH
    ? unread(tooLarge(file.size))
    : { text, mistake: null };
}

const unread = (mistake: string): SentFile => ({ text: null, mistake });

function tooLarge(bytes: number): string {
  const kilobytes = Math.ceil(bytes / 1000);
  return `The file has ${kilobytes} kilobytes, and may have ${LARGEST_FILE_BYTES / 1000}. Nothing of it was read. A whole council file has about 30: is it the right one?`;
}

/** The mark that some programs put before UTF-8 is left out. */
function textFrom(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
