import { type Described, procedures } from "@gouji/api";
import { z } from "zod";
import { addressOf, shapeOf } from "./rest.ts";

/** The interface as OpenAPI 3.1: the procedures from their own schemas, then the plain addresses. */
export function openapi(version: string): object {
  return {
    openapi: "3.1.0",
    info: {
      title: "gouji 勾稽",
      version,
      description:
        "年报资料库的接口。错误为 { code, message: { zh, en } }。Errors carry a code, and sentences in both languages.",
    },
    servers: [{ url: "/" }],
    paths: Object.fromEntries([...procedures.map((one) => [addressOf(one), pathOf(one)]), ...Object.entries(plain)]),
    components: {
      schemas: { Error: error },
      responses: { Error: { description: "出错 · error", content: json({ $ref: "#/components/schemas/Error" }) } },
    },
  };
}

const json = (schema: object) => ({ "application/json": { schema } });

function pathOf(one: Described) {
  const { path, type, says, answers } = one;
  const shape = shapeOf(one);
  const schema = answers ? withoutDialect(z.toJSONSchema(answers, { io: "output", unrepresentable: "any" })) : {};
  const common = {
    operationId: path,
    tags: [path.split(".")[0]],
    summary: says.zh,
    description: says.en,
    responses: { 200: { description: "OK", content: json(schema) }, default: { $ref: "#/components/responses/Error" } },
  };
  if (type === "mutation") return { post: { ...common, requestBody: { required: true, content: json(shape ?? {}) } } };
  const parameters = Object.entries(shape?.properties ?? {}).map(([name, { description, ...property }]) => ({
    name,
    in: "query",
    required: shape?.required?.includes(name) ?? false,
    ...(description !== undefined && { description }),
    schema: property,
    ...(property.type === "array" && { style: "form", explode: false }),
  }));
  return { get: { ...common, parameters } };
}

const withoutDialect = ({ $schema: _, ...schema }: Record<string, unknown>) => schema;

const error = {
  type: "object",
  required: ["code", "message"],
  properties: {
    v: { const: 1 },
    type: { const: "error" },
    code: { type: "string" },
    message: { type: "object", properties: { zh: { type: "string" }, en: { type: "string" } } },
    about: { type: "object" },
    request: { type: "string", description: "x-request-id" },
  },
};

const inPath = (name: string, type: string) => ({ name, in: "path", required: true, schema: { type } });
const inQuery = (name: string, type: string, description: string) => ({
  name,
  in: "query",
  description,
  schema: { type },
});
const area = [
  inQuery("region", "string", "地区 · a region"),
  inQuery("below", "integer", "1：连同下级 · with the regions under it"),
  inQuery("years", "string", "2023,2024"),
];
const answering = (type: string, description: string) => ({
  200: { description, content: { [type]: {} } },
  304: { description: "与 If-None-Match 相同 · unchanged" },
  default: { $ref: "#/components/responses/Error" },
});

/** What is no procedure. */
const plain = {
  "/api/reports/{region}/{authority}/{year}": {
    get: {
      tags: ["plain"],
      summary: "一份报告（可缓存） · one report, cacheable",
      parameters: [
        inPath("region", "string"),
        inPath("authority", "string"),
        inPath("year", "integer"),
        inQuery("scope", "string", "agency | government | region | unstated"),
        inQuery("rev", "integer", "第几版 · a revision"),
      ],
      responses: answering("application/json", "报告、核查结果、修正建议 · the report, findings, repairs"),
    },
  },
  "/api/reports.ndjson": {
    get: {
      tags: ["plain"],
      summary: "全部报告，每行一份 · every report, a line each",
      parameters: area,
      responses: answering("application/x-ndjson", "NDJSON"),
    },
  },
  "/api/figures.csv": {
    get: {
      tags: ["plain"],
      summary: "全部数字，每行一格 · every figure, a row each",
      parameters: [...area, inQuery("bom", "integer", "0：不带 BOM · without the BOM")],
      responses: answering("text/csv", "CSV"),
    },
  },
  "/api/library.json": {
    get: {
      tags: ["plain"],
      summary: "机关 × 年度 · authorities × years",
      parameters: [...area, inQuery("cells", "string", "requests/received@total,…")],
      responses: answering("application/json", "JSON"),
    },
  },
  "/api/documents": {
    post: {
      tags: ["plain"],
      summary: "提交文件，逐份回答 · hands in files, answered one by one",
      parameters: [
        inQuery("name", "string", "文件名（正文就是文件时） · the file's name, where the body is the file"),
        inQuery("region", "string", "地区 · the region"),
        inQuery("authority", "string", "机关 · whose report"),
        inQuery("year", "integer", "年度 · the year"),
        inQuery("scope", "string", "agency | government | region | unstated"),
        inQuery("enrol", "integer", "1：名录里没有的机关一并加入 · whoever is not on the roster is put there"),
        inQuery("again", "integer", "1：内容相同也另存一版 · kept anew although it is the same"),
      ],
      requestBody: {
        required: true,
        content: {
          "multipart/form-data": {
            schema: {
              type: "object",
              properties: { file: { type: "array", items: { type: "string", format: "binary" } } },
            },
          },
          "application/octet-stream": { schema: { type: "string", format: "binary" } },
        },
      },
      responses: {
        200: { description: "filed | error … summary", content: { "application/x-ndjson": {} } },
        default: { $ref: "#/components/responses/Error" },
      },
    },
  },
  "/health": {
    get: {
      tags: ["plain"],
      summary: "是否正常 · whether it works",
      responses: { 200: { description: "OK", content: json({}) } },
    },
  },
};
