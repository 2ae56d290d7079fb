// A server whose tools see every argument that was sent. The protocol's reader drops `__proto__`, which would then be ignored and
// not refused like other unknown names.

import { Server, type Transport } from "@modelcontextprotocol/server";
import { isObject } from "../util/json.js";

const DROPPED = "__proto__";

export class WholeServer extends Server {
  override connect(transport: Transport): Promise<void> {
    const before = transport.onmessage;
    transport.onmessage = (message, extra) => {
      before?.(message, extra);
      if ("params" in message && isObject(message.params)) keepDropped(message.params.arguments);
    };
    return super.connect(transport);
  }
}

/** Under a name that is as unknown, and is not dropped. */
function keepDropped(args: unknown): void {
  const dropped = isObject(args) && Object.getOwnPropertyDescriptor(args, DROPPED);
  if (dropped) Object.assign(args, { [JSON.stringify(DROPPED)]: dropped.value });
}
