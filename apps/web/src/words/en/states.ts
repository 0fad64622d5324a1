import type { states as zh } from "../zh/states.ts";

export const states: typeof zh = {
  loading: (noun) => `Reading the ${noun}`,
  retry: "Try again",
  number: (id) => `No. ${id}`,
  failed: (noun) => `The ${noun} could not be read.`,
  unharmed: "What is shown already is not affected.",
  unreachable: "The server does not answer. Make sure that it is running and the network is up, then try again.",
  broken:
    "This page could not be shown. Other pages are not affected; try again, and if it happens again, tell the administrator.",
  lost: "No network, and this page has not been fetched yet. Pages opened before still work; try again when the network is back.",
  offline: (time) => `No network: showing what was read at ${time}; it is updated when the network is back.`,
  stale: (time) => `Not updated: showing what was read at ${time}.`,
  missing: {
    title: "No such page",
    said: "There is no page at this address. You can:",
    library: "Open the library",
    back: "Go back",
  },
};
