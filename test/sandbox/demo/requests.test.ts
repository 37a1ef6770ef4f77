import { expect, test } from "vitest";
import { showRequests } from "../../../sandbox/demo/requests.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

test("every field is shown as it came, the files by name, type and size", () => {
  const text = "998901234567\n998901234568\n998901234569\n998901234560\n";
  const [shown] = showRequests([
    {
      method: "POST",
      path: "/mapi/addAutorule",
      status: 200,
      record: { name: "a.mp3", type: "audio/mpeg", bytes: bytes("ID3") },
      recipients: { name: "r.csv", type: "text/csv", bytes: bytes(text), text },
      fields: [["name", "Aprel"]],
    },
  ]);
  expect(shown?.fields).toEqual([
    ["record", "a.mp3 · audio/mpeg · 3 B"],
    ["recipients", "r.csv · text/csv · 52 B\n998901234567\n998901234568\n998901234569\n…"],
    ["name", "Aprel"],
  ]);
});

test("the same question again and again is one line", () => {
  const look = { method: "GET", path: "/mapi/getAutorule/123", status: 200 };
  const shown = showRequests([look, look, { ...look, status: 401 }, look]);
  expect(shown.map(({ status, times }) => [status, times])).toEqual([
    [200, 2],
    [401, 1],
    [200, 1],
  ]);
});

test("one without an answer says so", () => {
  expect(showRequests([{ method: "GET", path: "/x", status: undefined }])[0]?.status).toBeNull();
});
