// Written by `npm run generate` from the forms and rules. Do not edit.

/** The sha256 of the forms and of all that the rules ask of them, as canonical JSON: two verdicts under one are comparable. */
export const ruleset = "b8a84d33d27f42a080c3d7c8a051a5192788e7091661010cef3acef7b0d03a8b";
