import { execFile } from "node:child_process";
import { access, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { goodMp3, voiceMessage } from "../../../sandbox/samples/recordings.ts";
import { mp3File } from "../../../sandbox/samples/recordings-mp3.ts";
import { tone } from "../../../sandbox/samples/recordings-signals.ts";
import { wavFile } from "../../../sandbox/samples/recordings-wav.ts";
import { createStudio } from "../../../src/files/recordings/studio.ts";
import { thrownBy, useWorkshop } from "./workshop.ts";

const workshop = useWorkshop();
const studio = createStudio();
afterAll(() => studio.close());

describe("the recording studio", () => {
  it("takes a voice message from the chat to the mp3 of the campaign", async () => {
    const path = await workshop.keep(await voiceMessage());
    const before = await studio.inspect(path);
    if (!before.ok) throw new Error(before.refusal.code);
    const after = await studio.prepare(path, before.facts, { trim: true, level: true }, workshop.path());
    expect(before.facts).toMatchObject({ container: "ogg-opus", hasSpeech: true });
    expect(after).toMatchObject({ ok: true, unchanged: false, facts: { container: "mp3", hasSpeech: true } });
  });

  it("refuses what is no recording", async () => {
    const path = await workshop.keep(Buffer.from("salom"));
    expect(await studio.inspect(path)).toEqual({
      ok: false,
      refusal: { code: "not-audio", variables: { format: "unknown" } },
    });
  });

  it("keeps what its decoders print out of the process's own output", async () => {
    const [stereo, mono, low] = await Promise.all([
      mp3File([tone({ seconds: 5, rate: 44_100 }), tone({ seconds: 5, rate: 44_100 })], 44_100, { bitrate: 128 }),
      mp3File([tone({ seconds: 5, rate: 44_100 })], 44_100),
      mp3File([tone({ seconds: 5, rate: 22_050 })], 22_050),
    ]);
    // Cut in the middle of frames and joined: the decoder prints a line for each that it cannot make out.
    const joined = Buffer.concat([stereo.subarray(0, 50_123), mono.subarray(777), low.subarray(333)]);
    const path = await workshop.keep(joined);
    const script = `
      import { createStudio } from ${JSON.stringify(new URL("../../../src/files/recordings/studio.ts", import.meta.url))};
      const studio = createStudio();
      const { refusal } = await studio.inspect(${JSON.stringify(path)});
      process.stdout.write(refusal.code);
      await studio.close();`;
    const program = `${workshop.path()}.mjs`;
    await writeFile(program, script);
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [program]);
    expect([stdout, stderr]).toEqual(["joined", ""]);
  });

  it("writes a telephone preview that is a recording itself", async () => {
    const path = await workshop.keep(await goodMp3(3));
    const outputPath = workshop.path();
    const { facts } = await inspected(path);
    expect(await studio.telephone(path, facts, outputPath)).toEqual({ ok: true });
    expect((await inspected(outputPath)).facts.container).toBe("mp3");
  });

  it("does the jobs one after another, in their order", async () => {
    const order: number[] = [];
    const path = await workshop.keep(await goodMp3(1));
    await Promise.all([1, 2, 3].map((number) => studio.inspect(path).then(() => order.push(number))));
    expect(order).toEqual([1, 2, 3]);
  });

  it("blames the machine, not the recording, for a file that is gone", async () => {
    const error = await thrownBy(studio.inspect(workshop.path()));
    expect(error).toMatchObject({ name: "Failure", code: "ENOENT" });
  });

  it("blames the machine for a place that cannot be written", async () => {
    const path = await workshop.keep(wavFile([new Float32Array(16_000).fill(0.1)], 16_000));
    const { facts } = await inspected(path);
    const error = await thrownBy(studio.prepare(path, facts, {}, "/no/such/folder/out.mp3"));
    expect(error).toMatchObject({ name: "Failure", code: "ENOENT" });
  });
});

const HANGS = "for (;;);";

describe("a studio whose worker fails", () => {
  it.each([
    ["hangs", HANGS],
    ["throws", "throw new Error('no more');"],
    ["exits", "process.exit(1);"],
    ["runs out of memory", "const all = []; for (;;) all.push(new Array(1e6).fill(0));"],
  ])("gives a recording up when it %s, and works on", async (_, code) => {
    const worker = await brokenOnce(code);
    const patient = createStudio({ timeLimit: 0.6, workerUrl: worker });
    const outputPath = await workshop.keep(Buffer.from("half an mp3"));
    const { facts } = await inspected(await workshop.keep(await goodMp3(1)));
    // The time limit passes at once for what hangs, and never for the next: a slow machine starts a thread slowly.
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    onTestFinished(() => void vi.useRealTimers());
    const first = patient.prepare("/broken", facts, {}, outputPath);
    const second = patient.inspect("/fine");
    if (code === HANGS) vi.advanceTimersByTime(600);
    expect(await first).toEqual({ ok: false, refusal: { code: "gave-up", variables: {} } });
    expect(await second).toEqual({ ok: true, facts: "of /fine" });
    await expect(access(outputPath)).rejects.toThrow("ENOENT");
    await patient.close();
  });

  it("rejects what is under way when it is closed, and everything after", async () => {
    const closing = createStudio({ workerUrl: await brokenOnce(HANGS) });
    const underWay = thrownBy(closing.inspect("/broken"));
    await closing.close();
    expect(await underWay).toMatchObject({ code: "CLOSED" });
    expect(await thrownBy(closing.inspect("/fine"))).toMatchObject({ code: "CLOSED" });
  });
});

async function inspected(path: string) {
  const result = await studio.inspect(path);
  if (!result.ok) throw new Error(result.refusal.code);
  return result;
}

/** A worker that fails by `code` on the path /broken, and answers for every other. */
async function brokenOnce(code: string): Promise<URL> {
  const path = `${workshop.path()}.mjs`;
  const answer = 'parentPort.postMessage({ ok: true, done: { kind: "done", facts: "of " + path } });';
  const body = `parentPort.on("message", ({ path }) => { if (path === "/broken") { ${code} } ${answer} });`;
  await writeFile(path, `import { parentPort } from "node:worker_threads"; ${body}`);
  return pathToFileURL(path);
}
