import { connect } from "@gouji/client";

/** Whoever served this page answers its questions. */
export const server = connect();
