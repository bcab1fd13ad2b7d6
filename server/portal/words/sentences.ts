/** How the portal says amounts, days and lists: as the product itself does. */
export { dayInWords } from '../../common/dayInWords.ts';
export {
  asSentenceStart,
  listInWords,
  percentInWords,
  poundsInWords,
  weeklyInWords,
} from '../../common/words.ts';
