import { random } from "../../../sandbox/samples/recordings-signals.ts";

/** @returns a broken copy of a file, always the same for the same seed: bytes changed, cut out, doubled or made up. */
export function corrupted(bytes: Buffer, seed: number): Buffer {
  let calls = 0;
  const upTo = (limit: number): number => Math.floor(random(seed * 7919 + calls++) * limit);
  const broken = Buffer.from(bytes);
  const damage = [
    () => {
      for (let count = upTo(60); count >= 0; count--) broken[upTo(broken.length)] = upTo(256);
      return broken;
    },
    // Headers are where a byte does most harm.
    () => {
      for (let count = upTo(6); count >= 0; count--) broken[upTo(Math.min(120, broken.length))] = upTo(256);
      return broken;
    },
    () => broken.subarray(0, upTo(broken.length)),
    () => broken.subarray(upTo(broken.length)),
    () => broken.fill(upTo(2) * 255, upTo(broken.length)),
    () => {
      const [from, to] = [upTo(broken.length), upTo(broken.length)];
      return Buffer.concat([broken.subarray(0, from), broken.subarray(to)]);
    },
    () => {
      const made = Buffer.alloc(upTo(5000)).map(() => upTo(256));
      const at = upTo(broken.length);
      return Buffer.concat([broken.subarray(0, at), made, broken.subarray(at)]);
    },
  ];
  return (damage[upTo(damage.length)] ?? (() => broken))();
}
