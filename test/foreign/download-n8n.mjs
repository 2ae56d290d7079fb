// Download of n8n's Clockify node. Only its folder is unpacked, since the whole package brings hundreds of others.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const VERSION = "2.41.2";
const INTEGRITY = "qUItyawxR1aR/t6Fgk0whYwBSDR+VOu5RkgAI3AElVI3dqPLLcCAawAMFc/N3GFG35//quOVRUwuc7a3mVLC0g==";

const here = fileURLToPath(new URL(".", import.meta.url));
const download = mkdtempSync(join(tmpdir(), "n8n-"));
try {
  const spec = `n8n-nodes-base@${VERSION}`;
  execFileSync("npm", ["pack", spec, "--silent", "--pack-destination", download], { stdio: "ignore" });
  const tarball = join(download, `n8n-nodes-base-${VERSION}.tgz`);
  const found = createHash("sha512").update(readFileSync(tarball)).digest("base64");
  if (found !== INTEGRITY) throw new Error(`${spec} is not the package that was pinned: its sha512 is ${found}`);
  const target = join(here, "node_modules");
  execFileSync("tar", ["xzf", tarball, "-C", target, "--transform", "s,^package,n8n-clockify,", "package/dist/nodes/Clockify"]);
} finally {
  rmSync(download, { recursive: true });
}
