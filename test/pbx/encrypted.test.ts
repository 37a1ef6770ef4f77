import { once } from "node:events";
import { createServer } from "node:https";
import { text } from "node:stream/consumers";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { expect, onTestFinished, test } from "vitest";
import { createPbx } from "../../src/pbx/client.ts";
import { prepareCampaign } from "./new-campaign.ts";

/** Of localhost, and good for nothing else: made for this test, for a hundred years. */
const KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgMFOX0ymu6ZPeCpM+
0KMuLLDld3fi6bkUHjC0hsyRBFChRANCAATbgiRrkCJEK3PhIMK4gsOGXViiwmbV
Q0dhymhljtmvfI9R8NSrGOW1v4gop610tkArvqsPo+eAOdir6WsTfF+s
-----END PRIVATE KEY-----`;
const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBgjCCASigAwIBAgIBATAKBggqhkjOPQQDAjAUMRIwEAYDVQQDDAlsb2NhbGhv
c3QwIBcNMjYxMTI4MDUzNzQ1WhgPMjEyNjExMDQwNTM3NDVaMBQxEjAQBgNVBAMM
CWxvY2FsaG9zdDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABNuCJGuQIkQrc+Eg
wriCw4ZdWKLCZtVDR2HKaGWO2a98j1Hw1KsY5bW/iCinrXS2QCu+qw+j54A52Kvp
axN8X6yjaTBnMB0GA1UdDgQWBBRr+W2ezrFpgc48rH7kwyUBb6/r+jAfBgNVHSME
GDAWgBRr+W2ezrFpgc48rH7kwyUBb6/r+jAPBgNVHRMBAf8EBTADAQH/MBQGA1Ud
EQQNMAuCCWxvY2FsaG9zdDAKBggqhkjOPQQDAgNIADBFAiBH6JEmS5Inq53lMc7Y
deBaHrlyC/fhXGr+pGtFSBvq6gIhAMDim6K5W+KJIXO0ToFtfsW4okQdPujVthv4
BFgJqaDD
-----END CERTIFICATE-----`;

/** Numbers that are all different, in several pieces of what is read at once. */
const LIST = Array.from({ length: 250_000 }, (_, at) => `${998_900_000_000 + at}\n`).join("");

test.each([0, 500_000])(
  "over TLS each number arrives as it is, read at once or behind the first %i bytes",
  async (held) => {
    const trusted = getCACertificates();
    setDefaultCACertificates([...trusted, CERTIFICATE]);
    onTestFinished(() => setDefaultCACertificates(trusted));
    const { promise: hasBegun, resolve: begin } = Promise.withResolvers<void>();
    let body = "";
    const server = createServer({ key: KEY, cert: CERTIFICATE }, async (request, response) => {
      request.setEncoding("latin1");
      await hasBegun;
      body = await text(request);
      response.end('{"id":1}');
    });
    server.listen(0, "localhost");
    await once(server, "listening");
    const address = server.address();
    const port = typeof address === "object" ? address?.port : undefined;
    const pbx = createPbx({ baseUrl: `https://localhost:${port}/mapi`, token: "t", now: () => 0 });
    const { campaign, mp3, remove } = await prepareCampaign(LIST);
    const onProgress = (sent: number) => sent >= held && begin();
    expect(await pbx.addAutorule(campaign, { onProgress })).toMatchObject({ kind: "accepted" });
    expect([body.includes(LIST), body.includes(Buffer.from(mp3).toString("latin1"))]).toEqual([true, true]);
    await pbx.close();
    server.close();
    await remove();
  },
);
