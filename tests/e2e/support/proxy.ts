import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that lets plain requests through and writes down which host each was for, whoever in the browser sent it. */
export interface Proxy {
  /** Switches with which the browser sends everything through it, loopback too. */
  switches: string[];
  hosts(): string[];
  stop(): Promise<void>;
}

export async function startProxy(): Promise<Proxy> {
  const seen: string[] = [];
  const server = createServer((incoming, outgoing) => {
    const url = new URL(incoming.url ?? '', 'http://nowhere.test');
    seen.push(url.host);
    const { method, headers } = incoming;
    const passed = request(url, { method: method ?? 'GET', headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    passed.on('error', () => outgoing.destroy());
    incoming.pipe(passed);
  });
  server.on('connect', ({ url }, socket) => {
    seen.push(url ?? '');
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    switches: [`--proxy-server=127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'],
    hosts: () => [...new Set(seen)].sort(),
    async stop() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
