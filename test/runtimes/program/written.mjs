// What came of a write. Its argument is the address of the server.

import process from "node:process";
import { createClockify } from "clockify-connector";

const workspaceId = "64f1c0a0e4b0010000000001";
const clockify = createClockify({ apiKey: "key-of-these-tests", baseUrl: process.argv.at(-1), workspaceId });
await clockify.createTimeEntry().then(
  () => console.log("made"),
  ({ reason, outcome }) => console.log(reason, outcome),
);
