// Written by `npm run generate` from the forms and rules. Do not edit.

/** The sha256 of the forms and of all that the rules ask of them, as canonical JSON: two verdicts under one are comparable. */
export const ruleset = "ae4260e0c13a626e4ba10a12bead92b7bbb4108a43ca9a7ef9016b704243dd3e";
