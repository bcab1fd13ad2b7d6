/** Characters that nobody sees (Unicode’s default ignorable ones, DI for short), and where one of them does something. */

const INVISIBLE = /\p{DI}/v;

/** The letters of some scripts, without the characters that nobody sees. */
function lettersOf(...scripts: readonly string[]): string {
  return String.raw`[[${scripts.map((script) => String.raw`\p{sc=${script}}`).join('')}]--\p{DI}]`;
}

/** Scripts whose letters join to their neighbours. */
const CURSIVE =
  'Arabic Syriac Mandaic Nko Mongolian Phags_Pa Manichaean Psalter_Pahlavi Hanifi_Rohingya Sogdian Chorasmian Old_Uyghur Adlam';
/** Scripts that write a consonant without its vowel by a virama. */
const WITH_VIRAMA =
  'Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Tibetan Myanmar Khmer Tai_Tham Cham Balinese Javanese Sundanese Buginese Batak Rejang Lepcha Limbu Meetei_Mayek Syloti_Nagri Saurashtra Chakma Kaithi Sharada Takri Khojki Khudawadi Tirhuta Newa Modi Siddham Grantha Brahmi';
const JOINED = lettersOf(...CURSIVE.split(' '), ...WITH_VIRAMA.split(' '));
/** A letter may have marks; a bound keeps a long row of them from being walked through again for each character. */
const MARKS = String.raw`[\p{M}--\p{DI}]{0,4}`;
const HANGUL = lettersOf('Hangul');
const EMOJI = String.raw`[\p{Extended_Pictographic}\p{Emoji_Modifier}]`;

/** Each is a place where such a character does something, as a pattern of it with what stands around it. */
const OF_USE = [
  // Words of Persian and of the languages of India are spelt with joiners.
  String.raw`(?<=${JOINED}${MARKS})[\u200c\u200d]`,
  String.raw`[\u200c\u200d](?=${JOINED})`,
  // Several signs drawn as one, such as a family; a sign drawn in colour or in black; the number on a key.
  String.raw`(?<=${EMOJI}\ufe0f?)\u200d(?=${EMOJI})`,
  String.raw`(?<=${EMOJI})[\ufe0e\ufe0f]`,
  String.raw`(?<=[0-9#*])[\ufe0e\ufe0f](?=\u20e3)`,
  // The flags of England, Scotland and Wales.
  String.raw`(?<=\u{1f3f4})[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{3,7}\u{e007f}`,
  // The form of a character that a name is written with, or of a sign.
  String.raw`(?<=${lettersOf('Han')})[\ufe00-\ufe02\u{e0100}-\u{e01ef}]`,
  String.raw`(?<=[${lettersOf('Myanmar', 'Phags_Pa', 'Manichaean')}[\p{Sm}--\p{ASCII}]])\ufe00`,
  String.raw`(?<=${lettersOf('Mongolian')})[\u180b-\u180f]`,
  // The place of a letter that an old syllable lacks.
  String.raw`(?<=${HANGUL})[\u115f\u1160]|[\u115f\u1160](?=${HANGUL})`,
].join('|');
const OF_USE_OR_NOT = new RegExp(String.raw`(${OF_USE})|\p{DI}`, 'gv');

const RIGHT_TO_LEFT = new RegExp(
  lettersOf(
    'Hebrew',
    'Arabic',
    'Syriac',
    'Thaana',
    'Nko',
    'Mandaic',
    'Samaritan',
    'Adlam',
    'Hanifi_Rohingya',
  ),
  'v',
);
/** Beside words that are read from right to left they keep others in their place, wherever they stand. */
const DIRECTION_MARKS = '\u061c\u200e\u200f';

/**
 * A text without the characters that nobody sees, other than where they do something. They come along when a text is
 * copied from a page, or hide a text in another; two words that differ only in them are one word.
 */
export function withoutInvisible(text: string): string {
  if (!INVISIBLE.test(text)) return text;
  const marksCount = RIGHT_TO_LEFT.test(text);
  return text.replace(OF_USE_OR_NOT, (found, ofUse: string | undefined) =>
    ofUse !== undefined || (marksCount && DIRECTION_MARKS.includes(found)) ? found : '',
  );
}
