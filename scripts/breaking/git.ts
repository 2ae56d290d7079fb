// The last release and its files, as git has them.

import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);
const RELEASE = /^v\d+\.\d+\.\d+$/;

export interface Repository {
  /**
   * The newest tag of a release among the ancestors of the checkout, or the one before if the checkout is that release and
   * unchanged. `undefined` when there is none.
   *
   * @throws {Error} when the checkout is shallow, which would hide the tags
   */
  lastRelease(): Promise<string | undefined>;
  /** @throws {Error} when there is no such tag, branch or commit */
  check(reference: string): Promise<void>;
  /** The text of a file, or `undefined` where there was none. */
  read(reference: string, path: string): Promise<string | undefined>;
  /** The paths of the files in a folder. */
  list(reference: string, folder: string): Promise<string[]>;
}

/** The repository of a folder, which is its root. */
export function repositoryAt(folder: string): Repository {
  const git = async (...args: string[]): Promise<string> =>
    (await run("git", args, { cwd: folder, maxBuffer: 2 ** 28 })).stdout;

  return {
    async lastRelease() {
      const tags = (await git("tag", "--merged", "HEAD", "--sort=-version:refname")).split("\n");
      if ((await git("rev-parse", "--is-shallow-repository")).trim() === "true") {
        throw new Error(
          "This checkout is shallow, so its releases cannot be seen. Fetch all of it: git fetch --unshallow --tags",
        );
      }
      const here = (await git("tag", "--points-at", "HEAD")).split("\n");
      const unchanged = (await git("status", "--porcelain")) === "";
      return tags.find((tag) => RELEASE.test(tag) && !(unchanged && here.includes(tag)));
    },

    async check(reference) {
      await git("rev-parse", "--verify", "--quiet", "--end-of-options", `${reference}^{commit}`).catch(() => {
        throw new Error(`--against ${reference}: there is no such tag, branch or commit here.`);
      });
    },

    async read(reference, path) {
      // An empty answer of ls-tree is the only sure sign that the file was not there; git show fails for many reasons.
      if ((await git("ls-tree", "--name-only", reference, "--", path)) === "") return undefined;
      return git("show", `${reference}:${path}`);
    },

    async list(reference, path) {
      return (await git("ls-tree", "--name-only", reference, "--", `${path}/`))
        .split("\n")
        .filter((line) => line !== "");
    },
  };
}
