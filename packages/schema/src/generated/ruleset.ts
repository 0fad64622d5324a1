// Written by `npm run generate` from the forms and rules. Do not edit.

/** The sha256 of the forms and of all that the rules ask of them, as canonical JSON: two verdicts under one are comparable. */
export const ruleset = "b1bfece7029d1a705c29652a0dfe209da774a96aef8086068621fec67339ff1b";
