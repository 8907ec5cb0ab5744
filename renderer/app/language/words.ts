/** The same keys as the Dutch words, with texts of another language: a key that is missing does not compile. */
export type Words<Dutch> = { readonly [Key in keyof Dutch]: Dutch[Key] extends string ? string : Words<Dutch[Key]> };
