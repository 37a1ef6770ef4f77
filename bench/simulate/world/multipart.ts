/** A form as it arrives: its texts by name, and the files in it. */
export interface Form {
  texts: Record<string, string>;
  files: Record<string, Buffer>;
}

/** Reads a multipart body (RFC 7578) that is there whole. @throws when it is none */
export function readForm(contentType: string, body: Buffer): Form {
  const boundary = /boundary=([^;]+)/.exec(contentType)?.[1];
  if (boundary === undefined) throw new Error(`No form: ${contentType}`);
  const form: Form = { texts: {}, files: {} };
  const mark = Buffer.from(`--${boundary}`);
  for (let at = body.indexOf(mark); at >= 0; ) {
    const next = body.indexOf(mark, at + mark.length);
    if (next < 0) break;
    const part = body.subarray(at + mark.length + 2, next - 2);
    const gap = part.indexOf("\r\n\r\n");
    const head = part.subarray(0, gap).toString("utf8");
    const name = /name="([^"]+)"/.exec(head)?.[1] ?? "";
    const content = part.subarray(gap + 4);
    if (/filename=/.test(head)) form.files[name] = Buffer.from(content);
    else form.texts[name] = content.toString("utf8");
    at = next;
  }
  return form;
}
