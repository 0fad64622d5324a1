import type { Words } from "./index.ts";

export const en: Words = {
  unfit: {
    host: ({ host }) =>
      `HOST=${host} would let other machines open and change the library. There are no accounts yet, so it answers this machine alone: HOST=127.0.0.1 (the default), localhost or ::1`,
    port: ({ port }) => `PORT=${port} is no port: a whole number from 0 to 65535 is due (0: any that is free)`,
    log: ({ log }) => `GOUJI_LOG=${log} is not known; it may be all, errors or off`,
    demo: ({ demo, most }) =>
      `GOUJI_DEMO=${demo} is not known; it is how many counties are made up, 0 (none) to ${most}`,
    busy: ({ port }) => `port ${port} is taken; choose another (PORT=8788), or any that is free with PORT=0`,
  },
  refused: {
    notFound: () => "there is nothing at this address",
    method: ({ method, allow }) => `this address is not asked by ${method}; it takes ${allow}`,
    elsewhere: () => "the request comes from another site or machine and was turned away",
    tooLarge: ({ limit }) => `too large: at most ${limit} bytes each`,
    tooMany: ({ limit }) => `at most ${limit} files at once; the others were not read`,
    noFile: () => "the request holds no file",
    badRequest: () => "the request is not in its shape; compare it with the description and try again",
    stopping: () => "the server is stopping; try again later",
    internal: () =>
      "the program is at fault and nothing was changed; try again, and if it stays so tell the number to the administrator",
  },
  started: ({ url, where, demo }) => [
    `The library is open: ${url}`,
    ...(demo
      ? [
          "It holds made-up counties (62 authorities each, six years) with errors put in on purpose; change what you like",
        ]
      : []),
    `To try: open it in a browser; ${url}/api/openapi.json describes the interface;`,
    `        curl ${url}/api/figures.csv -o figures.csv; Ctrl+C stops it`,
    `Kept in: ${where}`,
  ],
  seeding: "Making the demo library …",
  seeded: ({ reports, seconds }) => `The demo library is made: ${reports} reports, ${seconds} s`,
  stopped: "Stopped",
  noViewer: {
    title: "gouji",
    lines: ["The server runs; the viewer is not built yet: npm run build.", "Data and interface are there already:"],
  },
};
