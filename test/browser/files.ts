import { text } from "node:stream/consumers";
import { OggOpusDecoder } from "ogg-opus-decoder";
import { afterAll, beforeAll, expect, test } from "vitest";
import { PHONE } from "../../sandbox/demo/chromium.ts";
import type { Stage, Visit } from "./stage.ts";

const LIST = { name: "raqamlar.csv", mimeType: "text/csv", buffer: Buffer.from("998901234567\n") };

/** Files and voice messages, both ways. One visit for all, in the order of its chat: a new one costs more than what is done in it. */
export function fileTests(stage: () => Stage): void {
  let visit: Visit;
  beforeAll(async () => {
    visit = await stage().open(PHONE);
  });
  afterAll(() => visit.close());

  test("a file chosen by the button goes with its caption", async () => {
    const { page } = visit;
    await page.getByRole("button", { name: "Biriktirish" }).click();
    const choosing = page.waitForEvent("filechooser");
    await page.getByRole("menuitem", { name: "Fayl" }).click();
    await (await choosing).setFiles(LIST);
    await page.getByRole("list", { name: "Tanlangan fayllar" }).getByText("raqamlar.csv").waitFor();
    await page.getByRole("textbox").fill("aprel");
    await page.getByRole("button", { name: "Yuborish" }).click();
    await page.getByText("bitta: raqamlar.csv, aprel").waitFor();
  });

  test("a chosen file can be taken back", async () => {
    const { page } = visit;
    await page.locator("input[type=file]").setInputFiles(LIST);
    await page.getByRole("button", { name: "raqamlar.csv faylini olib tashlash" }).click();
    expect(await page.getByRole("listitem").count()).toBe(0);
  });

  test("several files at once are an album", async () => {
    const { page } = visit;
    await page.locator("input[type=file]").setInputFiles([LIST, { ...LIST, name: "ikkinchi.csv" }]);
    await page.getByRole("button", { name: "Yuborish" }).click();
    await page.getByText("albom: raqamlar.csv").waitFor();
    await page.getByText("albom: ikkinchi.csv").waitFor();
  });

  test("a file dropped on the chat waits to be sent", async () => {
    const { page } = visit;
    const dataTransfer = await page.evaluateHandle(`(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(["998901234567\\n"], "tashlangan.csv", { type: "text/csv" }));
      return transfer;
    })()`);
    await page.dispatchEvent(".phone", "drop", { dataTransfer });
    await page.getByRole("button", { name: "Yuborish" }).click();
    await page.getByText("bitta: tashlangan.csv").waitFor();
  });

  test("a document of the bot's is downloaded byte for byte", async () => {
    const { page, say } = visit;
    await say("/file");
    const downloading = page.waitForEvent("download");
    await page.getByRole("link", { name: "raqamlar.csv faylini yuklab olish" }).last().click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe("raqamlar.csv");
    expect(await text(await download.createReadStream())).toBe("998901234567\n");
  });

  test("a voice message is recorded by the microphone and can be listened to", async () => {
    const { page, personId } = visit;
    await page.getByRole("button", { name: "Ovozli xabar yozish" }).click();
    await page.getByRole("timer").filter({ hasText: "0:01" }).waitFor();
    await page.getByRole("button", { name: "Ovozli xabarni yuborish" }).click();
    await page.getByText(/ovoz: [12] s/).waitFor();
    const voice = stage().telegram.person({ id: personId, firstName: "Dilnoza" }).chat().at(-2)?.message.voice;
    const file = await fetch(`${stage().chat.url}/file?id=${voice?.file_id}`);
    const decoder = new OggOpusDecoder();
    await decoder.ready;
    const { samplesDecoded, errors } = await decoder.decodeFile(new Uint8Array(await file.arrayBuffer()));
    decoder.free();
    expect(errors).toEqual([]);
    expect(samplesDecoded / 48_000).toBeGreaterThan(0.5);
    await page.getByRole("button", { name: "Tinglash: Ovozli xabar" }).click();
    await page.getByRole("button", { name: "Toʻxtatib turish: Ovozli xabar" }).waitFor();
  });

  test("a photo is shown", async () => {
    const { page } = visit;
    const png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
    await page.getByRole("button", { name: "Biriktirish" }).click();
    const choosing = page.waitForEvent("filechooser");
    await page.getByRole("menuitem", { name: "Rasm" }).click();
    await (await choosing).setFiles({ name: "a.png", mimeType: "image/png", buffer: Buffer.from(png, "base64") });
    await page.getByRole("button", { name: "Yuborish" }).click();
    await page.getByRole("img", { name: "Rasm" }).waitFor();
  });
}
