import { connect, createServer, type Server, type Socket } from 'node:net';

/**
 * A slow link in front of a server on this machine: every connection costs its
 * handshakes before it carries anything, every byte is late by half of one,
 * and all connections share the rate. Close the server to end it.
 */
export function createSlowLink(target: number, { roundTrip, rate, handshakes }: Link): Server {
  let freeAt = 0;
  const clients = new Set<Socket>();
  const server = createServer((client) => {
    clients.add(client);
    client.on('close', () => clients.delete(client));
    client.on('error', () => client.destroy());
    // What the browser sends before they are done waits with them.
    client.pause();
    setTimeout(() => {
      const upstream = connect(target, 'localhost');
      upstream.on('error', () => client.destroy());
      client.on('data', (data) => {
        setTimeout(() => upstream.write(data), roundTrip / 2);
      });
      client.on('end', () => setTimeout(() => upstream.end(), roundTrip / 2));
      upstream.on('data', (data: Buffer) => {
        for (let at = 0; at < data.length; at += packet) {
          const part = data.subarray(at, at + packet);
          freeAt = Math.max(freeAt, performance.now()) + (part.length * 8) / rate;
          setTimeout(() => client.write(part), freeAt - performance.now() + roundTrip / 2);
        }
      });
      upstream.on('end', () => {
        const rest = Math.max(0, freeAt - performance.now()) + roundTrip / 2;
        setTimeout(() => client.end(), rest + 1);
      });
      client.resume();
    }, handshakes * roundTrip);
  });
  server.on('close', () => {
    for (const client of clients) client.destroy();
  });
  return server;
}

const packet = 1460;

export interface Link {
  /** Milliseconds from here to there and back. */
  roundTrip: number;
  /** Bits in a millisecond: 400 for 400 kbit/s. */
  rate: number;
  /** Round trips before a connection carries anything: 1 for TCP, 2 with TLS 1.3. */
  handshakes: number;
}
