/** Files that are as small as files of their kinds can be. */
const chunk = (...parts: (string | number[])[]) =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
  );

export const SMALL_FILES = {
  PDF: chunk('%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n'),
  JPEG: chunk([0xff, 0xd8, 0xff, 0xe0, 0, 2], [0xff, 0xd9]),
  PNG: chunk([0x89], 'PNG\r\n', [0x1a, 0x0a], [0, 0, 0, 0], 'IEND', [0xae, 0x42, 0x60, 0x82]),
  HEIC: chunk([0, 0, 0, 16], 'ftypheic', [0, 0, 0, 0], [0, 0, 0, 9], 'mdat', [1]),
};
