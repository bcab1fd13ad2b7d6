/** A receipt as a file: what it is by its bytes, and why it is not kept. Neither its name nor what its sender says counts. */
import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';
import type { Refusal } from '../../../common/refusal.ts';

export const RECEIPT_KIND = enumeration('ReceiptKind', 'What kind of file a receipt is, as its bytes say.', {
  PDF: 'A document.',
  JPEG: 'A photograph.',
  PNG: 'A picture, such as a photograph of a screen.',
  HEIC: 'A photograph as many telephones take it. Few programs on a desk show it.',
});
export type ReceiptKind = ValueOf<typeof RECEIPT_KIND>;

/** How each kind goes out, and how its name ends. */
export const RECEIPT_FORMS: Readonly<Record<ReceiptKind, { contentType: string; ending: string }>> = {
  PDF: { contentType: 'application/pdf', ending: 'pdf' },
  JPEG: { contentType: 'image/jpeg', ending: 'jpg' },
  PNG: { contentType: 'image/png', ending: 'png' },
  HEIC: { contentType: 'image/heic', ending: 'heic' },
};

/** A photograph of a telephone has three to four million bytes. */
export const MOST_RECEIPT_BYTES = 5_000_000;
/** As many as anything that is bought once has pages. */
export const MOST_RECEIPTS = 10;

/** Why a receipt is not attached, in order of precedence. It is attached by a route of its own, and by no mutation. */
export const ATTACHING_REFUSALS = {
  RECEIPT_EMPTY: 'The file of a receipt has nothing in it.',
  RECEIPT_TOO_LARGE: 'The file of a receipt is larger than any that is kept.',
  RECEIPT_KIND_NOT_TAKEN: 'The file is no PDF, JPEG, PNG or HEIC by its bytes.',
  RECEIPT_NOT_WHOLE: 'The file breaks off, or more than its kind of file stands in it.',
  RECEIPT_ATTACHED_ALREADY: 'The same file is attached to the same spending already.',
  TOO_MANY_RECEIPTS: 'The spending has as many receipts as are kept.',
} as const;

/** Why a receipt is not removed, in order of precedence. */
export const RECEIPT_REFUSALS = {
  RECEIPT_REMOVED: 'The receipt has been removed.',
  RECEIPT_NOT_ATTACHED_BY_YOU: 'Somebody else attached it, and only they or the council may remove it.',
} as const;
type ReceiptRefusal = Refusal<keyof typeof ATTACHING_REFUSALS | keyof typeof RECEIPT_REFUSALS>;

const PATH = ['file'];

/** What a file is by its bytes; why it is not taken where it is none of the kinds, or not whole. */
export function receiptKind(bytes: Buffer): ReceiptKind | ReceiptRefusal {
  if (bytes.length === 0) {
    const message = 'The file is empty, so nothing was kept. Choose it again, or take the photograph again.';
    return { code: 'RECEIPT_EMPTY', path: PATH, message };
  }
  if (bytes.length > MOST_RECEIPT_BYTES) {
    const message = `The file has ${bytes.length} bytes, and at most ${MOST_RECEIPT_BYTES} are kept. Take the photograph in a smaller size.`;
    return { code: 'RECEIPT_TOO_LARGE', path: PATH, message };
  }
  const kind = (Object.keys(BEGINS) as ReceiptKind[]).find((each) => BEGINS[each](bytes));
  if (!kind) {
    const message =
      'The file is no PDF, and no JPEG, PNG or HEIC picture, whatever its name ends with, so nothing was kept. Save it as one of these.';
    return { code: 'RECEIPT_KIND_NOT_TAKEN', path: PATH, message, details: { allowed: RECEIPT_KIND.values } };
  }
  if (ENDS[kind](bytes)) return kind;
  const message = `The file begins as a ${kind} and does not end as one: it breaks off, or something else stands in it as well. Save it anew, and send that.`;
  return { code: 'RECEIPT_NOT_WHOLE', path: PATH, message };
}

const PNG_HEAD = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const PNG_TAIL = Buffer.from([0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]);
const JPEG_HEAD = Buffer.from([0xff, 0xd8, 0xff]);
const JPEG_TAIL = Buffer.from([0xff, 0xd9]);
/** The brands of pictures in the ISO base media format that telephones write. */
const HEIC_BRANDS = ['heic', 'heix', 'mif1'];
const BOX_HEAD_BYTES = 8;

const beginsWith = (bytes: Buffer, head: Buffer) => bytes.subarray(0, head.length).equals(head);
const endsWith = (bytes: Buffer, tail: Buffer) =>
  bytes.length > tail.length && bytes.subarray(-tail.length).equals(tail);

const BEGINS: Readonly<Record<ReceiptKind, (bytes: Buffer) => boolean>> = {
  PDF: (bytes) => /^%PDF-[12]\.\d/.test(bytes.toString('latin1', 0, 8)),
  JPEG: (bytes) => beginsWith(bytes, JPEG_HEAD),
  PNG: (bytes) => beginsWith(bytes, PNG_HEAD),
  HEIC: (bytes) =>
    bytes.toString('latin1', 4, 8) === 'ftyp' && HEIC_BRANDS.includes(bytes.toString('latin1', 8, 12)),
};

/** Whether nothing is missing at the end, and nothing stands behind it, such as an archive that another program would open. */
const ENDS: Readonly<Record<ReceiptKind, (bytes: Buffer) => boolean>> = {
  PDF: (bytes) => /%%EOF\s{0,8}$/.test(bytes.toString('latin1', Math.max(0, bytes.length - 16))),
  JPEG: (bytes) => endsWith(bytes, JPEG_TAIL),
  PNG: (bytes) => endsWith(bytes, PNG_TAIL),
  HEIC: isMadeOfBoxes,
};

/** Whether a file is one box behind another to its last byte, each of which says how long it is. */
function isMadeOfBoxes(bytes: Buffer): boolean {
  let at = 0;
  while (at + BOX_HEAD_BYTES <= bytes.length) {
    const length = bytes.readUInt32BE(at);
    // Nought is a box to the end of the file, behind which nothing could be told from it.
    if (length < BOX_HEAD_BYTES) return false;
    at += length;
  }
  return at === bytes.length;
}

/** Why a file of a right kind is not attached: it is already, or there are as many as are kept. */
export function attachingRefusals(
  digest: string,
  attached: readonly { globalId: string; digest: string }[],
): ReceiptRefusal[] {
  const same = attached.find((each) => each.digest === digest);
  if (same) {
    const message = 'This very file is attached to this spending already, so nothing more is to be done.';
    const details = { conflictingId: same.globalId };
    return [{ code: 'RECEIPT_ATTACHED_ALREADY', path: PATH, message, details }];
  }
  if (attached.length < MOST_RECEIPTS) return [];
  const message = `This spending has ${MOST_RECEIPTS} receipts, and more are not kept. Put several pages into one PDF, or remove one.`;
  return [{ code: 'TOO_MANY_RECEIPTS', path: PATH, message }];
}

/** Why a receipt is not removed: it is already, or it is somebody else’s, and whoever asks is not the council. */
export function removingRefusals(
  receipt: { removedAt?: string | null; attachedBy: string },
  asker: { isCouncil: boolean; subject: string },
): ReceiptRefusal[] {
  const path = ['receiptId'];
  if (!asker.isCouncil && asker.subject !== receipt.attachedBy) {
    const message = 'Somebody else attached this receipt, so you can’t remove it. Ask them or the council.';
    return [{ code: 'RECEIPT_NOT_ATTACHED_BY_YOU', path, message }];
  }
  if (!receipt.removedAt) return [];
  const message = 'This receipt has been removed already, and its file is gone.';
  return [{ code: 'RECEIPT_REMOVED', path, message }];
}
