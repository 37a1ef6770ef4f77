import { InputFile } from "grammy";
import { expect, test } from "vitest";
import { openTelegram, refusalOf } from "./open-telegram.ts";

const MEGABYTE = 1024 * 1024;

test("a person's file can be downloaded after getFile, as it was sent", async () => {
  const { telegram, api, aziza } = await openTelegram();
  const bytes = Buffer.from("998901234567\n");
  const document = aziza.sendsDocument({ name: "raqamlar.csv", bytes }, "list").message?.document;
  expect(document).toMatchObject({ file_name: "raqamlar.csv", mime_type: "text/csv", file_size: 13 });
  const { file_path: path } = await api.getFile(document?.file_id ?? "");
  const response = await fetch(`${telegram.url}/file/bot${telegram.token}/${path}`);
  expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes);
  expect(telegram.file(document?.file_id ?? "")).toMatchObject({ name: "raqamlar.csv", mimeType: "text/csv", bytes });
});

test("a path that getFile never gave is not found", async () => {
  const { telegram, aziza } = await openTelegram();
  aziza.sendsDocument({ name: "a.csv", bytes: Buffer.from("1") });
  const response = await fetch(`${telegram.url}/file/bot${telegram.token}/documents/file_0.csv`);
  expect(await response.json()).toEqual({ ok: false, error_code: 404, description: "Not Found" });
});

test("a file over 20 MB is too big to download, and an unknown one is refused", async () => {
  const { api, aziza } = await openTelegram();
  const most = aziza.sendsDocument({ name: "a.wav", bytes: new Uint8Array(20 * MEGABYTE) }).message?.document;
  const over = aziza.sendsDocument({ name: "a.wav", bytes: new Uint8Array(20 * MEGABYTE + 1) }).message?.document;
  expect(await refusalOf(api.getFile(most?.file_id ?? ""))).toBe("");
  expect(await refusalOf(api.getFile(over?.file_id ?? ""))).toBe("400 Bad Request: file is too big");
  expect(await refusalOf(api.getFile("BQACnonsense"))).toBe(
    "400 Bad Request: wrong file_id or the file is temporarily unavailable",
  );
});

test("audio and voice say how long they are", async () => {
  const { aziza } = await openTelegram();
  const bytes = Buffer.from("a");
  expect(aziza.sendsAudio({ name: "Elon.mp3", bytes, duration: 31 }).message?.audio).toMatchObject({
    duration: 31,
    mime_type: "audio/mpeg",
    file_name: "Elon.mp3",
    title: "Elon",
    file_size: 1,
  });
  expect(aziza.sendsVoice({ name: "voice.ogg", bytes, duration: 5 }).message?.voice).toMatchObject({
    duration: 5,
    mime_type: "audio/ogg",
  });
});

test("what the bot uploads can be sent again by its id, but only as what it is", async () => {
  const { api, aziza } = await openTelegram();
  const sent = await api.sendAudio(1001, new InputFile(Buffer.from("mp3"), "Elon.mp3"), {
    duration: 3,
    title: "Elon",
    reply_markup: { inline_keyboard: [[{ text: "Ha", callback_data: "yes" }]] },
  });
  expect(aziza.chat().at(-1)).toMatchObject({ message: { audio: { duration: 3, title: "Elon" } }, buttons: [["Ha"]] });
  const id = sent.audio?.file_id ?? "";
  const again = await api.sendAudio(1001, id);
  expect(again.audio).toMatchObject({ file_id: id, file_name: "Elon.mp3" });
  expect(await refusalOf(api.sendDocument(1001, id))).toBe("400 Bad Request: type of file mismatch");
  expect(await refusalOf(api.sendDocument(1001, "nonsense"))).toBe(
    "400 Bad Request: wrong file identifier/HTTP URL specified",
  );
});

test("every kind of upload is shown as what it is, under the name it was given", async () => {
  const { api } = await openTelegram();
  const upload = () => new InputFile(Buffer.from("a"), "ўзбек ёзуви.ogg");
  expect((await api.sendDocument(1001, upload())).document?.file_name).toBe("ўзбек ёзуви.ogg");
  expect((await api.sendVoice(1001, upload(), { duration: 2 })).voice).toMatchObject({ duration: 2, file_size: 1 });
  expect((await api.sendPhoto(1001, upload())).photo.at(-1)).toMatchObject({ file_size: 1 });
});

test("a caption can be edited and taken away", async () => {
  const { api, aziza } = await openTelegram();
  const file = new InputFile(Buffer.from("a"), "a.txt");
  const { message_id: id } = await api.sendDocument(1001, file, { caption: "one" });
  await api.editMessageCaption(1001, id, { caption: "<i>two</i>", parse_mode: "HTML" });
  expect(aziza.chat().at(-1)).toMatchObject({ text: "two", entities: [{ type: "italic" }] });
  await api.editMessageCaption(1001, id);
  expect(aziza.chat().at(-1)).toMatchObject({ text: "", entities: [] });
});

test("a file has no text to edit, and one file is no album", async () => {
  const { api } = await openTelegram();
  const file = () => new InputFile(Buffer.from("a"), "a.txt");
  const { message_id: id } = await api.sendDocument(1001, file());
  expect(await refusalOf(api.editMessageText(1001, id, "a"))).toBe(
    "400 Bad Request: there is no text in the message to edit",
  );
  expect(await refusalOf(api.sendMediaGroup(1001, [{ type: "document", media: file() }]))).toBe(
    "400 Bad Request: wrong number of items in the media group",
  );
});

test("the same bytes have one unique id, and every upload a file id of its own", async () => {
  const { aziza } = await openTelegram();
  const file = { name: "a.csv", bytes: Buffer.from("1") };
  const first = aziza.sendsDocument(file).message?.document;
  const second = aziza.sendsDocument(file).message?.document;
  expect(second?.file_unique_id).toBe(first?.file_unique_id);
  expect(second?.file_id).not.toBe(first?.file_id);
});

test("an empty upload and one over 50 MB are refused", async () => {
  const { api } = await openTelegram();
  expect(await refusalOf(api.sendDocument(1001, new InputFile(new Uint8Array(0), "a.txt")))).toBe(
    "400 Bad Request: file must be non-empty",
  );
  expect(await refusalOf(api.sendDocument(1001, new InputFile(new Uint8Array(51 * MEGABYTE), "a.txt")))).toBe(
    "413 Request Entity Too Large",
  );
});

test("an album of uploads becomes messages of one group, and a medium can be replaced", async () => {
  const { api, telegram, aziza } = await openTelegram();
  const upload = (text: string) => new InputFile(Buffer.from(text), `${text}.txt`);
  await api.sendMediaGroup(1001, [
    { type: "document", media: upload("a") },
    { type: "document", media: upload("b"), caption: "both" },
  ]);
  const [first, second] = aziza
    .chat()
    .slice(-2)
    .map((one) => one.message);
  expect(first?.media_group_id).toMatch(/./);
  expect(second?.media_group_id).toBe(first?.media_group_id);
  await api.editMessageMedia(1001, second?.message_id ?? 0, { type: "document", media: upload("c") });
  expect(aziza.chat().at(-1)?.message.document?.file_name).toBe("c.txt");
  expect(aziza.chat().at(-1)?.text).toBe("");
  expect(telegram.calls.at(-1)?.params).toMatchObject({ media: { media: { name: "c.txt" } } });
});
