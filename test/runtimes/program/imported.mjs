// The tour in an ES module. Its last argument is the address of the server.

import process from "node:process";
import * as client from "clockify-connector";
import * as webhooks from "clockify-connector/webhooks";
import { tour } from "./tour.mjs";

console.log(JSON.stringify(await tour(client, webhooks, process.argv.at(-1))));
