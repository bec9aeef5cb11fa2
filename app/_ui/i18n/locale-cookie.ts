/** The cookie that remembers the language a reader chose. */
export const localeCookie = 'segue_language';
