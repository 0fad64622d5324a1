// Written by `npm run generate` from the forms and rules. Do not edit.

/** The sha256 of the forms and of all that the rules ask of them, as canonical JSON: two verdicts under one are comparable. */
export const ruleset = "e90da03b433b0929583a9aeaffb1a62dd9c5eef1101a9358ca0a5acdf9861916";
