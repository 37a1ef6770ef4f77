import { answerJobs } from "../thread.ts";
import { perform } from "./jobs.ts";

// The entry of a thread: a file that acts when it is loaded.
answerJobs(perform);
