// Written by `npm run generate` from the forms and rules. Do not edit.

/** The sha256 of the forms and of all that the rules ask of them, as canonical JSON: two verdicts under one are comparable. */
export const ruleset = "929ec35478cfa806dea1e008474ee50813845df1f0a29f6a08e4a44631f71324";
