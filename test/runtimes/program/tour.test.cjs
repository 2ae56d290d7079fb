// The tour as a test of Jest in a CommonJS module. The server is in the environment.

const client = require("clockify-connector");
const webhooks = require("clockify-connector/webhooks");
const { tour } = require("./tour.mjs");

test("the tour", async () => {
  process.stdout.write(JSON.stringify(await tour(client, webhooks, process.env.TOUR_URL)));
});
