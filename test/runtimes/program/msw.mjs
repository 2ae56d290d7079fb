// A call that MSW answers.

import { http, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { createClockify } from "clockify-connector";
const server = setupServer(http.get("https://api.clockify.me/api/v1/workspaces", () => HttpResponse.json([{ id: "64f1c0a0e4b0010000000001", name: "Mocked" }])));
const clockify = createClockify({ apiKey: "key-of-these-tests" });
server.listen();
console.log((await clockify.listWorkspaces())[0].name);
server.close();
