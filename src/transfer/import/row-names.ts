// The ids of the names in a file. Each name is looked up once, however many rows have it.

import { InputError, textWithCandidates } from "../../input/input-error.js";
import { isSameName } from "../../input/name-comparison.js";
import { isIdentifier, type Scope } from "../../input/name-lookup.js";
import type { Lookup, Named } from "../../input/tool-definition.js";
import type { Account } from "../account.js";
import { TAG_SEPARATOR } from "../export/formats.js";
import type { Column, TableRow } from "./csv-table.js";
import type { Reject } from "./row-problems.js";

export interface Ids {
  readonly userId: string;
  readonly projectId: string | undefined;
  readonly taskId: string | undefined;
  readonly tagIds: readonly string[];
}

export interface Names {
  /** @returns undefined when something was rejected */
  idsOf(row: TableRow, reject: Reject): Promise<Ids | undefined>;
}

/** Beyond that many, the whole list takes fewer calls than a search for each. */
const MAX_LOOKUPS = 20;

export function namesOf(
  { directory, workspaceId, me }: Pick<Account, "directory" | "workspaceId" | "me">,
  signal: AbortSignal,
): Names {
  const found = new Map<string, Promise<Named | InputError>>();
  const counts = new Map<Lookup, number>();

  function find(lookup: Lookup, text: string, column: Column, scope: Scope): Promise<Named | InputError> {
    const key = JSON.stringify([lookup, text, scope]);
    const known = found.get(key);
    if (known) return known;
    const lookups = (counts.get(lookup) ?? 0) + 1;
    counts.set(lookup, lookups);
    const within = { workspaceId, ...scope, whole: lookups > MAX_LOOKUPS };
    const result = orInputError(directory.find(lookup, text, column, within, signal));
    found.set(key, result);
    return result;
  }

  async function idsOf(row: TableRow, reject: Reject): Promise<Ids | undefined> {
    let isGood = true;
    const record: Reject = (column, message) => {
      isGood = false;
      reject(column, message);
    };
    const text = (column: Column) => row.cell(column);
    // What was booked on a project before it was archived comes back as it was. Nothing new should be booked there.
    const activeOnly = !row.isExported;
    const idOf = async (lookup: Lookup, name: string, column: Column, scope: Scope = {}) => {
      const result = await find(lookup, name, column, scope);
      if (!(result instanceof InputError)) return result.id;
      record(column, withoutColumn(textWithCandidates(result), column));
      return undefined;
    };
    const userId = await personOf(text("user"), row.cell("user id"), record);
    const projectId = await projectOf(text("project"), text("client"), activeOnly, record);
    const taskId =
      text("task") === "" || (projectId === undefined && !isGood)
        ? undefined
        : projectId === undefined
          ? record("task", "needs a project, and there is none in this row")
          : await idOf("listTasks", text("task"), "task", { projectId, activeOnly });
    const tags = text("tags")
      .split(TAG_SEPARATOR.trim())
      .map((tag) => tag.trim());
    const tagIds: string[] = [];
    for (const tag of tags.filter(Boolean)) {
      const id = await idOf("listTags", tag, "tags", { activeOnly });
      if (id !== undefined) tagIds.push(id);
    }
    if (!isGood || userId === undefined) return undefined;
    return { userId, projectId, taskId: taskId ?? undefined, tagIds: [...new Set(tagIds)] };
  }

  /** Not everybody has a name, and two people may share one, so the id wins. The name of another person beside it is a mistake. */
  async function personOf(name: string, id: string, reject: Reject): Promise<string | undefined> {
    if (id !== "" && !isIdentifier(id)) {
      reject("user id", `${JSON.stringify(id)} is not an id; leave it empty to go by the name`);
      return undefined;
    }
    if (name === "") return id || me.id;
    const named = await find("listUsers", name, "user", {});
    if (named instanceof InputError && id !== "") return id;
    if (named instanceof InputError) reject("user", withoutColumn(textWithCandidates(named), "user"));
    else if (id === "" || named.id === id) return named.id;
    else reject("user", `${JSON.stringify(name)} is not the user with the id ${id}; empty the one that is wrong`);
    return undefined;
  }

  /** Two clients may have projects of the same name. Then the client decides; otherwise it has to match. */
  async function projectOf(
    project: string,
    client: string,
    activeOnly: boolean,
    reject: Reject,
  ): Promise<string | undefined> {
    if (project === "") {
      if (client !== "") reject("client", "needs a project, and there is none in this row");
      return undefined;
    }
    const result = await find("listProjects", project, "project", { activeOnly });
    const isOfClient = ({ about = "" }: Named) => isSameName(about.replace(/(, |^)not active$/, ""), client);
    if (!(result instanceof InputError)) {
      // Of a project that was given by its id nothing else is known.
      if (client === "" || result.name === result.id || isOfClient(result)) return result.id;
      reject("client", `${JSON.stringify(client)} is not the client of the project ${JSON.stringify(project)}`);
      return undefined;
    }
    const { code, candidates = [] } = result;
    const ofClient = code === "ambiguous_name" && client !== "" ? candidates.filter(isOfClient) : [];
    const [only] = ofClient;
    if (only && ofClient.length === 1) return only.id;
    reject("project", withoutColumn(textWithCandidates(result), "project"));
    return undefined;
  }

  return { idsOf };
}

/** A name that cannot be used is a problem of its rows; any other failure ends the import. */
async function orInputError(named: Promise<Named>): Promise<Named | InputError> {
  try {
    return await named;
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

function withoutColumn(message: string, column: Column): string {
  return message.startsWith(`${column}: `) ? message.slice(column.length + 2) : message;
}
