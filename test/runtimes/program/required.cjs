// The tour in a CommonJS module. Its last argument is the address of the server.

const client = require("clockify-connector");
const webhooks = require("clockify-connector/webhooks");
const { tour } = require("./tour.mjs");

tour(client, webhooks, process.argv.at(-1)).then((result) => console.log(JSON.stringify(result)));
