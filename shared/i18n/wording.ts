/** The same keys as the English wording, each with a text: a key missing in a language does not compile. */
export type Wording<T> = { readonly [K in keyof T]: T[K] extends string ? string : Wording<T[K]> };
