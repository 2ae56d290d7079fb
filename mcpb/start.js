// The entry of the bundle. For an optional field that was left blank, clients pass the placeholder of the manifest unchanged, which
// the program would take for a value.

for (const [name, value] of Object.entries(process.env)) {
  if (/^\$\{user_config\.\w+\}$/.test(value ?? "")) delete process.env[name];
}

await import("./cli.mjs");
