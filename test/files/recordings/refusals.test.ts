import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { mp3File, withXingHeader } from "../../../sandbox/samples/recordings-mp3.ts";
import { oggOpusFile } from "../../../sandbox/samples/recordings-opus.ts";
import { silence, tone } from "../../../sandbox/samples/recordings-signals.ts";
import { wavFile } from "../../../sandbox/samples/recordings-wav.ts";
import { inspectRecording, LONGEST_SECONDS } from "../../../src/files/recordings/inspect.ts";
import { UnfitRecording } from "../../../src/files/recordings/unfit.ts";
import { thrownBy, useWorkshop } from "./workshop.ts";

const workshop = useWorkshop();
const two = (rate: number): Float32Array => tone({ seconds: 2, rate });

type Row = [name: string, make: () => Promise<Buffer> | Buffer, refusal: object];

const others: Row[] = [
  ["nothing at all", () => Buffer.alloc(0), { code: "empty", variables: {} }],
  [
    "a text",
    () => Buffer.from("Assalomu alaykum! ".repeat(50)),
    { code: "not-audio", variables: { format: "unknown" } },
  ],
  [
    "a picture",
    () => Buffer.from(`89504e470d0a1a0a0000000d494844520000000100000001${"00".repeat(50)}`, "hex"),
    { code: "not-audio", variables: { format: "png" } },
  ],
  ["a PDF", () => Buffer.from(`%PDF-1.7\n${" ".repeat(500)}`), { code: "not-audio", variables: { format: "pdf" } }],
  [
    "a zip",
    () => Buffer.from(`504b0506${"00".repeat(18)}`, "hex"),
    { code: "not-audio", variables: { format: "zip" } },
  ],
  ["an amr", () => Buffer.from(`#!AMR\n${"\x3c".repeat(500)}`, "latin1"), { code: "amr", variables: {} }],
  ["an m4a", () => mp4("M4A "), { code: "m4a", variables: {} }],
  ["a protected m4p", () => mp4("M4P "), { code: "encrypted", variables: { format: "m4p" } }],
  ["an m4a that calls itself mp4", () => mp4("mp42", "soun"), { code: "m4a", variables: {} }],
  ["a video note", () => mp4("mp42", "vide"), { code: "video", variables: {} }],
  [
    "a video",
    () => Buffer.from(`RIFF\x00\x10\x00\x00AVI LIST${"\0".repeat(500)}`, "latin1"),
    { code: "video", variables: {} },
  ],
  [
    "a flac",
    () => Buffer.from(`664c6143${"00".repeat(200)}`, "hex"),
    { code: "other-audio", variables: { format: "flac" } },
  ],
  [
    "an AAC that calls itself mp3",
    () => Buffer.from("fff15080".repeat(1000), "hex"),
    { code: "other-audio", variables: { format: "aac" } },
  ],
  [
    "an AIFF",
    () => Buffer.from(`FORM\0\0\x10\0AIFFCOMM${"\0".repeat(500)}`, "latin1"),
    { code: "other-audio", variables: { format: "aif" } },
  ],
  [
    "a wav whose bytes are in the other order",
    () => Buffer.from(`RIFX\0\0\x10\0WAVEfmt ${"\0".repeat(500)}`, "latin1"),
    { code: "other-audio", variables: { format: "wav" } },
  ],
  ["an amr of the wide band", () => Buffer.from(`#!AMR-WB\n${"\x3c".repeat(500)}`, "latin1"), { code: "amr" }],
  [
    "an ID3 tag with nothing behind it",
    () => Buffer.from(`49443303000000000000${"00".repeat(500)}`, "hex"),
    { code: "damaged", variables: {} },
  ],
];

const broken: Row[] = [
  ["a wav of Microsoft's ADPCM", () => wavWith(20, 2), { code: "other-audio", variables: { format: "wav-2" } }],
  ["a wav of IMA's ADPCM", () => wavWith(20, 17), { code: "other-audio", variables: { format: "wav-17" } }],
  ["a wav of GSM", () => wavWith(20, 49), { code: "other-audio", variables: { format: "wav-49" } }],
  ["a wav that says mp3 and holds none", () => wavWith(20, 85), { code: "damaged", variables: {} }],
  ["a wav of no channels", () => wavWith(22, 0), { code: "damaged", variables: {} }],
  ["a wav of twelve bits", () => wavWith(34, 12), { code: "damaged", variables: {} }],
  ["a wav without samples", () => wavFile([new Float32Array()], 16_000), { code: "empty", variables: {} }],
  ["a cut wav", () => wavFile([two(16_000)], 16_000).subarray(0, 40_000), { code: "truncated", variables: {} }],
  [
    "a wav that ends before its sound",
    () => wavFile([two(16_000)], 16_000).subarray(0, 36),
    { code: "empty", variables: {} },
  ],
  [
    "a cut voice message",
    async () => half(await oggOpusFile(two(16_000), 16_000)),
    { code: "truncated", variables: {} },
  ],
  [
    "a cut Ogg/Vorbis",
    () => half(readFileSync(new URL("../../cases/sounds/vorbis.ogg", import.meta.url))),
    { code: "truncated", variables: {} },
  ],
  [
    "a cut mp3 that counts its frames",
    async () => half(withXingHeader(await mp3File([two(44_100)], 44_100), 78)),
    { code: "truncated", variables: {} },
  ],
  [
    "longer than half an hour",
    () => wavFile([silence({ seconds: LONGEST_SECONDS + 1, rate: 1000 })], 1000),
    { code: "too-long", variables: { limit: 1800 } },
  ],
];

describe("a recording that cannot be used", () => {
  it.each([...others, ...broken])("is refused for what it is: %s", async (_, make, refusal) => {
    const error = await thrownBy(inspectRecording(await workshop.keep(await make())));
    expect(error).toBeInstanceOf(UnfitRecording);
    expect(error).toMatchObject({ refusal });
  });
});

function half(bytes: Buffer): Buffer {
  return bytes.subarray(0, Math.floor(bytes.length / 2));
}

/** A wav of which one 16-bit field of the header says something else. */
function wavWith(offset: number, value: number): Buffer {
  const bytes = wavFile([two(16_000)], 16_000);
  bytes.writeUInt16LE(value, offset);
  return bytes;
}

/** An MP4 file of a brand, with one track of a kind: just enough boxes for its readers to find it. */
function mp4(brand: string, track?: "soun" | "vide"): Buffer {
  const ftyp = box("ftyp", Buffer.from(`${brand}\0\0\0\0isom`));
  if (!track) return Buffer.concat([ftyp, box("free", Buffer.alloc(200))]);
  const hdlr = box("hdlr", Buffer.concat([Buffer.alloc(8), Buffer.from(track), Buffer.alloc(13)]));
  const sampleEntry = box(track === "soun" ? "mp4a" : "avc1", Buffer.alloc(track === "soun" ? 28 : 78));
  const stsd = box("stsd", Buffer.concat([Buffer.from("0000000000000001", "hex"), sampleEntry]));
  const mdhd = box("mdhd", Buffer.from("000000000000000000000000000003e8000007d000000000", "hex"));
  const media = box("mdia", Buffer.concat([mdhd, hdlr, box("minf", box("stbl", stsd))]));
  const tkhd = box(
    "tkhd",
    Buffer.concat([Buffer.from("00000007", "hex"), Buffer.alloc(8), Buffer.from("00000001", "hex"), Buffer.alloc(68)]),
  );
  const mvhd = box("mvhd", Buffer.concat([Buffer.alloc(12), Buffer.from("000003e8000007d0", "hex"), Buffer.alloc(80)]));
  return Buffer.concat([
    ftyp,
    box("moov", Buffer.concat([mvhd, box("trak", Buffer.concat([tkhd, media]))])),
    box("mdat", Buffer.alloc(64)),
  ]);
}

function box(name: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(content.length + 8);
  head.write(name, 4);
  return Buffer.concat([head, content]);
}
