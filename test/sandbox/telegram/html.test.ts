import { expect, test } from "vitest";
import { parseHtml } from "../../../sandbox/telegram/html.ts";

test.each([
  ["<b>a</b>", [{ type: "bold", offset: 0, length: 1 }]],
  ["😀<i>b</i>", [{ type: "italic", offset: 2, length: 1 }]],
  ["<tg-spoiler>x</tg-spoiler>", [{ type: "spoiler", offset: 0, length: 1 }]],
  ['<span class="tg-spoiler">x</span>', [{ type: "spoiler", offset: 0, length: 1 }]],
  ["<blockquote expandable>x</blockquote>", [{ type: "expandable_blockquote", offset: 0, length: 1 }]],
  ['<a href="https://example.uz/a">x</a>', [{ type: "text_link", offset: 0, length: 1, url: "https://example.uz/a" }]],
  ['<pre><code class="language-ts">x</code></pre>', [{ type: "pre", offset: 0, length: 1, language: "ts" }]],
  ["<code><b>x</b>y</code>", [{ type: "code", offset: 0, length: 2 }]],
  [
    '<tg-time unix="1790000000" format="wDT">x</tg-time>',
    [{ type: "date_time", offset: 0, length: 1, unix_time: 1790000000, date_time_format: "wDT" }],
  ],
  ["<blockquote>a<blockquote>b</blockquote></blockquote>", [{ type: "blockquote", offset: 0, length: 2 }]],
  ["<b></b>x", []],
  ["<a>word</a>", [{ type: "text_link", offset: 0, length: 4, url: "http://word/" }]],
])("reads %s", (source, entities) => {
  expect(parseHtml(source).entities).toEqual(entities);
});

test.each([
  ["a &lt;b&gt; &amp;&quot; &#39; &#x41;", "a <b> &\" ' A"],
  ["&nbsp; &apos;", "&nbsp; &apos;"],
])("replaces only the character references that Telegram knows: %s", (source, text) => {
  expect(parseHtml(source).text).toBe(text);
});

test.each([
  ["Salom дў <x>", 'Unsupported start tag "x" at byte offset 11'],
  ["<b>a", 'Can\'t find end tag corresponding to start tag "b"'],
  ["<b>a<i>b</b></i>", 'Unmatched end tag at byte offset 8, expected "</i>", found "</b>"'],
  ["a</b>", "Unexpected end tag at byte offset 1"],
  ["2 < 3", 'Unsupported start tag "" at byte offset 2'],
  ["<b", "Unclosed start tag at byte offset 0"],
  ["<b>a</b", "Unclosed end tag at byte offset 4"],
  ["<span>a</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
])("refuses %s as Telegram does", (source, reason) => {
  expect(() => parseHtml(source)).toThrow(`Bad Request: can't parse entities: ${reason}`);
});
