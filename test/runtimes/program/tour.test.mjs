// The tour as a test of Jest in an ES module. The server is in the environment.

import * as client from "clockify-connector";
import * as webhooks from "clockify-connector/webhooks";
import { tour } from "./tour.mjs";

test("the tour", async () => {
  process.stdout.write(JSON.stringify(await tour(client, webhooks, process.env.TOUR_URL)));
});
