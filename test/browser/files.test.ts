import { text } from "node:stream/consumers";
import { OggOpusDecoder } from "ogg-opus-decoder";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DESKTOP, PHONE } from "../../sandbox/demo/chromium.ts";
import { type Stage, setStage } from "./stage.ts";

const LIST = { name: "raqamlar.csv", mimeType: "text/csv", buffer: Buffer.from("998901234567\n") };

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

test("a file chosen by the button goes with its caption", async () => {
  const { page, close } = await stage.open(PHONE);
  await page.getByRole("button", { name: "Biriktirish" }).click();
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("menuitem", { name: "Fayl" }).click();
  await (await choosing).setFiles(LIST);
  await page.getByRole("list", { name: "Tanlangan fayllar" }).getByText("raqamlar.csv").waitFor();
  await page.getByRole("textbox").fill("aprel");
  await page.getByRole("button", { name: "Yuborish" }).click();
  await page.getByText("bitta: raqamlar.csv, aprel").waitFor();
  await close();
});

test("a chosen file can be taken back", async () => {
  const { page, close } = await stage.open(PHONE);
  await page.locator("input[type=file]").setInputFiles(LIST);
  await page.getByRole("button", { name: "raqamlar.csv faylini olib tashlash" }).click();
  expect(await page.getByRole("listitem").count()).toBe(0);
  await close();
});

test("several files at once are an album", async () => {
  const { page, close } = await stage.open(PHONE);
  await page.locator("input[type=file]").setInputFiles([LIST, { ...LIST, name: "ikkinchi.csv" }]);
  await page.getByRole("button", { name: "Yuborish" }).click();
  await page.getByText("albom: raqamlar.csv").waitFor();
  await page.getByText("albom: ikkinchi.csv").waitFor();
  await close();
});

test("a file dropped on the chat waits to be sent", async () => {
  const { page, close } = await stage.open(DESKTOP);
  const dataTransfer = await page.evaluateHandle(`(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(["998901234567\\n"], "tashlangan.csv", { type: "text/csv" }));
    return transfer;
  })()`);
  await page.dispatchEvent(".phone", "drop", { dataTransfer });
  await page.getByRole("button", { name: "Yuborish" }).click();
  await page.getByText("bitta: tashlangan.csv").waitFor();
  await close();
});

test("a document of the bot's is downloaded byte for byte", async () => {
  const { page, say, close } = await stage.open(PHONE);
  await say("/file");
  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "raqamlar.csv faylini yuklab olish" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("raqamlar.csv");
  expect(await text(await download.createReadStream())).toBe("998901234567\n");
  await close();
});

test("a voice message is recorded by the microphone and can be listened to", async () => {
  const { page, personId, close } = await stage.open(PHONE);
  await page.getByRole("button", { name: "Ovozli xabar yozish" }).click();
  await page.getByRole("timer").filter({ hasText: "0:01" }).waitFor();
  await page.getByRole("button", { name: "Ovozli xabarni yuborish" }).click();
  await page.getByText(/ovoz: [12] s/).waitFor();
  const voice = stage.telegram.person({ id: personId, firstName: "Dilnoza" }).chat().at(-2)?.message.voice;
  const file = await fetch(`${stage.chat.url}/file?id=${voice?.file_id}`);
  const decoder = new OggOpusDecoder();
  await decoder.ready;
  const { samplesDecoded, errors } = await decoder.decodeFile(new Uint8Array(await file.arrayBuffer()));
  decoder.free();
  expect(errors).toEqual([]);
  expect(samplesDecoded / 48_000).toBeGreaterThan(0.5);
  await page.getByRole("button", { name: "Tinglash: Ovozli xabar" }).click();
  await page.getByRole("button", { name: "Toʻxtatib turish: Ovozli xabar" }).waitFor();
  await close();
});

test("a photo is shown", async () => {
  const { page, close } = await stage.open(PHONE);
  const png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
  await page.getByRole("button", { name: "Biriktirish" }).click();
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("menuitem", { name: "Rasm" }).click();
  await (await choosing).setFiles({ name: "a.png", mimeType: "image/png", buffer: Buffer.from(png, "base64") });
  await page.getByRole("button", { name: "Yuborish" }).click();
  await page.getByRole("img", { name: "Rasm" }).waitFor();
  await close();
});
