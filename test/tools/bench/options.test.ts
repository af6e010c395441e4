import { describe, expect, test } from "vitest";
import { PARTS, readOptions } from "../../../src/tools/bench/options.ts";
import { readPeer } from "../../../src/tools/bench/peer.ts";

describe("a page of others, as --peer names it", () => {
  test.each([
    {
      what: "by name and folder: the first link or button in main is a choice",
      option: "Ink web export=/tmp/ink",
      peer: { name: "Ink web export", folder: "/tmp/ink", choice: "main a, main button", text: "main p", stage: null },
    },
    {
      what: "with selectors, which may have an = of their own",
      option: 'Page=/a=b; choice=a[href="#"] ;text=#story > p',
      peer: { name: "Page", folder: "/a=b", choice: 'a[href="#"]', text: "#story > p", stage: null },
    },
    {
      what: "with a picture and no choices",
      option: "Menu=dist;stage=canvas",
      peer: { name: "Menu", folder: "dist", choice: null, text: "main p", stage: "canvas" },
    },
    {
      what: "with both",
      option: "Game=dist;stage=canvas;choice=button",
      peer: { name: "Game", folder: "dist", choice: "button", text: "main p", stage: "canvas" },
    },
  ])("$what", ({ option, peer }) => {
    expect(readPeer(option)).toEqual(peer);
  });

  test.each([
    { what: "no folder", option: "Ink", says: "a name and a folder are needed" },
    { what: "no name", option: "=/tmp/ink", says: "a name and a folder are needed" },
    { what: "an unknown part", option: "Ink=/tmp/ink;colour=red", says: 'there is no "colour"' },
    { what: "an empty selector", option: "Ink=/tmp/ink;choice=", says: "choice= needs a CSS selector" },
  ])("is refused with $what", ({ option, says }) => {
    expect(() => readPeer(option)).toThrow(says);
  });
});

describe("the command line", () => {
  test("asks for everything by itself", () => {
    expect(readOptions([])).toEqual({ runs: 7, parts: new Set(PARTS), peers: [] });
  });

  test("names parts by comma or one by one, and runs", () => {
    const { runs, parts } = readOptions(["--only", "first,stage", "--only", "heap", "--runs", "3"]);
    expect([runs, ...parts]).toEqual([3, "first", "stage", "heap"]);
  });

  test.each([
    { what: "an unknown part", args: ["--only", "speed"], says: "there is no such part; there are first, scripts" },
    { what: "no runs", args: ["--runs", "0"], says: "a number from 1 up is needed" },
    { what: "runs that are no number", args: ["--runs", "many"], says: "a number from 1 up is needed" },
    { what: "two pages of one name", args: ["--peer", "A=x", "--peer", "A=y"], says: 'two are named "A"' },
    { what: "an unknown option", args: ["--fast"], says: "--fast" },
  ])("refuses $what", ({ args, says }) => {
    expect(() => readOptions(args)).toThrow(says);
  });
});
