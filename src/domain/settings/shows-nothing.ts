/** Characters that show nothing of their own: spaces, joiners, marks without a letter, fillers, the empty Braille cell. */
const NOTHING = /[\s\p{C}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** Whether nothing of a text can be seen: it is no name of anything. */
export function showsNothing(text: string): boolean {
  return text.replace(NOTHING, "") === "";
}
