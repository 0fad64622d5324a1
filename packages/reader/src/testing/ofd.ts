import { strToU8, zipSync } from "fflate";
import { type Ink, WIDTH } from "./drawn.ts";

const MM = 25.4 / 72;
const mm = (points: number) => (points * MM).toFixed(3);

/** Writes an OFD: texts in boxes with a step for each character, lines as paths. */
export function asOfd(pages: readonly (readonly Ink[])[], height = 842): Uint8Array<ArrayBuffer> {
  const box = `<ofd:PhysicalBox>0 0 ${mm(WIDTH)} ${mm(height)}</ofd:PhysicalBox>`;
  const list = pages.map((_, at) => `<ofd:Page ID="${at + 1}" BaseLoc="Pages/Page_${at}/Content.xml"/>`).join("");
  const files: Record<string, Uint8Array> = {
    "OFD.xml": xml("OFD", "<ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>"),
    "Doc_0/Document.xml": xml(
      "Document",
      `<ofd:CommonData><ofd:PageArea>${box}</ofd:PageArea></ofd:CommonData><ofd:Pages>${list}</ofd:Pages>`,
    ),
  };
  pages.forEach((inks, at) => {
    const objects = inks.map(objectOf).join("");
    files[`Doc_0/Pages/Page_${at}/Content.xml`] = xml(
      "Page",
      `<ofd:Content><ofd:Layer>${objects}</ofd:Layer></ofd:Content>`,
    );
  });
  return new Uint8Array(zipSync(files));
}

const xml = (name: string, body: string) =>
  strToU8(
    `<?xml version="1.0" encoding="UTF-8"?><ofd:${name} xmlns:ofd="http://www.ofdspec.org/2016">${body}</ofd:${name}>`,
  );

function objectOf(ink: Ink, at: number): string {
  if (ink.kind === "line") {
    const [[x1, y1], [x2, y2]] = [ink.from, ink.to];
    const path = `M 0 0 L ${mm(x2 - x1)} ${mm(y2 - y1)}`;
    const box = `${mm(x1)} ${mm(y1)} ${mm(x2 - x1 + 0.5)} ${mm(y2 - y1 + 0.5)}`;
    return `<ofd:PathObject ID="${at}" Boundary="${box}" LineWidth="0.2"><ofd:AbbreviatedData>${path}</ofd:AbbreviatedData></ofd:PathObject>`;
  }
  const { text, x, base, size } = ink;
  const steps = [...text].slice(0, -1).map((char) => mm(char > "\u2e7f" ? size : size / 2));
  const groups =
    steps.length > 1 && steps.every((step) => step === steps[0]) ? `g ${steps.length} ${steps[0]}` : steps.join(" ");
  const box = `${mm(x)} ${mm(base - size)} ${mm(size * text.length)} ${mm(size * 1.2)}`;
  return `<ofd:TextObject ID="${at}" Boundary="${box}" Font="1" Size="${mm(size)}"><ofd:TextCode X="0" Y="${mm(size)}"${groups ? ` DeltaX="${groups}"` : ""}>${text}</ofd:TextCode></ofd:TextObject>`;
}
