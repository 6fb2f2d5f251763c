import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Network } from '../../src/intake/network.ts';
import type { EarlierAnswer } from '../../src/intake/remembered.ts';

/** Answers to requests, by the address that is asked for, without its protocol: `api.example.org/jobs?page=1`. */
export type Answers = Record<string, (response: ServerResponse, request: IncomingMessage) => void>;

/** Answers with JSON. */
export const json =
  (value: unknown) =>
  (response: ServerResponse): void => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify(value));
  };

/** A server that plays answers back, what it was asked for, and the network that asks it in place of each host. */
export interface Replay {
  asked: string[];
  /** What was said and how long was waited, in seconds, in order. */
  told: string[];
  network: Network;
  close(): Promise<void>;
}

/** Starts a server that plays answers back; nothing waits for anything but for it. */
export async function replay(answers: Answers, given: Partial<Network> = {}): Promise<Replay> {
  const asked: string[] = [];
  const told: string[] = [];
  const kept = new Map<string, EarlierAnswer>();
  const server: Server = createServer((request, response) => {
    const address = request.url!.slice(1);
    asked.push(address);
    const answer = answers[address];
    if (answer) answer(response, request);
    else response.writeHead(404).end();
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    asked,
    told,
    network: {
      wait: async milliseconds => {
        told.push(`${milliseconds / 1000} s`);
      },
      now: () => Date.UTC(2026, 4, 21, 12),
      deadline: () => new AbortController().signal,
      say: line => told.push(line),
      remembered: { get: address => kept.get(address), set: (address, answer) => kept.set(address, answer) },
      through: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      ...given,
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}
