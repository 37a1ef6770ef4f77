/** Text as it may stand in an SVG: signs of markup as they look, without what XML 1.0 cannot hold (its section 2.2). */
export function svgText(content: string): string {
  return content
    .replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
