import { strToU8, type Zippable } from "fflate";
import type { Paper } from "../paper/paper.ts";
import { xml } from "./laid.ts";
import { packed } from "./packed.ts";
import { HEIGHT, type Ink, printed, WIDTH } from "./printed.ts";

/** Pages of OFD (GB/T 33190): texts in boxes with a step for each character, and a path around every cell. */
export function asOfd(paper: Paper): Uint8Array {
  const pages = printed(paper);
  const parts: Zippable = {
    "OFD.xml": part(
      "OFD",
      "<ofd:DocBody><ofd:DocInfo><ofd:DocID>0123456789abcdef0123456789abcdef</ofd:DocID></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>",
      ' Version="1.0" DocType="OFD"',
    ),
    "Doc_0/Document.xml": part(
      "Document",
      `<ofd:CommonData><ofd:MaxUnitID>${pages.flat().length + pages.length + FONT}</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>0 0 ${mm(WIDTH)} ${mm(HEIGHT)}</ofd:PhysicalBox></ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes></ofd:CommonData>` +
        `<ofd:Pages>${pages.map((_, at) => `<ofd:Page ID="${FONT + 1 + at}" BaseLoc="Pages/Page_${at}/Content.xml"/>`).join("")}</ofd:Pages>`,
    ),
    "Doc_0/PublicRes.xml": part(
      "Res",
      `<ofd:Fonts><ofd:Font ID="${FONT}" FontName="SimSun" FamilyName="SimSun"/></ofd:Fonts>`,
      ' BaseLoc="Res"',
    ),
  };
  let id = FONT + pages.length;
  pages.forEach((inks, at) => {
    const objects = inks.map((ink) => objectOf(ink, ++id)).join("");
    parts[`Doc_0/Pages/Page_${at}/Content.xml`] = part(
      "Page",
      `<ofd:Content><ofd:Layer ID="${++id}" Type="Body">${objects}</ofd:Layer></ofd:Content>`,
    );
  });
  return packed(parts);
}

/** The number of the font among the objects. */
const FONT = 1;

/** Lengths are in millimetres. */
const mm = (points: number) => ((points * 25.4) / 72).toFixed(3);

const part = (name: string, body: string, attributes = "") =>
  strToU8(
    `<?xml version="1.0" encoding="UTF-8"?>\n<ofd:${name} xmlns:ofd="http://www.ofdspec.org/2016"${attributes}>${body}</ofd:${name}>`,
  );

function objectOf(ink: Ink, id: number): string {
  if (ink.kind === "box") {
    const [width, height] = [mm(ink.width), mm(ink.height)];
    return (
      `<ofd:PathObject ID="${id}" Boundary="${mm(ink.left)} ${mm(ink.top)} ${width} ${height}" LineWidth="0.176">` +
      `<ofd:AbbreviatedData>M 0 0 L ${width} 0 L ${width} ${height} L 0 ${height} C</ofd:AbbreviatedData></ofd:PathObject>`
    );
  }
  const { text, x, base, size } = ink;
  const steps = [...text].map((char) => mm(char < "\u0080" ? size / 2 : size));
  const width = mm([...text].reduce((sum, char) => sum + (char < "\u0080" ? size / 2 : size), 0));
  return (
    `<ofd:TextObject ID="${id}" Boundary="${mm(x)} ${mm(base - size)} ${width} ${mm(size * 1.2)}" Font="${FONT}" Size="${mm(size)}">` +
    `<ofd:TextCode X="0" Y="${mm(size)}"${steps.length > 1 ? ` DeltaX="${stepped(steps.slice(0, -1))}"` : ""}>${xml(text)}</ofd:TextCode></ofd:TextObject>`
  );
}

/** Equal steps behind one another are written as a group. */
function stepped(steps: readonly string[]): string {
  const groups: { step: string; count: number }[] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (last?.step === step) last.count++;
    else groups.push({ step, count: 1 });
  }
  return groups
    .map(({ step, count }) => (count > 2 ? `g ${count} ${step}` : Array(count).fill(step).join(" ")))
    .join(" ");
}
