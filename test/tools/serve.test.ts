import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { get, type IncomingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pathOf, serve } from "../../src/tools/serve.mjs";

const root = mkdtempSync(join(tmpdir(), "plain-sight-serve-"));
const script = "export const row = 14;\n".repeat(100);
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  mkdirSync(join(root, "assets"));
  writeFileSync(join(root, "index.html"), "<!doctype html><title>Plain Sight</title>");
  writeFileSync(join(root, "assets", "index-4f4ccdd2.js"), script);
  writeFileSync(join(root, ".sources"), "a hash");
  server = await serve({ root, port: 0 });
});

afterAll(() => server.close());

type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: Buffer };

/** Node's plain client: `fetch` would tidy the path and unpack the body. */
const ask = (path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const request = get({ host: "127.0.0.1", port: server.port, path, headers, method }, response => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    request.on("error", reject);
  });

describe("the static server", () => {
  test("serves the page at / and never lets it be cached unasked", async () => {
    const { status, headers, body } = await ask("/");
    expect(status).toBe(200);
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(headers["cache-control"]).toBe("no-cache");
    expect(body.toString()).toContain("Plain Sight");
  });

  test("forbids everything from elsewhere, inline scripts and eval", async () => {
    const { headers } = await ask("/");
    expect(headers["content-security-policy"]).toMatch(/^default-src 'self';/);
    expect(headers["content-security-policy"]).not.toMatch(/unsafe|\*|https?:/);
    expect(headers["x-content-type-options"]).toBe("nosniff");
  });

  test("packs what is text, for those who can unpack it", async () => {
    const packed = await ask("/assets/index-4f4ccdd2.js", { "accept-encoding": "br, gzip" });
    expect(packed.headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(packed.body).toString()).toBe(script);
    expect(Number(packed.headers["content-length"])).toBe(packed.body.length);
    const plain = await ask("/assets/index-4f4ccdd2.js");
    expect(plain.headers["content-encoding"]).toBeUndefined();
    expect(plain.body.toString()).toBe(script);
  });

  test("lets hashed files be kept for ever", async () => {
    const { headers } = await ask("/assets/index-4f4ccdd2.js?v=1");
    expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect(headers["content-type"]).toBe("text/javascript; charset=utf-8");
  });

  test("answers 304 where nothing changed", async () => {
    const { headers } = await ask("/");
    const again = await ask("/", { "if-none-match": headers.etag ?? "" });
    expect(again.status).toBe(304);
    expect(again.body.length).toBe(0);
  });

  test.each([
    ["a file that isn't there", "/nothing.js"],
    ["a folder", "/assets"],
    ["the build's stamp", "/.sources"],
    ["a way out of the folder", "/../../../../etc/passwd"],
    ["a way out, encoded", "/%2e%2e/%2e%2e/%2e%2e/etc/passwd"],
    ["a way out with a backslash", "/..%5c..%5cetc/passwd"],
    ["broken encoding", "/%E0%A4%A"],
    ["a null byte", "/index.html%00.js"],
  ])("answers 404 to %s", async (_, path) => {
    expect((await ask(path)).status).toBe(404);
  });

  test("takes nothing but GET and HEAD", async () => {
    expect((await ask("/", {}, "POST")).status).toBe(405);
    const head = await ask("/", {}, "HEAD");
    expect(head.status).toBe(200);
    expect(head.body.length).toBe(0);
  });

  test("takes the next port where one is taken", async () => {
    const second = await serve({ root, port: server.port });
    expect(second.port).toBeGreaterThan(server.port);
    await second.close();
  });

  test("sends our security headers, or those it is given instead", async () => {
    expect((await fetch(server.url)).headers.get("content-security-policy")).toMatch("default-src 'self'");
    const theirs = await serve({ root, port: 0, security: { "Referrer-Policy": "origin" } });
    const { headers } = await fetch(theirs.url);
    expect(headers.get("content-security-policy")).toBeNull();
    expect(headers.get("referrer-policy")).toBe("origin");
    await theirs.close();
  });
});

test("a path never leaves its folder", () => {
  expect(pathOf(root, "/assets/a.js")).toBe(join(root, "assets", "a.js"));
  expect(pathOf(root, "//etc/passwd")).toBe(join(root, "etc", "passwd"));
  expect(pathOf(root, "/a/../../b")).toBeNull();
});
