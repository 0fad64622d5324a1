import { spawn, spawnSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..", "..", "..");
const web = join(root, "apps", "web");

/** An error that the made-up library is known to hold. */
export interface Planted {
  readonly authority: string;
  readonly year: number;
  readonly kind: string;
  readonly fails: readonly string[];
}

export interface Served {
  readonly url: string;
  readonly planted: readonly Planted[];
  stop(): Promise<void>;
}

/** The real server over a library of its own, made up at the first start: so many counties of 62 offices. */
export async function serve(counties = 1): Promise<Served> {
  built();
  const folder = mkdtempSync(join(tmpdir(), "gouji-browser-"));
  const child = spawn(process.execPath, [join(root, "apps", "server", "src", "main.ts")], {
    env: {
      ...process.env,
      ...{ PORT: "0", GOUJI_DATA: folder, GOUJI_LOG: "errors", DATABASE_URL: "", GOUJI_DEMO: String(counties) },
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<void>((end) => child.on("close", () => end()));
  const url = await new Promise<string>((found, fail) => {
    let said = "";
    child.stdout.on("data", (chunk) => {
      said += chunk;
      const at = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (at) found(at);
    });
    child.on("close", (code) => fail(new Error(`the server ended with ${code}: ${said}`)));
  });
  return {
    url,
    planted: counties === 0 ? [] : JSON.parse(readFileSync(join(folder, "demo.json"), "utf8")).planted,
    async stop() {
      child.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What is looked at is what is written: the viewer is built again where a source is newer. */
function built(): void {
  const sources = globSync(["apps/web/{src,public}/**/*", "packages/{schema,view,reader,client}/src/**/*.ts"], {
    cwd: root,
  });
  const newest = Math.max(...sources.map((path) => statSync(join(root, path)).mtimeMs));
  const made = statSync(join(web, "dist", "index.html"), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (made >= newest) return;
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(web, "node_modules", "vite", "bin", "vite.js"), "build"],
    {
      cwd: web,
      encoding: "utf8",
    },
  );
  if (status !== 0) throw new Error(`the viewer could not be built: ${stderr}`);
}
