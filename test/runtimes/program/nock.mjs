// A call that nock answers.

import nock from "nock";
import { createClockify } from "clockify-connector";
const clockify = createClockify({ apiKey: "key-of-these-tests" });
nock("https://api.clockify.me").get("/api/v1/workspaces").reply(200, [{ id: "64f1c0a0e4b0010000000001", name: "Mocked" }]);
console.log((await clockify.listWorkspaces())[0].name);
