/** How every card begins that a browser seat of a bench writes. */
export const BROWSER_WORDS = "Browser seat";
