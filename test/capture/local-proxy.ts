/** A SOCKS5 proxy on this computer (RFC 1928, 1929), which leads every host to one port and remembers what it was asked for. */
import { connect, createServer, type Socket } from "node:net";
import { listening } from "./local-server.ts";

export interface LocalProxy {
  readonly port: number;
  /** `name:port` as the request had it; an address that came as numbers is marked so. */
  readonly asked: string[];
  /** `user:password`, where one was given. */
  readonly users: string[];
  close(): void;
}

interface ProxyOptions {
  /** Answer every request with this code of RFC 1928, section 6. */
  reply?: number;
  /** Take only this `user:password`. */
  user?: string;
}

export async function localProxy(target: number, options: ProxyOptions = {}): Promise<LocalProxy> {
  const asked: string[] = [];
  const users: string[] = [];
  const open = new Set<Socket>();
  const server = createServer((client) => {
    open.add(client);
    client.on("error", () => client.destroy());
    void serve(client, target, options, asked, users).catch(() => client.destroy());
  });
  const port = await listening(server);
  return {
    port,
    asked,
    users,
    close: () => {
      server.close();
      for (const client of open) client.destroy();
    },
  };
}

async function serve(
  client: Socket,
  target: number,
  { reply = 0, user }: ProxyOptions,
  asked: string[],
  users: string[],
): Promise<void> {
  const [, methods = 0] = await take(client, 2);
  await take(client, methods);
  client.write(Buffer.of(5, user === undefined ? 0 : 2));
  if (user !== undefined && !(await isUser(client, user, users))) return;

  const [, , , kind] = await take(client, 4);
  const isName = kind === 3;
  const length = isName ? (await take(client, 1))[0]! : kind === 1 ? 4 : 16;
  const host = await take(client, length);
  const port = (await take(client, 2)).readUInt16BE();
  asked.push(`${isName ? host.toString("latin1") : `numbers ${[...host].join(".")}`}:${port}`);
  client.write(Buffer.of(5, reply, 0, 1, 0, 0, 0, 0, 0, 0));
  if (reply !== 0) {
    client.end();
    return;
  }
  const far = connect(target, "127.0.0.1");
  far.on("error", () => client.destroy());
  client.on("close", () => far.destroy());
  client.pipe(far).pipe(client);
}

async function isUser(client: Socket, user: string, users: string[]): Promise<boolean> {
  const name = await take(client, (await take(client, 2))[1]!);
  const password = await take(client, (await take(client, 1))[0]!);
  users.push(`${name.toString()}:${password.toString()}`);
  const isRight = users.at(-1) === user;
  client.write(Buffer.of(1, isRight ? 0 : 1));
  if (!isRight) client.end();
  return isRight;
}

/** The next so many bytes. */
async function take(client: Socket, count: number): Promise<Buffer> {
  for (;;) {
    const bytes = client.read(count) as Buffer | null;
    if (bytes) return bytes;
    await new Promise<void>((resolve, reject) => {
      client.once("readable", resolve);
      client.once("close", () => reject(new Error("closed")));
    });
  }
}
