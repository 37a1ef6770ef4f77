import fc from "fast-check";
import iconv from "iconv-lite";
import { expect, test } from "vitest";
import { goodMp3 } from "../../sandbox/samples/recordings.ts";
import { isSound } from "../../src/files/sound-or-list.ts";
import { casesIn } from "./lists/cases.ts";

const latin1 = (text: string) => Buffer.from(text, "latin1");
const noise = Buffer.from(Array.from({ length: 3000 }, (_, at) => (at * 7919 + ((at * at) >> 3)) & 255));
const silence = Buffer.alloc(3000);
const list = "Исм;Телефон\r\nАли;901112233\r\n";

test.each<[what: string, bytes: Buffer, name: string]>([
  [
    "UTF-16 with a mark, which is an MPEG frame to a careless eye",
    iconv.encode(list, "utf16-le", { addBOM: true }),
    "a.txt",
  ],
  ["UTF-16 without a mark", iconv.encode(list, "utf16-be", { addBOM: false }), "a.csv"],
  ["UTF-16 under a name of sound", iconv.encode(list, "utf16-le", { addBOM: true }), "a.mp3"],
  ["contacts in UTF-16", iconv.encode("BEGIN:VCARD\r\nTEL:1\r\n", "utf16-le", { addBOM: true }), "a.vcf"],
  ["Windows-1251", iconv.encode(list, "win1251"), "list.csv"],
  ["a text that begins with ID3", Buffer.from("ID3;Telefon\n1;901112233\n"), "a.csv"],
  ["a text that begins with RIFF", Buffer.from("RIFFAT;WAVE\n1;901112233\n"), "a.txt"],
  ["a text with bells and NULs", Buffer.from("Ali\x07;901112233\0\0\n"), "a.csv"],
  ["a workbook", latin1("PK\x03\x04\x14\0"), "a.xlsx"],
  ["a photograph of an iPhone", latin1("\0\0\0\x18ftypheic\0\0\0\0mif1heic"), "IMG_1.HEIC"],
  ["nothing", Buffer.alloc(0), "a.csv"],
])("%s is read", (_, bytes, name) => {
  expect(isSound(bytes, name, "document")).toBe(false);
});

test.each<[what: string, bytes: Buffer, name: string]>([
  ["an mp3 whatever it is called", await goodMp3(1), "list.csv"],
  ["an mp3 with a tag", latin1("ID3\x04\0\0\0\0\0\0"), "file"],
  ["Ogg", latin1("OggS\0\x02"), "x.txt"],
  ["RF64", latin1("RF64\xFF\xFF\xFF\xFFWAVEds64"), "x"],
  ["AIFF", latin1("FORM\0\0\x10\0AIFFCOMM\0\0\0\x12\0\x01"), "x"],
  ["amr", latin1("#!AMR\n\x3C\x91\x17\x16"), "x"],
  ["aac", latin1("\xFF\xF1\x50\x80\x2E\x7F\xFC\x21"), "x"],
  ["m4a", latin1("\0\0\0\x20ftypM4A \0\0\0\0"), "x"],
  ["GSM without a header", noise, "salom.gsm"],
  ["samples without a header", silence, "salom.sln"],
  ["A-law without a header", Buffer.alloc(3000, 0xd5), "salom.al"],
  ["nothing under a name of sound", Buffer.alloc(0), "a.mp3"],
  ["a picture under a name of sound", latin1("\x89PNG\r\n\x1A\n"), "a.mp3"],
])("%s is heard", (_, bytes, name) => {
  expect(isSound(bytes, name, "document")).toBe(true);
});

test("a voice message is heard whatever it holds, and what Telegram calls audio unless it is a text", () => {
  expect(isSound(Buffer.from("salom"), "", "voice")).toBe(true);
  expect(isSound(noise, "", "audio")).toBe(true);
  expect(isSound(iconv.encode(list, "utf16-le", { addBOM: true }), "a.csv", "audio")).toBe(false);
});

test.each([...casesIn("files"), ...casesIn("lists")])("$name, a list that went wrong, is read", ({ name, bytes }) => {
  expect(isSound(bytes, name, "document")).toBe(false);
});

test("whatever bytes come, something is decided", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(typeof isSound(Buffer.from(bytes), "x", "document")).toBe("boolean");
    }),
  );
});
