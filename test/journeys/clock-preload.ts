/** Loaded before the bot's own code (`node --import`): moves its clock by the milliseconds that a file holds. */
import { readFileSync } from "node:fs";

const file = process.env.JOURNEY_CLOCK;
const machine = Date.now;
if (file) Date.now = () => machine() + Number(readFileSync(file, "utf8"));
