import { expect, test } from "vitest";
import { parseMultipart } from "../../../sandbox/telegram/multipart.ts";

const TYPE = "multipart/form-data; boundary=x";

test.each([
  ['name="a"; filename="b.txt"', "b.txt"],
  ['name="a"; filename="b \\"c\\".txt"', 'b "c".txt'],
  ['name="a";filename=ўзбек ёзуви.txt', "ўзбек ёзуви.txt"],
  ['name="a"', undefined],
])("the part with %s is named", (disposition, fileName) => {
  const body = Buffer.from(`--x\r\ncontent-disposition:form-data;${disposition}\r\n\r\none\r\n\r\ntwo\r\n--x--\r\n`);
  const [part, ...others] = parseMultipart(body, TYPE);
  expect(part).toMatchObject({ name: "a", bytes: Buffer.from("one\r\n\r\ntwo") });
  expect(part?.fileName).toBe(fileName);
  expect(others).toEqual([]);
});

test("bytes that look like text endings stay as they are", () => {
  const bytes = Buffer.from([0, 13, 10, 45, 45, 255, 13, 10]);
  const head = Buffer.from(
    '--x\r\nContent-Disposition: form-data; name="f"; filename="f"\r\nContent-Type: a/b\r\n\r\n',
  );
  const [part] = parseMultipart(Buffer.concat([head, bytes, Buffer.from("\r\n--x--")]), TYPE);
  expect(part).toMatchObject({ bytes, mimeType: "a/b" });
});

test.each([
  ["", "no parts"],
  ['--x\r\nContent-Disposition: form-data; name="f"\r\n\r\nabc', "a part without an end"],
  ["--x\r\nContent-Disposition: form-data\r\n\r\nabc\r\n--x--", "a part without a name"],
])("the body %j is refused: %s", (body) => {
  expect(() => parseMultipart(Buffer.from(body), TYPE)).toThrow("can't parse the multipart body");
});
