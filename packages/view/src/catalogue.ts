/** The rules, by the names that screens use. */
export { everyRule as catalogue, ruleById as ruleOf } from "@gouji/schema";
