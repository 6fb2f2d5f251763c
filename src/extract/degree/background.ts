import { experienceInstead } from './context.ts';

/** An academic background, or one that is said under the label of education. */
export const background =
  /\b(?:academic|education(?:al)?) (?:background|achievements?|foundation|training)\b(?=(?: or (?:relevant )?coursework)?,? (?:in|with))|\beducation: background\b(?= in)/i;

/** Whether a background asks for no degree: experience may stand for it, or it is all that is said of education. */
export const looksForFields = (text: string): boolean =>
  /\beducation: background\b/i.test(text) || experienceInstead(text) !== undefined;
