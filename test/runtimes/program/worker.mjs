// The tour in a worker. The body of the request is the address of the server.

import * as client from "clockify-connector";
import * as webhooks from "clockify-connector/webhooks";
import { tour } from "./tour.mjs";

export default {
  fetch: async (request) => Response.json(await tour(client, webhooks, await request.text())),
};
