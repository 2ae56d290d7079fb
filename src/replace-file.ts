// Puts a text in the place of a file, in one step: after a crash there is the old text or the new one, and it is surely on the disk.

import { open, rename } from "node:fs/promises";

/** Only its owner can read the file. Beside it stands `PATH.new` meanwhile. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const fresh = `${path}.new`;
  const file = await open(fresh, "w", 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(fresh, path);
}
