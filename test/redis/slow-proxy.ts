// A slow way to Redis: passes on what comes, in its order, each piece after a random delay.

import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

export async function slowProxy(port: number, [least, most]: readonly [number, number]) {
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(port, "127.0.0.1");
    pass(near, far);
    pass(far, near);
  }).listen(0, "127.0.0.1");

  function pass(from: Socket, to: Socket): void {
    sockets.add(from);
    from.setNoDelay();
    let last: Promise<unknown> = Promise.resolve();
    from.on("data", (piece) => {
      const delay = sleep(least + (most - least) * Math.random());
      last = Promise.all([last, delay]).then(() => to.write(piece));
    });
    for (const end of ["close", "error"]) from.on(end, () => to.destroy());
  }

  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    port: address.port,
    stop() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
