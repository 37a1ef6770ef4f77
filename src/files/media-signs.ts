/** How files that hold sound or films begin, as Latin-1; `?` is any byte. What cannot be opened is still known for what it is. */
const SIGNS: readonly string[] = [
  ...[
    "#!AMR\n",
    "#!AMR-WB\n",
    "ID3\x02",
    "ID3\x03",
    "ID3\x04",
    "OggS\0",
    "caff\0",
    ".snd\0",
    "MThd\0",
    "riff\x2E\x91\xCF\x11",
  ],
  // wma and wmv; webm and mkv.
  ...["\x30\x26\xB2\x75\x8E\x66\xCF\x11", "\x1A\x45\xDF\xA3"],
];

/** The same, of letters alone: a text may begin so too, but not with control characters among them. */
const SIGNS_OF_LETTERS: readonly string[] = [
  ...["fLaC", "wvPK", "MAC ", "ADIF"],
  // wav, its kin for large files, and films of the same family; AIFF; m4a, mp4, mov and 3gp.
  ...["RIFF????WAVE", "RIFX????WAVE", "RF64????WAVE", "BW64????WAVE", "RIFF????AVI "],
  ...["FORM????AIFF", "FORM????AIFC", "????ftyp"],
];

/** Brands of `ftyp` that are pictures: what iPhones take. */
const PICTURES: readonly string[] = ["hei", "hev", "mif1", "msf1", "avif", "avis"].map((brand) => `????ftyp${brand}`);

/** Whether a file begins with a signature of sound or a film that no text has. */
export function isSignedAsMedia(head: Uint8Array): boolean {
  const start = head.subarray(0, 16);
  return hasSign(SIGNS, start) || (hasSign(SIGNS_OF_LETTERS, start) && start.some((byte) => byte < 9));
}

function hasSign(signs: readonly string[], head: Uint8Array): boolean {
  return signs.some((sign) => beginsWith(head, sign)) && !startsLikePhotograph(head);
}

/** Whether a file begins like sound or a film: by a signature, or by an MPEG audio frame (ISO/IEC 11172-3; ADTS: 13818-7). */
export function startsLikeMedia(head: Uint8Array): boolean {
  return isSignedAsMedia(head) || hasSign(SIGNS_OF_LETTERS, head) || startsWithFrame(head);
}

/** Whether a file begins like a picture in a container that films use too. */
export function startsLikePhotograph(head: Uint8Array): boolean {
  return PICTURES.some((sign) => beginsWith(head, sign)) || beginsWith(head, "RIFF????WEBP");
}

function beginsWith(head: Uint8Array, sign: string): boolean {
  return [...sign].every((sought, at) => (sought === "?" ? at < head.length : head[at] === sought.charCodeAt(0)));
}

function startsWithFrame([sync = 0, second = 0, third = 0]: Uint8Array): boolean {
  if (sync !== 0xff || (second & 0xe0) !== 0xe0) return false;
  const isAdts = (second & 0xf6) === 0xf0;
  const isLayered = (second & 0x06) !== 0 && (second & 0x18) !== 0x08 && third >> 4 !== 15 && (third & 0x0c) !== 0x0c;
  return isAdts || isLayered;
}
