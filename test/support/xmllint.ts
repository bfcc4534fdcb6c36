/** xmllint (Debian: libxml2-utils), which checks XML against a schema without asking the network. */
import { spawnSync } from "node:child_process";

const isThere = spawnSync("xmllint", ["--version"]).status === 0;

/** Why tests that need it are skipped; on CI they are not: there it must be installed. */
export const noXmllint: string | undefined =
  isThere || process.env["CI"] === "true" ? undefined : "SKIPPED: xmllint is not installed (Debian: libxml2-utils).";

/** What xmllint has to say against files, which should be well-formed. */
export function wellFormedFaults(files: readonly string[]): string {
  const { status, stderr, error } = spawnSync("xmllint", ["--nonet", "--noout", ...files], { encoding: "utf8" });
  if (error) throw error;
  return status === 0 ? "" : stderr;
}

/** What xmllint has to say against a document; an empty text where it is well-formed and, with a schema, valid. */
export function xmlFaults(xml: string, schema?: string): string {
  const words = ["--nonet", "--noout", ...(schema === undefined ? [] : ["--schema", schema]), "-"];
  const { status, stderr, error } = spawnSync("xmllint", words, { input: xml, encoding: "utf8" });
  if (error) throw error;
  return status === 0 ? "" : stderr;
}
