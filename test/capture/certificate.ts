/** Makes a key and a certificate that is signed with it, for one host name and one day (X.509 v3 in DER, RFC 5280). */
import { generateKeyPairSync, sign } from "node:crypto";

const SEQUENCE = 0x30;
const SET = 0x31;
const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OCTET_STRING = 0x04;
const OBJECT = 0x06;
const UTF8_STRING = 0x0c;
const UTC_TIME = 0x17;
const CONTEXT_0 = 0xa0;
const CONTEXT_3 = 0xa3;
const DNS_NAME = 0x82;

const ECDSA_WITH_SHA256 = [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02];
const COMMON_NAME = [0x55, 0x04, 0x03];
const SUBJECT_ALT_NAME = [0x55, 0x1d, 0x11];

function der(tag: number, ...parts: readonly (Buffer | readonly number[])[]): Buffer {
  const content = Buffer.concat(parts.map((part) => Buffer.from(part)));
  const size = content.length;
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 255];
  return Buffer.concat([Buffer.of(tag, ...length), content]);
}

/** "261124120000Z". */
const time = (moment: number): Buffer =>
  der(UTC_TIME, Buffer.from(`${new Date(moment).toISOString().slice(2, 19).replace(/[-:T]/g, "")}Z`));

/** PEM of both; `from` is the first moment of its day, in milliseconds since 1970. */
export function selfSigned(host: string, from: number): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const algorithm = der(SEQUENCE, der(OBJECT, ECDSA_WITH_SHA256));
  const name = der(SEQUENCE, der(SET, der(SEQUENCE, der(OBJECT, COMMON_NAME), der(UTF8_STRING, Buffer.from(host)))));
  const names = der(SEQUENCE, der(DNS_NAME, Buffer.from(host)));
  const told = der(
    SEQUENCE,
    der(CONTEXT_0, der(INTEGER, [2])),
    der(INTEGER, [1]),
    algorithm,
    name,
    der(SEQUENCE, time(from), time(from + 86_400_000)),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    der(CONTEXT_3, der(SEQUENCE, der(SEQUENCE, der(OBJECT, SUBJECT_ALT_NAME), der(OCTET_STRING, names)))),
  );
  const signature = sign("sha256", told, privateKey);
  const certificate = der(SEQUENCE, told, algorithm, der(BIT_STRING, [0], signature));
  const lines = certificate.toString("base64").replace(/.{64}/g, "$&\n");
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  };
}
