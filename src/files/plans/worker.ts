import { Resvg } from "@resvg/resvg-js";
import type { PlanChart } from "../../domain/forecast/chart.ts";
import { notoSans } from "../noto-sans.ts";
import { createMeasure } from "../pictures/letters.ts";
import { answerJobs } from "../thread.ts";
import { drawChart } from "./chart-svg.ts";

// The entry of a thread: a file that acts when it is loaded.
const measure = createMeasure();
answerJobs((chart: PlanChart) => new Resvg(drawChart(chart, measure), { font: notoSans() }).render().asPng());
