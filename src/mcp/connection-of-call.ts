// The choice of the connection of a call by its argument PCID.

import type { Connection, Connections } from "../connections/connection.js";
import { oneLine } from "../input/confirmation-message.js";
import { InputError } from "../input/input-error.js";
import { isObject } from "../util/json.js";

/** @throws {InputError} with the names when several connections leave open which one is meant, or none has that name */
export function connectionOf(given: unknown, connections: Connections): Connection {
  const named = isObject(given) ? (given.PCID ?? "") : "";
  const wanted = named === "" || (Array.isArray(named) && named.length === 0) ? undefined : named;
  const { names, ofRequest } = connections;
  const [only] = names;
  // Who brings a key of their own has one connection, whatever the caller's other server calls it.
  if (only !== undefined && names.length === 1 && (wanted === undefined || ofRequest)) return connections.get(only);
  const sameLetters = names.filter((name) => name.toLowerCase() === String(wanted).toLowerCase());
  const [meant] = names.filter((name) => name === wanted).concat(sameLetters.length === 1 ? sameLetters : []);
  if (meant !== undefined) return connections.get(meant);
  const known =
    names.length === 0
      ? "There is none: a person has to set CLOCKIFY_API_KEY or name a file of connections."
      : `Known: ${names.join(", ")}.`;
  const what =
    wanted === undefined
      ? "PCID is missing: it names the connection."
      : `PCID names no connection: ${oneLine(String(wanted)).slice(0, 60)}.`;
  throw new InputError(`${what} ${known} Nothing was sent.`, {
    code: "unknown_connection",
    problems: [{ argument: "PCID", message: wanted === undefined ? "is missing" : "is unknown" }],
  });
}
