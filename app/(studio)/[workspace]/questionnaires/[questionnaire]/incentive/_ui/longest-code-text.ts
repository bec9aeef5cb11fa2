/** How many bytes of codes one form takes: about 40,000 of twenty letters. More go in several times, or by the command line. */
export const longestCodeText = 900_000;
