import { fileURLToPath } from "node:url";

/** Latin and Cyrillic in one file, so that a picture looks the same on every machine. */
const FILE = "@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf";

/** The name that an SVG gives the font. */
export const NOTO_SANS = "Noto Sans";

/** What the rasteriser is told of fonts: this one and none of the machine's. */
export function notoSans() {
  const fontFiles = [fileURLToPath(import.meta.resolve(FILE))];
  return { fontFiles, loadSystemFonts: false, defaultFontFamily: NOTO_SANS };
}
