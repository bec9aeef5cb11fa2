/**
 * Answers of one person by name of the variable: the code of a category, a number, or the codes that were ticked (none
 * is an answer, too). A variable that is absent, null, or holds what cannot be its answer is not answered.
 */
export type TypingAnswers = Readonly<Record<string, string | number | readonly string[] | null | undefined>>;
