/** What keeps a page from being captured: always one sentence for the editor, never a stack trace. */

export class CaptureFailure extends Error {}

/** What an error of the network, of TLS, of the proxy or of the encoding says about the page at `host`. */
export function failureOf(error: unknown, host: string, proxy: string | undefined): CaptureFailure {
  if (error instanceof CaptureFailure) return error;
  const { code, message } = causeOf(error);
  // With a proxy the only connection of ours is the one to it: what refuses us is the proxy itself.
  const far = proxy === undefined ? `\`${host}\`` : `the proxy \`${proxy}\``;
  const rejected = /rejected connection - (\w+)/.exec(message)?.[1];
  if (rejected !== undefined) return new CaptureFailure(byProxy(rejected, host, proxy ?? ""));
  if (/authentication/i.test(message)) {
    return new CaptureFailure(
      `${far} wants another user name or password; write them as socks5h://user:password@host:port`,
    );
  }
  if (/socks/i.test(message))
    return new CaptureFailure(`${far} does not answer as a SOCKS5 proxy does; check its port`);
  if (isOfCertificate(code)) {
    return new CaptureFailure(
      `the certificate of \`${host}\` cannot be trusted (${certificate(code)}); nothing was read`,
    );
  }
  return new CaptureFailure(bySystem(code, message, host, far));
}

function bySystem(code: string, message: string, host: string, far: string): string {
  switch (code) {
    case "ENOTFOUND":
    case "EAI_NODATA":
      return `there is no host of the name of ${far}; check its spelling`;
    case "EAI_AGAIN":
      return `the name of ${far} could not be looked up; is this computer connected to a network?`;
    case "ECONNREFUSED":
      return `${far} refused the connection; nobody listens at that port`;
    case "ETIMEDOUT":
    case "EHOSTUNREACH":
    case "ENETUNREACH":
    case "EADDRNOTAVAIL":
      return `${far} cannot be reached from this network`;
    case "EPROTO":
    case "ERR_SSL_WRONG_VERSION_NUMBER":
    case "ERR_SSL_PACKET_LENGTH_TOO_LONG":
    case "ERR_SSL_HTTP_REQUEST":
      return `\`${host}\` does not speak TLS at this port; is the address one of \`http:\`, or of another port?`;
  }
  if (code.startsWith("ERR_SSL") || code.startsWith("ERR_TLS")) {
    return `no protected connection to \`${host}\` could be made (${code})`;
  }
  if (code.startsWith("HPE_")) return `\`${host}\` does not answer as a web server does (${code})`;
  if (/^Z_|^ERR_*BROTLI|^ERR__ERROR|^ERR_PADDING/.test(code)) {
    return `the page came compressed and cannot be unpacked; it is damaged or was cut short`;
  }
  if (["ECONNRESET", "EPIPE", "ECONNABORTED", "ERR_STREAM_PREMATURE_CLOSE"].includes(code)) {
    return `the connection to \`${host}\` broke off before the page was whole; try again`;
  }
  return `the page at \`${host}\` could not be had (${code || message})`;
}

function byProxy(reply: string, host: string, proxy: string): string {
  const said: Readonly<Record<string, string>> = {
    Failure: `the proxy \`${proxy}\` could not connect to \`${host}\``,
    NotAllowed: `the rules of the proxy \`${proxy}\` do not allow a connection to \`${host}\``,
    NetworkUnreachable: `the proxy \`${proxy}\` cannot reach the network of \`${host}\``,
    HostUnreachable: `the proxy \`${proxy}\` does not find or reach \`${host}\`; check the spelling of its name`,
    ConnectionRefused: `\`${host}\` refused the connection of the proxy \`${proxy}\``,
    TTLExpired: `\`${host}\` did not answer the proxy \`${proxy}\` in time`,
  };
  return said[reply] ?? `the proxy \`${proxy}\` gave up on \`${host}\` (${reply})`;
}

function isOfCertificate(code: string): boolean {
  return /CERT|^UNABLE_TO_|^HOSTNAME_MISMATCH|^INVALID_(CA|PURPOSE)|^PATH_LENGTH/.test(code);
}

function certificate(code: string): string {
  const said: Readonly<Record<string, string>> = {
    CERT_HAS_EXPIRED: "it has run out",
    CERT_NOT_YET_VALID: "it is not valid yet; is this computer's clock right?",
    DEPTH_ZERO_SELF_SIGNED_CERT: "the host has signed it itself",
    SELF_SIGNED_CERT_IN_CHAIN: "it ends in an authority that nobody vouches for",
    ERR_TLS_CERT_ALTNAME_INVALID: "it is that of another host",
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: "its chain of authorities is not complete",
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "its authority is not known here",
  };
  return said[code] ?? code;
}

/** The first error of several (one for each address of a host), and the one that a proxy's error wraps. */
function causeOf(error: unknown): { code: string; message: string } {
  if (error instanceof AggregateError && error.errors.length > 0) return causeOf(error.errors[0]);
  if (!(error instanceof Error)) return { code: "", message: String(error) };
  return { code: (error as NodeJS.ErrnoException).code ?? "", message: error.message };
}
