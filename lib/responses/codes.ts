/** Places in a list of categories, one per respondent, −1 when missing; as narrow as the list allows, since tables of very many people are mostly these. */
export type Codes = Int8Array<ArrayBufferLike> | Int16Array<ArrayBufferLike> | Int32Array<ArrayBufferLike>;
