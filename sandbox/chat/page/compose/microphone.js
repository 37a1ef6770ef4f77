/** The microphone as a voice message. WebCodecs gives Opus in every current browser; MediaRecorder gives Ogg only in some. */
import { oggOpus } from "./ogg-opus.js";

const RATE = 48_000;
const PACKET_MS = 20;
const ENCODER = { codec: "opus", sampleRate: RATE, numberOfChannels: 1, bitrate: 32_000 };

/** Whether this browser can record at all. */
export async function canRecord() {
  if (!navigator.mediaDevices || typeof AudioEncoder === "undefined") return false;
  return (await AudioEncoder.isConfigSupported(ENCODER)).supported === true;
}

/**
 * Begins to record. Rejects with NotAllowedError or NotFoundError when there is no microphone to be had.
 * `recorded`: seconds of sound so far, which a busy machine has later than a clock.
 * @returns {Promise<{ recorded(): number, finish(): Promise<{ file: File, seconds: number }>, discard(): void }>}
 */
export async function record() {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1 } });
  const context = new AudioContext({ sampleRate: RATE });
  await context.audioWorklet.addModule("/page/compose/capture-worklet.js");
  const capture = new AudioWorkletNode(context, "capture", { numberOfOutputs: 0 });
  /** @type {Uint8Array[]} */
  const packets = [];
  const encoder = new AudioEncoder({
    output(chunk) {
      const packet = new Uint8Array(chunk.byteLength);
      chunk.copyTo(packet);
      packets.push(packet);
    },
    error() {},
  });
  encoder.configure(ENCODER);
  let samples = 0;
  capture.port.onmessage = ({ data }) => {
    const timestamp = Math.round((samples / RATE) * 1e6);
    const shape = { numberOfFrames: data.length, numberOfChannels: 1, sampleRate: RATE, timestamp };
    encoder.encode(new AudioData({ format: "f32-planar", data, ...shape }));
    samples += data.length;
  };
  context.createMediaStreamSource(stream).connect(capture);

  const stop = async () => {
    capture.port.onmessage = null;
    for (const track of stream.getTracks()) track.stop();
    await context.close();
  };
  return {
    recorded: () => samples / RATE,
    async finish() {
      await stop();
      await encoder.flush();
      encoder.close();
      const file = new File([oggOpus(packets, (RATE * PACKET_MS) / 1000)], "voice.ogg", { type: "audio/ogg" });
      return { file, seconds: Math.max(1, Math.round(samples / RATE)) };
    },
    discard() {
      void stop().then(() => encoder.close());
    },
  };
}
