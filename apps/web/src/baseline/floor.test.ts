import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/**
 * The floor is Chromium 90. Syntax is lowered by the build, a few functions come with `baseline.ts`; everything else has to be
 * there in that browser, and these are what came after it.
 */
const root = join(import.meta.dirname, "..", "..", "..", "..");

const functions =
  /\.(?:toSorted|toReversed|toSpliced|isWellFormed|toWellFormed|checkVisibility|setHTMLUnsafe|moveBefore|intersection|symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom|getOrInsert(?:Computed)?|showPopover|hidePopover|startViewTransition|toHex|toBase64)\(|\b(?:Object\.groupBy|Array\.fromAsync|Promise\.try|AbortSignal\.(?:any|timeout)|URL\.(?:parse|canParse)|Response\.json|Intl\.(?:supportedValuesOf|DurationFormat)|Iterator\.(?:from|concat)|Error\.isError|RegExp\.escape|Math\.(?:sumPrecise|f16round)|Uint8Array\.from(?:Hex|Base64)|crypto\.randomUUID|navigator\.clipboard|scheduler\.|Temporal\.|URLPattern|CompressionStream|Sanitizer|reportError\()|\.(?:values|keys|entries)\(\)\s*\.(?:map|filter|take|drop|flatMap|reduce|toArray|some|every|find|forEach)\(|\/[dgimsuy]*v[dgimsuy]*\.(?:test|exec)\(|\s(?:inert|popover)(?:=|\s|>)(?=[^"]*\/?>)/;

const styles =
  /:has\(|:user-(?:in)?valid|:modal|:popover-open|@(?:container|layer|scope|starting-style|view-transition)\b|\b(?:container(?:-type|-name)?|scrollbar-gutter|accent-color|field-sizing|interpolate-size|anchor-name|position-anchor|view-transition-name|animation-timeline|scroll-timeline|transition-behavior|translate|rotate|scale|offset-position|mask|mask-image|user-select-contain|text-box|reading-flow)\s*:(?!\s*(?:hover|focus))|\b(?:subgrid|masonry)\b|\b(?:color-mix|oklch|oklab|lch|lab|hwb|light-dark|color|calc-size|round|mod|rem|sin|cos|abs|sign|pow|anchor|if)\(|\d(?:[dsl]v[hwib]|[dsl]vm(?:in|ax)|cq[whib]|rlh|lh|cap|ric)\b|^\s*&|[{;]\s*&/m;

/** Without a fallback being needed: what does not know them lays out as before. */
const idle = /text-wrap(?:-style)?: (?:balance|pretty)/g;

const files = (pattern: string | string[]) =>
  globSync(pattern, { cwd: root, exclude: (name) => /\.test\.tsx?$|testing|example$|\.node\.ts$/.test(String(name)) });

test("code that runs in a browser asks for nothing that came after Chromium 90", () => {
  const found = files(["apps/web/src/**/*.{ts,tsx}", "packages/{schema,view,reader,client}/src/**/*.ts"])
    .filter((path) => !path.endsWith("floor.test.ts"))
    .flatMap((path) => {
      const code = readFileSync(join(root, path), "utf8").replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
      const hit = functions.exec(code)?.[0];
      return hit ? [`${path}: ${hit.trim()}`] : [];
    });
  expect(found).toEqual([]);
});

test("styles neither", () => {
  const found = files("apps/web/src/**/*.css").flatMap((path) => {
    const code = readFileSync(join(root, path), "utf8")
      .replace(/\/\*[\s\S]*?\*\//g, "")
      .replace(idle, "");
    const hit = styles.exec(code)?.[0];
    return hit ? [`${path}: ${hit.trim()}`] : [];
  });
  expect(found).toEqual([]);
});

test("what is newer is noticed", () => {
  for (const code of [
    "all.toSorted(",
    "Object.groupBy(a, b)",
    "map.values().map(one)",
    "new URLPattern()",
    "crypto.randomUUID()",
  ])
    expect(code).toMatch(functions);
  for (const code of [
    "a:has(b) {}",
    "@container (width > 1px) {}",
    "@layer base;",
    "a { height: 100dvh }",
    "a { color: color-mix(in srgb, red, blue) }",
    "a {\n  &:hover {}\n}",
    "a { accent-color: red }",
    "a { rotate: 1deg }",
  ])
    expect(code).toMatch(styles);
  for (const code of [
    "a { inset: 0; aspect-ratio: 1 }",
    "a:is(b, c):focus-visible { gap: 1rem }",
    "a { transform: scale(2) }",
  ])
    expect(code).not.toMatch(styles);
});
