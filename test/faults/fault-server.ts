// A real server that commits faults, for many clients at once: each has a place of its own, a path that means one fault
// and below which its requests and the changes that they made are counted.

import { listen } from "../support/server.ts";
import type { Exchange, Fault } from "./faults.ts";
import { received, refusingAddress } from "./wire.ts";

export interface Place {
  readonly baseUrl: string;
  readonly fault: Fault;
  readonly writes: boolean;
  readonly good: Exchange["good"];
  /** How many requests came. */
  seen: number;
  /** How many changes were made. */
  commits: number;
}

export interface FaultServer {
  /** A place for one client, whose good answer would be this. */
  place(fault: Fault, writes: boolean, good: Exchange["good"]): Place;
  /** How many requests went where none may go: to the other server, or to no place. */
  readonly strays: number;
  stop(): void;
}

export async function startFaultServer(): Promise<FaultServer> {
  const places: Place[] = [];
  let strays = 0;
  const elsewhere = await listen((_, response) => {
    strays++;
    response.end("{}");
  });
  const nobody = await refusingAddress();
  const server = await listen((request, response) => {
    const place = places[Number(/^\/place\/(\d+)\/v1\//.exec(request.url ?? "")?.[1])];
    if (!place) {
      strays++;
      response.writeHead(404).end();
      return;
    }
    const { fault, writes, good } = place;
    const key = String(request.headers["x-api-key"]);
    place.seen++;
    received(request, () => {
      if (writes && fault.commits) place.commits++;
      fault.answer({ response, good, key, elsewhere: elsewhere.url });
    });
  });
  return {
    place(fault, writes, good) {
      const { url } = fault.ending === "not connected" ? nobody : server;
      const place = { baseUrl: `${url}/place/${places.length}`, fault, writes, good, seen: 0, commits: 0 };
      places.push(place);
      return place;
    },
    get strays() {
      return strays;
    },
    stop() {
      for (const started of [server, nobody, elsewhere]) started.stop();
    },
  };
}
