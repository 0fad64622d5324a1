import { join } from "node:path";
import { expect, test } from "vitest";
import { configFrom } from "./config.ts";

test("what is not said is as usual", () => {
  expect(configFrom({ HOME: "/u" }, "linux")).toMatchObject({
    host: "127.0.0.1",
    port: 8787,
    folder: join("/u", ".local", "share", "gouji"),
    database: undefined,
    log: "all",
    demo: 1,
  });
  expect(configFrom({ HOME: "/u", XDG_DATA_HOME: "/d" }, "linux").folder).toBe(join("/d", "gouji"));
  expect(configFrom({ HOME: "/u" }, "darwin").folder).toBe(join("/u", "Library", "Application Support", "gouji"));
  expect(configFrom({ LOCALAPPDATA: "C:" }, "win32").folder).toBe(join("C:", "gouji"));
  expect(
    configFrom({ PORT: "0", GOUJI_DATA: "x", DATABASE_URL: "postgres://h/d", GOUJI_LOG: "off", GOUJI_DEMO: "0" }),
  ).toMatchObject({
    port: 0,
    folder: "x",
    database: "postgres://h/d",
    log: "off",
    demo: 0,
  });
});

test.each(["127.0.0.1", "127.9.9.9", "::1", "[::1]", "localhost"])("this machine: %s", (HOST) => {
  expect(configFrom({ HOST }).host).toBe(HOST);
});

test.each(["0.0.0.0", "::", "192.168.1.5", "127.0.0.1.example.org", "example.org"])(
  "others could come in: %s",
  (HOST) => {
    expect(() => configFrom({ HOST })).toThrow(/没有账号.*\n.*no accounts/s);
  },
);

test.each(["-1", "65536", "http", "80.5"])("no port: %s", (PORT) => expect(() => configFrom({ PORT })).toThrow("PORT"));

test("a log that is not known", () => expect(() => configFrom({ GOUJI_LOG: "loud" })).toThrow("GOUJI_LOG"));

test.each(["yes", "-1", "2.5", "100000"])("no number of counties: %s", (GOUJI_DEMO) =>
  expect(() => configFrom({ GOUJI_DEMO })).toThrow("GOUJI_DEMO"),
);
