// Written by `npm run generate` from the forms and rules. Do not edit.

/** The sha256 of the forms and of all that the rules ask of them, as canonical JSON: two verdicts under one are comparable. */
export const ruleset = "63cf8af85292c4680ff16b1502fba8f351ae5e59536c5bcf0412e8fbb55be3c5";
