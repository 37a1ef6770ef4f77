import { parentPort, workerData } from "node:worker_threads";
import { Resvg } from "@resvg/resvg-js";
import type { PlanChart } from "../../domain/forecast/chart.ts";
import { notoSans } from "../noto-sans.ts";
import { drawChart } from "./chart-svg.ts";

const svg = drawChart(workerData as PlanChart);
parentPort?.postMessage(new Resvg(svg, { font: notoSans() }).render().asPng());
