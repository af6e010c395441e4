import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sha256 } from "../../src/storage/sha256.ts";

const nodes = (text: string): string => createHash("sha256").update(text).digest("hex");

describe("SHA-256", () => {
  it.each([
    ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
    [
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
    ],
  ])("of the standard's example %j", (text, hash) => {
    expect(sha256(text)).toBe(hash);
  });

  it("is Node's for every length around a block, and for any text", () => {
    for (let length = 0; length < 200; length += 1) expect(sha256("ж".repeat(length))).toBe(nodes("ж".repeat(length)));
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 500 }), text => sha256(text) === nodes(text)));
  });
});
