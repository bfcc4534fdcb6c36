/**
 * The one place of the program that opens a connection. Through a proxy it is the only one there is: the name of the host
 * goes to the proxy as it is written, and this computer asks no name server for it.
 */
import { once } from "node:events";
import { connect as connectTo, isIP, type Socket } from "node:net";
import { connect as secureConnectTo } from "node:tls";
import { SocksClient } from "socks";
import { bareHost, portOf, type Proxy } from "./address.ts";

/** A connection over which the page at `url` can be asked for. */
export async function connect(url: URL, proxy: Proxy | undefined, signal: AbortSignal): Promise<Socket> {
  const host = bareHost(url);
  const port = portOf(url);
  const socket = proxy ? await throughProxy(proxy, host, port, signal) : await direct(host, port, signal);
  return url.protocol === "https:" ? secured(socket, host, signal) : socket;
}

async function direct(host: string, port: number, signal: AbortSignal): Promise<Socket> {
  const socket = connectTo({ host, port });
  await settled(socket, "connect", signal);
  return socket;
}

async function throughProxy(proxy: Proxy, host: string, port: number, signal: AbortSignal): Promise<Socket> {
  const socket = await direct(proxy.host, proxy.port, signal);
  const stop = (): void => void socket.destroy();
  signal.addEventListener("abort", stop, { once: true });
  try {
    const { user, password } = proxy;
    await SocksClient.createConnection({
      proxy: {
        host: proxy.host,
        port: proxy.port,
        type: 5,
        ...(user === undefined ? {} : { userId: user, password: password ?? "" }),
      },
      command: "connect",
      destination: { host, port },
      existing_socket: socket,
      // The signal is stricter; the library's own clock must only not stop before it.
      timeout: 600_000,
    });
    return socket;
  } catch (error) {
    socket.destroy();
    throw error;
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

async function secured(socket: Socket, host: string, signal: AbortSignal): Promise<Socket> {
  const secure = secureConnectTo({
    socket,
    host,
    ...(isIP(host) === 0 ? { servername: host } : {}),
    ALPNProtocols: ["http/1.1"],
    // An environment variable could turn this off for the whole process.
    rejectUnauthorized: true,
  });
  await settled(secure, "secureConnect", signal);
  return secure;
}

/** Waits for the event; with an error, or when the time is up, nothing of the connection is left. */
async function settled(socket: Socket, event: string, signal: AbortSignal): Promise<void> {
  try {
    await once(socket, event, { signal });
  } catch (error) {
    // A late error of a connection that nobody waits for any more must not end the program.
    socket.on("error", () => {});
    socket.destroy();
    throw error;
  }
}
