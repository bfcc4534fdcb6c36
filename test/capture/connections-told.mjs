/**
 * Loaded with `--import` before a program: whatever would leave this computer throws, and is written to the file that
 * TOLD_CONNECTIONS names, so that an error which the program swallows is seen all the same. TOLD_ALLOWED is a port of this
 * computer that may be connected to.
 */
import dgram from "node:dgram";
import dns from "node:dns";
import { appendFileSync } from "node:fs";
import http from "node:http";
import http2 from "node:http2";
import https from "node:https";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";
import tls from "node:tls";

const { TOLD_CONNECTIONS: file, TOLD_ALLOWED: allowed } = process.env;

function tell(what) {
  appendFileSync(file, `${what}\n`);
  throw new Error(`a connection was opened: ${what}`);
}

const connect = net.Socket.prototype.connect;
// Every connection of Node's own modules comes through here.
net.Socket.prototype.connect = function (...words) {
  const first = Array.isArray(words[0]) ? words[0][0] : words[0];
  const { host = "localhost", port, path } = typeof first === "object" ? first : { host: words[1], port: first };
  // A named pipe leads nowhere but to another process of this computer; tsx has one.
  const mayBe = path !== undefined || (host === "127.0.0.1" && String(port) === allowed);
  return mayBe ? connect.apply(this, words) : tell(`net ${host}:${port}`);
};
for (const names of [dns, dns.promises]) {
  for (const name of Object.keys(names)) {
    if (/^(lookup|resolve|reverse)/.test(name)) names[name] = (host) => tell(`dns ${host}`);
  }
}
dgram.createSocket = () => tell("udp");
if (allowed === undefined) {
  for (const name of ["request", "get"]) {
    http[name] = (address) => tell(`http ${address}`);
    https[name] = (address) => tell(`https ${address}`);
  }
  http2.connect = (address) => tell(`http2 ${address}`);
  tls.connect = () => tell("tls");
}
globalThis.fetch = () => tell("fetch");
syncBuiltinESMExports();
