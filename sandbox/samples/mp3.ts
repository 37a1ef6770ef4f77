import { createMp3Encoder } from "wasm-media-encoders";

const sampleRate = 16_000;

/** A mono 16 kHz, 64 kbit/s mp3 of a sine tone: `seconds` long, `hertz` high (440 unless told), about -12 dBFS. */
export async function makeMp3({ seconds, hertz = 440 }: { seconds: number; hertz?: number }): Promise<Uint8Array> {
  const encoder = await createMp3Encoder();
  encoder.configure({ sampleRate, channels: 1, bitrate: 64 });
  const wave = new Float32Array(Math.round(seconds * sampleRate));
  for (let at = 0; at < wave.length; at++) wave[at] = 0.25 * Math.sin((2 * Math.PI * hertz * at) / sampleRate);
  // The encoder's output is a view of its own memory that the next call overwrites.
  const frames = Buffer.from(encoder.encode([wave]));
  return new Uint8Array(Buffer.concat([frames, encoder.finalize()]));
}
